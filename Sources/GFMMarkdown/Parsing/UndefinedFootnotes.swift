import CCmarkGFM

/// Finds the references to footnotes that a text does not have: readers are shown them as they were written.
///
/// cmark makes them text again, and merges that with the words around it, so that their places are looked for in the source.
struct UndefinedFootnotes {
  private let columns: CharacterColumns
  private(set) var problems: [MarkdownProblem] = []
  /// Where the block that is read ends in the source.
  private var end = 0
  /// How far the block that is read was looked through.
  private var position = 0

  private static let opening = [UInt8(ascii: "["), UInt8(ascii: "^")]

  /// The references in a tree, in its order.
  static func find(
    in tree: borrowing CommonMarkTree,
    columns: CharacterColumns
  ) -> [MarkdownProblem] {
    guard mayBeThere(columns.source) else { return [] }
    var pass = UndefinedFootnotes(columns: columns)
    tree.walk { node, entering in if entering { pass.visit(node) } }
    return pass.problems
  }

  private init(columns: CharacterColumns) { self.columns = columns }

  /// Whether there is `[^` somewhere, which few texts have.
  private static func mayBeThere(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var index = 0
    while index < bytes.count, let found = memchr(base + index, CInt(opening[1]), bytes.count - index) {
      index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      if index > 0, bytes[index - 1] == opening[0] { return true }
      index += 1
    }
    return false
  }

  private mutating func visit(_ node: CommonMarkTree.Node) {
    if node.isBlock {
      let first = Int(node.pointee.start_line)
      let start = columns.start(ofLine: first)
      end = columns.start(ofLine: max(first, Int(node.pointee.end_line)) + 1)
      // The cells of a row share its line.
      if !(start..<end).contains(position) { position = start }
    } else if node.type == CMARK_NODE_TEXT {
      let literal = node.literal
      var index = 0
      while index < literal.count, let start = literal[index...].firstIndex(of: Self.opening[0]) {
        index = start + 1
        guard literal[start...].starts(with: Self.opening),
          let close = literal[start...].firstIndex(of: UInt8(ascii: "]")), close > start + 2
        else { continue }
        index = close + 1
        report(literal[start...close])
      }
    }
  }

  /// Tells of a reference, unless the source has it with a backslash, which means the characters themselves.
  ///
  /// The block is looked through once, however many references it has.
  private mutating func report(_ reference: Slice<UnsafeBufferPointer<UInt8>>) {
    let source = columns.source
    while position + reference.count <= end {
      let start = position
      position += 1
      guard source[start] == Self.opening[0], source[start...].starts(with: reference) else { continue }
      position = start + reference.count
      guard start == 0 || source[start - 1] != UInt8(ascii: "\\") else { return }
      problems.append(
        MarkdownProblem(
          kind: .undefinedFootnote,
          position: columns.position(at: start),
          found: String(decoding: reference, as: UTF8.self)
        )
      )
      return
    }
  }
}
