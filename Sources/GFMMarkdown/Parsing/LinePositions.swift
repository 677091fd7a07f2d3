import CCmarkGFM

/// Mends the lines of paragraphs that start with link reference definitions.
///
/// cmark takes the definitions out of such a paragraph, but goes on counting the lines of the rest from where the
/// paragraph started. The paragraph's own end is right, so the distance to it tells how many lines are missing.
enum LinePositions {
  /// Moves the inlines of all such paragraphs to the lines that they were written in.
  static func mend(_ tree: borrowing CommonMarkTree, source: UnsafeBufferPointer<UInt8>) {
    guard hasDefinition(source) else { return }
    var missing: CInt = 0
    tree.walk { node, entering in
      guard entering else { return }
      if node.type == CMARK_NODE_PARAGRAPH {
        missing = missingLines(of: node)
      } else if node.isBlock {
        missing = 0
      } else if missing > 0, node.pointee.start_line > 0 {
        node.pointee.start_line += missing
        node.pointee.end_line += missing
      }
    }
  }

  private static func hasDefinition(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in source {
      if byte == UInt8(ascii: ":"), last == UInt8(ascii: "]") { return true }
      last = byte
    }
    return false
  }

  /// The lines between the end of the last inline, as cmark counts, and the end of the paragraph.
  private static func missingLines(of paragraph: CommonMarkTree.Node) -> CInt {
    var leaf = paragraph
    while let last = leaf.pointee.last_child { leaf = last }
    guard leaf != paragraph, leaf.pointee.end_line > 0 else { return 0 }
    return max(0, paragraph.pointee.end_line - leaf.pointee.end_line)
  }
}
