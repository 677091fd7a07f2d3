import CCmarkGFM

/// Makes callouts of the quotations whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`.
///
/// The line holds nothing else, as on GitHub; the case of its letters does not matter. Where GitHub knows them only at the
/// top of a document, these stand wherever a quotation may, in lists and in one another too. What looks like a callout and
/// is none stays a quotation, and is told of.
struct Callouts {
  private let columns: CharacterColumns
  private let titles: [MarkdownCallout: String]
  private var escapes: EscapedBytes
  private(set) var problems: [MarkdownProblem] = []

  /// Makes the callouts of a tree, and returns what could be none.
  static func make(
    _ tree: borrowing CommonMarkTree,
    columns: CharacterColumns,
    titles: [MarkdownCallout: String]
  ) -> [MarkdownProblem] {
    var pass = Callouts(columns: columns, titles: titles)
    // The shape of the tree must not change under the walk.
    var candidates: [CommonMarkTree.Node] = []
    tree.walk { node, entering in
      if entering, node.type == CMARK_NODE_BLOCK_QUOTE, Callouts.marker(of: node) != nil {
        candidates.append(node)
      }
    }
    for quotation in candidates { pass.make(quotation) }
    return pass.problems
  }

  private init(columns: CharacterColumns, titles: [MarkdownCallout: String]) {
    self.columns = columns
    self.titles = titles
    escapes = EscapedBytes(source: columns.source)
  }

  /// The text at the beginning of a quotation, where it may say what callout it is.
  private static func marker(of quotation: CommonMarkTree.Node) -> CommonMarkTree.Node? {
    guard let paragraph = quotation.pointee.first_child, paragraph.type == CMARK_NODE_PARAGRAPH,
      let text = paragraph.pointee.first_child, text.type == CMARK_NODE_TEXT
    else { return nil }
    return text.literal.starts(with: "[!".utf8) ? text : nil
  }

  private mutating func make(_ quotation: CommonMarkTree.Node) {
    guard let text = Callouts.marker(of: quotation), let paragraph = text.pointee.parent else { return }
    let literal = text.literal
    let name = literal.dropFirst(2).prefix { AutolinkScan.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    let rest = literal[name.endIndex...]
    let isClosed = rest.first == UInt8(ascii: "]")
    // `[! something` is how no callout begins, and `\[!NOTE]` is meant as it is written.
    guard !name.isEmpty, isClosed || rest.isEmpty, escapes.offsets(in: text).isEmpty else { return }
    guard isClosed, let kind = MarkdownCallout(rawValue: String(decoding: name, as: UTF8.self).lowercased()),
      let title = titles[kind]
    else { return report(.unknownCallout, text) }
    let end = text.pointee.next
    let isAlone = end == nil || end?.type == CMARK_NODE_SOFTBREAK || end?.type == CMARK_NODE_LINEBREAK
    guard isAlone, rest.dropFirst().allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return report(.textBesideCallout, text)
    }
    if let end {
      cmark_node_free(end)
      cmark_node_free(text)
    } else if paragraph.pointee.next != nil {
      cmark_node_free(paragraph)
    } else {
      return report(.emptyCallout, text)
    }
    let beginning = """
      <div class="callout" role="note" data-callout="\(kind.rawValue)">
      <p class="callout-title">\(EscapedHTML.text(title))</p>
      """
    _ = quotation.become(beginning: beginning, end: "</div>")
  }

  private mutating func report(_ kind: MarkdownProblem.Kind, _ text: CommonMarkTree.Node) {
    let found = String(decoding: text.literal, as: UTF8.self)
    problems.append(MarkdownProblem(kind: kind, position: columns.position(of: text), found: found))
  }
}
