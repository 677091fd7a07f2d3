/// One scan over a text before cmark sees it, refusing what would take it seconds or exhaust memory.
///
/// Debian 12 ships cmark-gfm 0.29.0.gfm.6, which lacks the fixes of 2023: short documents take it many seconds
/// or make it abort the process. A C call cannot be interrupted, so the text is measured first. The worst
/// document that passes takes about 0.4 s. Articles stay far below every limit.
struct InputGuard {
  /// The factor of every quadratic family: 256 KB of any pattern that passes the other limits is below 0.4 s.
  static let documentBytes = 256 << 10
  /// `[`, `![[]()` and `<![CDATA[` repeated in one line: 0.6 to 1 s at 100 KB.
  static let lineBytes = 8 << 10
  /// Lazy continuation, `>a*` and table markers after a long paragraph: 5 s at 100 KB.
  static let paragraphBytes = 16 << 10
  /// `- - - - …` and `>>>> …`: nested lists with blank lines took 18.6 s at 100 KB.
  static let containersPerLine = 16
  /// Nesting by indentation, two columns a level: the same family, line by line.
  static let indentation = 120
  /// A header of n columns and short rows: n/8 columns aborted the process at 50 KB.
  static let pipesPerLine = 64
  /// Every row is filled up to the header's width: 200 columns took 4.5 s and 2.4 GB at 100 KB.
  static let tableCells = 50_000
  /// A destination of 50 KB used by `[a][a]…`: 417 MB of HTML from 100 KB.
  static let referenceBytes = 2 << 10
  /// The longest definition times the brackets of the document bounds what its uses can write.
  static let referenceExpansion = 8 << 20

  private let bytes: UnsafeBufferPointer<UInt8>
  private var line = 0
  private var paragraph = 0
  private var widestRow = 0
  private var cells = 0
  private var brackets = 0
  private var definitions: ReferenceDefinitionScan
  private var fence: Fence?
  /// Whether a line since the last blank one started with `<`, so that a fence may be inside an HTML block.
  private var nearHTML = false
  /// Whether an HTML block that blank lines do not end may be open: fences are no longer exempt from then on,
  /// for where the block ends decides whether they are code.
  private var afterRawBlock = false

  private struct Fence {
    let mark: UInt8
    let length: Int
  }

  /// Refuses a text that passes a limit; the first place that does is named.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(MarkdownLimitExceeded) {
    var scan = InputGuard(bytes: bytes)
    try scan.run()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    definitions = ReferenceDefinitionScan(bytes: bytes)
  }

  private mutating func run() throws(MarkdownLimitExceeded) {
    try limit(.documentBytes, bytes.count, Self.documentBytes, line: 1)
    var start = 0
    while start < bytes.count {
      line += 1
      var end = start
      var pipes = 0
      while end < bytes.count {
        let byte = bytes[end]
        if byte <= 0x0D, byte == 0x0A || byte == 0x0D { break }
        pipes &+= byte == UInt8(ascii: "|") ? 1 : 0
        brackets &+= byte == UInt8(ascii: "[") ? 1 : 0
        end += 1
      }
      try limit(.lineBytes, end - start, Self.lineBytes)
      try check(lineFrom: start, to: end, pipes: pipes)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    definitions.endParagraph()
    try limit(
      .referenceExpansion,
      definitions.longest * brackets,
      Self.referenceExpansion,
      line: definitions.longestLine
    )
  }

  private mutating func check(lineFrom start: Int, to end: Int, pipes: Int) throws(MarkdownLimitExceeded) {
    if let fence {
      if Self.closes(fence, bytes, start, end) { self.fence = nil }
      return
    }
    let content = try checkContainers(lineFrom: start, to: end)
    if Self.isBlank(bytes, start, end) { return endParagraph() }
    if content < end, bytes[content] == UInt8(ascii: "<") { noteHTML(from: content, to: end) }
    if !nearHTML, !afterRawBlock, let opened = Self.fence(bytes, start, end) {
      fence = opened
      return endParagraph()
    }
    paragraph += end - start + 1
    try limit(.paragraphBytes, paragraph, Self.paragraphBytes)
    try limit(.pipesPerLine, pipes, Self.pipesPerLine)
    widestRow = max(widestRow, pipes)
    if widestRow > 0 { cells += widestRow + 1 }
    try limit(.tableCells, cells, Self.tableCells)
    definitions.scan(lineFrom: content, to: end, number: line)
    try limit(
      .referenceBytes,
      definitions.longest,
      Self.referenceBytes,
      line: definitions.longestLine
    )
  }

  private mutating func endParagraph() {
    paragraph = 0
    widestRow = 0
    nearHTML = false
    definitions.endParagraph()
  }

  /// Passes over the markers at the start of a line, and returns where its content starts.
  private func checkContainers(lineFrom start: Int, to end: Int) throws(MarkdownLimitExceeded) -> Int {
    var index = start
    var columns = 0
    var containers = 0
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        columns += 1
        index += 1
      } else if byte == UInt8(ascii: "\t") {
        columns += 4
        index += 1
      } else if let width = markerWidth(at: index, end: end) {
        containers += 1
        index += width
      } else {
        break
      }
    }
    try limit(.indentation, columns, Self.indentation)
    try limit(.containersPerLine, containers, Self.containersPerLine)
    return index
  }

  /// The bytes of a quote's, a list item's or a footnote's marker.
  private func markerWidth(at index: Int, end: Int) -> Int? {
    func endsMarker(_ index: Int) -> Bool {
      index >= end || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    }
    switch bytes[index] {
    case UInt8(ascii: ">"):
      return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return endsMarker(index + 1) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var digits = 1
      while digits < 10, index + digits < end, bytes[index + digits] &- 0x30 < 10 { digits += 1 }
      let after = index + digits
      guard digits < 10, after < end, bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")")
      else { return nil }
      return endsMarker(after + 1) ? digits + 1 : nil
    case UInt8(ascii: "[") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "^"):
      var close = index + 2
      while close < end, bytes[close] != UInt8(ascii: "]") { close += 1 }
      return close + 1 < end && bytes[close + 1] == UInt8(ascii: ":") ? close + 2 - index : nil
    default:
      return nil
    }
  }

  private mutating func noteHTML(from start: Int, to end: Int) {
    nearHTML = true
    guard start + 1 < end else { return }
    let second = bytes[start + 1]
    let opensRawBlock =
      second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
      || ["script", "pre", "style", "textarea"].contains { name in
        name.utf8.count < end - start
          && zip(name.utf8, bytes[(start + 1)...]).allSatisfy { pair in pair.0 == pair.1 | 0x20 }
      }
    // A comment that ends in its line is over with it.
    let isClosedComment =
      bytes[start..<end].starts(with: "<!--".utf8)
      && (start + 4..<max(start + 4, end - 2)).contains { bytes[$0..<end].starts(with: "-->".utf8) }
    if opensRawBlock, !isClosedComment { afterRawBlock = true }
  }

  /// A fence at the start of a line: there it closes whatever is open, so it is a fence for cmark as well.
  private static func fence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Fence? {
    let mark = bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var index = start
    while index < end, bytes[index] == mark { index += 1 }
    let length = index - start
    guard length >= 3, mark == UInt8(ascii: "~") || !bytes[index..<end].contains(mark) else { return nil }
    return Fence(mark: mark, length: length)
  }

  private static func closes(
    _ fence: Fence,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    var index = start
    while index < end, index < start + 3, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let marks = index
    while index < end, bytes[index] == fence.mark { index += 1 }
    return index - marks >= fence.length && isBlank(bytes, index, end)
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func limit(
    _ limit: MarkdownLimit,
    _ found: Int,
    _ allowed: Int,
    line: Int? = nil
  ) throws(MarkdownLimitExceeded) {
    guard found > allowed else { return }
    throw MarkdownLimitExceeded(
      limit: limit,
      found: found,
      allowed: allowed,
      position: MarkdownPosition(line: line ?? self.line, column: 1)
    )
  }
}
