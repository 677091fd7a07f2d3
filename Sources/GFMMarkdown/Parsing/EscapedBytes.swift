import CCmarkGFM

/// Tells which bytes of a text node were escaped in the source, by a backslash or as an entity.
///
/// An escaped quote or colon means the character itself: typography and autolinks leave it alone. cmark merges
/// escaped characters with the text around them, but a node that is shorter than its columns in the source
/// holds some, and comparing the two finds them. Such nodes are rare, so nothing is prepared beforehand.
struct EscapedBytes {
  private let source: UnsafeBufferPointer<UInt8>
  /// Where each line starts; filled when it is first needed.
  private var lines: [Int] = []

  init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// The offsets of the escaped bytes in a text node, in order; none where the node is not found in its line.
  mutating func offsets(in node: CommonMarkTree.Node) -> [Int] {
    let literal = node.literal
    let width = Int(node.pointee.end_column - node.pointee.start_column) + 1
    guard width != literal.count else { return [] }
    if lines.isEmpty { findLines() }
    let line = Int(node.pointee.start_line) - 1
    guard lines.indices.contains(line) else { return [] }
    let start = lines[line] + Int(node.pointee.start_column) - 1
    if let found = escapes(in: literal, from: start, width: width) { return found }
    // The columns of a line that is indented otherwise than its paragraph's first are a little off.
    let next = line + 1 < lines.count ? lines[line + 1] : source.count
    for start in lines[line]..<min(next, lines[line] + Self.indentation) {
      if let found = escapes(in: literal, from: start, width: width) { return found }
    }
    return []
  }

  /// How far into a line a text is looked for.
  private static let indentation = 64

  /// The escaped bytes of a text, if it stands in the source there and takes up that many bytes.
  private func escapes(in literal: UnsafeBufferPointer<UInt8>, from start: Int, width: Int) -> [Int]? {
    guard start >= 0, start + width <= source.count else { return nil }
    var index = start
    var escaped: [Int] = []
    var offset = 0
    while offset < literal.count {
      guard index < source.count else { return nil }
      if source[index] == UInt8(ascii: "\\"), index + 1 < source.count, source[index + 1] == literal[offset],
        Self.isPunctuation(literal[offset])
      {
        escaped.append(offset)
        offset += 1
        index += 2
      } else if source[index] == UInt8(ascii: "&"), let entity = entity(at: index) {
        guard literal[offset...].starts(with: entity.decoded) else { return nil }
        escaped.append(contentsOf: offset..<(offset + entity.decoded.count))
        offset += entity.decoded.count
        index += entity.width
      } else {
        guard source[index] == literal[offset] else { return nil }
        offset += 1
        index += 1
      }
    }
    return index - start <= width ? escaped : nil
  }

  private mutating func findLines() {
    lines.append(0)
    for (index, byte) in source.enumerated() {
      let endsLine =
        byte == 0x0A || (byte == 0x0D && (index + 1 == source.count || source[index + 1] != 0x0A))
      if endsLine { lines.append(index + 1) }
    }
  }

  private func entity(at index: Int) -> (decoded: [UInt8], width: Int)? {
    guard let start = source.baseAddress?.advanced(by: index + 1), index + 1 < source.count else {
      return nil
    }
    var length: bufsize_t = 0
    var width = 0
    let decoded = [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      width = Int(
        ccmark_decode_entity(start, bufsize_t(min(source.count - index - 1, 64)), buffer.baseAddress, &length)
      )
      count = width > 0 ? Int(length) : 0
    }
    return width > 0 && !decoded.isEmpty ? (decoded, width + 1) : nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !AutolinkScan.isLetterOrDigit(byte)
  }
}
