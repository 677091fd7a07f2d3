import CCmarkGFM

/// Writes footnotes as their readers need them: named in their language, with roles, and with identifiers of their own.
///
/// No other text on the same page has these. They are of numbers, as two labels might give one.
/// cmark names them in English and knows of no other text, so its nodes become inlines and blocks of the same shape.
struct Footnotes {
  private let names: MarkdownFootnotes
  /// What identifiers begin with, as HTML.
  private let prefix: String

  /// Makes the footnotes of a tree; after this its nodes do not tell any more what was one.
  static func make(_ tree: borrowing CommonMarkTree, named names: MarkdownFootnotes) {
    // cmark moves those that are referred to behind everything else.
    guard tree.root.pointee.last_child?.type == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
    var references: [CommonMarkTree.Node] = []
    var definitions: [CommonMarkTree.Node] = []
    tree.walk { node, entering in
      guard entering else { return }
      if node.type == CMARK_NODE_FOOTNOTE_REFERENCE { references.append(node) }
      if node.type == CMARK_NODE_FOOTNOTE_DEFINITION { definitions.append(node) }
    }
    let footnotes = Footnotes(names: names, prefix: EscapedHTML.text(names.prefix))
    // A reference has its label of the definition, which loses it.
    for reference in references { footnotes.write(reference) }
    for (index, definition) in definitions.enumerated() {
      let edges = (isFirst: index == 0, isLast: index == definitions.count - 1)
      footnotes.write(definition, number: index + 1, edges)
    }
  }

  private func write(_ reference: CommonMarkTree.Node) {
    guard reference.pointee.parent_footnote_def != nil else { return }
    let number = EscapedHTML.address(reference.literal)
    let use = Int(reference.pointee.footnote.ref_ix)
    let place = use > 1 ? "\(number)-\(use)" : number
    ccmark_become_inline(reference)
    cmark_node_set_on_enter(
      reference,
      """
      <sup class="footnote-ref"><a href="#\(prefix)fn-\(number)" id="\(prefix)fnref-\(place)" \
      role="doc-noteref">\(number)</a></sup>
      """
    )
  }

  private func write(_ definition: CommonMarkTree.Node, number: Int, _ edges: (isFirst: Bool, isLast: Bool)) {
    var back = self.back(number, uses: Int(definition.pointee.footnote.def_count))
    if let paragraph = definition.pointee.last_child, paragraph.type == CMARK_NODE_PARAGRAPH,
      let links = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    {
      cmark_node_set_on_enter(links, " \(back)")
      if cmark_node_append_child(paragraph, links) == 1 { back = "" } else { cmark_node_free(links) }
    }
    let name = EscapedHTML.text(names.list)
    let list = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(name)\">\n<ol>\n"
    _ = definition.become(
      beginning: "\(edges.isFirst ? list : "")<li id=\"\(prefix)fn-\(number)\">",
      end: "\(back)\(back.isEmpty ? "" : "\n")</li>\(edges.isLast ? "\n</ol>\n</section>" : "")"
    )
  }

  /// The links back to every place that refers to the footnote.
  private func back(_ number: Int, uses: Int) -> String {
    (1...max(1, uses)).map { use in
      let suffix = use == 1 ? "" : "-\(use)"
      let name = EscapedHTML.text(names.back.replacing("{number}", with: "\(number)\(suffix)"))
      let sign = use == 1 ? "↩" : "↩<sup class=\"footnote-ref\">\(use)</sup>"
      return """
        <a href="#\(prefix)fnref-\(number)\(suffix)" class="footnote-backref" role="doc-backlink" \
        aria-label="\(name)">\(sign)</a>
        """
    }.joined(separator: " ")
  }
}
