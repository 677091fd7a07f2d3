/// Columns in characters, as editors count them; cmark counts bytes.
///
/// How many bytes follow another in a character is known for every block of bytes, so that a line of any length, with
/// any number of links in it, is counted once.
struct CharacterColumns {
  private let source: UnsafeBufferPointer<UInt8>
  /// Where each line begins.
  private var lines = [0]
  /// For each block how many bytes before it follow another in a character.
  private var following: [Int] = []

  private static let block = 64

  /// The columns of a text in UTF-8.
  init(of source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    var count = 0
    for (index, byte) in source.enumerated() {
      if index % CharacterColumns.block == 0 { following.append(count) }
      if byte & 0xC0 == 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { lines.append(index + 1) }
    }
    following.append(count)
  }

  /// The place of which cmark says that it is at that byte of the line.
  func position(_ place: MarkdownPosition) -> MarkdownPosition {
    guard lines.indices.contains(place.line - 1) else { return place }
    let start = lines[place.line - 1]
    let end = min(source.count, start + place.column - 1)
    guard start < end else { return place }
    let column = place.column - (count(before: end) - count(before: start))
    return MarkdownPosition(line: place.line, column: column)
  }

  private func count(before end: Int) -> Int {
    let block = end / CharacterColumns.block
    guard block < following.count else { return following.last ?? 0 }
    return following[block]
      + source[(block * CharacterColumns.block)..<end].count { $0 & 0xC0 == 0x80 }
  }
}
