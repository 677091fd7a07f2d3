import CCmarkGFM
import ReputationModel

/// Columns in characters, as editors count them; cmark counts bytes.
///
/// How many bytes follow another in a character is known for every block of bytes, so that a line of any length, with
/// any number of links in it, is counted once.
struct CharacterColumns {
  let source: UnsafeBufferPointer<UInt8>
  /// Where each line begins.
  private var lines = [0]
  /// For each block how many bytes before it follow another in a character.
  private var following: [Int] = []

  private static let block = 64

  /// The columns of a text in UTF-8.
  init(of source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    following.reserveCapacity(source.count / CharacterColumns.block + 2)
    var count = 0
    for start in stride(from: 0, to: source.count, by: CharacterColumns.block) {
      following.append(count)
      for index in start..<min(source.count, start + CharacterColumns.block) {
        count += source[index] & 0xC0 == 0x80 ? 1 : 0
        if source[index] == UInt8(ascii: "\n") { lines.append(index + 1) }
      }
    }
    following.append(count)
  }

  /// Where a node was written.
  func position(of node: CommonMarkTree.Node) -> MarkdownPosition {
    let (line, column) = (max(1, Int(node.pointee.start_line)), max(1, Int(node.pointee.start_column)))
    guard line <= lines.count else { return MarkdownPosition(line: line, column: column) }
    let start = lines[line - 1]
    let end = min(source.count, start + column - 1)
    return MarkdownPosition(line: line, column: column - (count(before: end) - count(before: start)))
  }

  /// Where a line begins, by its number from 1; the end of the text for those behind the last.
  func start(ofLine line: Int) -> Int { line > lines.count ? source.count : lines[max(0, line - 1)] }

  /// The place of a byte.
  func position(at offset: Int) -> MarkdownPosition {
    let line = lines.indices.firstPlace { lines[$0] > offset }
    let start = lines[line - 1]
    return MarkdownPosition(
      line: line,
      column: offset - start - (count(before: offset) - count(before: start)) + 1
    )
  }

  private func count(before end: Int) -> Int {
    let block = end / CharacterColumns.block
    guard block < following.count else { return following.last ?? 0 }
    return following[block]
      + source[(block * CharacterColumns.block)..<end].count { $0 & 0xC0 == 0x80 }
  }
}
