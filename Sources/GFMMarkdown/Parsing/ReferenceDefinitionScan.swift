/// Measures what could be link reference definitions, line by line: `[label]: destination "title"`.
///
/// Each part may stand on a line of its own, and a title may span lines. In doubt the definition is taken to be
/// longer, never shorter, than cmark takes it to be.
struct ReferenceDefinitionScan {
  /// The bytes of the longest definition so far.
  private(set) var longest = 0
  /// The line that the longest definition starts in.
  private(set) var longestLine = 1

  private let bytes: UnsafeBufferPointer<UInt8>
  private var state = State.outside
  private var size = 0
  private var firstLine = 1

  private enum State: Equatable {
    case outside
    case inLabel
    case beforeDestination
    case beforeTitle
    case inTitle(close: UInt8)
  }

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Takes the next line that is not blank, from where its content starts.
  mutating func scan(lineFrom start: Int, to end: Int, number: Int) {
    if state == .beforeTitle, start < end, Self.closing(bytes[start]) == nil { endParagraph() }
    if state == .outside {
      guard start < end, bytes[start] == UInt8(ascii: "[") else { return }
      size = 0
      firstLine = number
    }
    size += end - start + 1
    switch state {
    case .outside: scanLabel(from: start + 1, to: end)
    case .inLabel: scanLabel(from: start, to: end)
    case .beforeDestination: scanDestination(from: start, to: end)
    case .beforeTitle: scanTitle(from: start, to: end)
    case .inTitle(let close): if ends(lineFrom: start, to: end, with: close) { state = .beforeTitle }
    }
    if state != .outside, state != .inLabel, size > longest {
      longest = size
      longestLine = firstLine
    }
  }

  /// A blank line, or the end of the text.
  mutating func endParagraph() {
    state = .outside
  }

  private mutating func scanLabel(from start: Int, to end: Int) {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "["):
        state = .outside
        return
      case UInt8(ascii: "]"):
        let isDefinition = index + 1 < end && bytes[index + 1] == UInt8(ascii: ":")
        state = .outside
        if isDefinition { scanDestination(from: index + 2, to: end) }
        return
      default: index += 1
      }
    }
    state = .inLabel
  }

  private mutating func scanDestination(from start: Int, to end: Int) {
    var index = skipSpace(from: start, to: end)
    guard index < end else {
      state = .beforeDestination
      return
    }
    let isBracketed = bytes[index] == UInt8(ascii: "<")
    while index < end, isBracketed ? bytes[index] != UInt8(ascii: ">") : !Self.isSpace(bytes[index]) {
      index += 1
    }
    scanTitle(from: isBracketed ? index + 1 : index, to: end)
  }

  private mutating func scanTitle(from start: Int, to end: Int) {
    let index = skipSpace(from: start, to: end)
    state = .beforeTitle
    guard index < end, let close = Self.closing(bytes[index]) else { return }
    if !ends(lineFrom: index + 1, to: end, with: close) { state = .inTitle(close: close) }
  }

  private func ends(lineFrom start: Int, to end: Int, with close: UInt8) -> Bool {
    var last = end - 1
    while last >= start, Self.isSpace(bytes[last]) { last -= 1 }
    guard last >= start, bytes[last] == close else { return false }
    return last == start || bytes[last - 1] != UInt8(ascii: "\\")
  }

  private func skipSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func closing(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): open
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}
