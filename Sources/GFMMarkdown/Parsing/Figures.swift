import CCmarkGFM

/// Makes figures of the images that stand alone in a paragraph and have a title: the title is the caption.
///
/// `![What it shows](image.jpg "What is to be said of it")`. The image may be a link.
enum Figures {
  /// Makes the figures of a tree.
  static func make(_ tree: borrowing CommonMarkTree) {
    var paragraphs: [CommonMarkTree.Node] = []
    tree.walk { node, entering in
      if entering, node.type == CMARK_NODE_PARAGRAPH, image(in: node) != nil { paragraphs.append(node) }
    }
    for paragraph in paragraphs { replace(paragraph) }
  }

  /// Whether the title of an image is the caption below it.
  static func isCaptioned(_ image: CommonMarkTree.Node) -> Bool {
    let outer = image.pointee.parent.flatMap { $0.type == CMARK_NODE_LINK ? $0 : nil } ?? image
    return outer.pointee.next?.type == CMARK_NODE_CUSTOM_INLINE
  }

  /// The image with a title that is all there is in a paragraph.
  private static func image(in paragraph: CommonMarkTree.Node) -> CommonMarkTree.Node? {
    guard var node = paragraph.pointee.first_child, node.pointee.next == nil else { return nil }
    if node.type == CMARK_NODE_LINK, let inner = node.pointee.first_child, inner.pointee.next == nil {
      node = inner
    }
    return node.type == CMARK_NODE_IMAGE && !node.title.isEmpty ? node : nil
  }

  private static func replace(_ paragraph: CommonMarkTree.Node) {
    guard let image = image(in: paragraph), paragraph.become(beginning: "<figure>", end: "</figure>"),
      let caption = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    else { return }
    cmark_node_set_on_enter(caption, "\n<figcaption>")
    cmark_node_set_on_exit(caption, "</figcaption>")
    let title = image.title
    // A text like any other, so that its quotation marks become typographic ones.
    let text = ccmark_new_text(image, 0, title.baseAddress, bufsize_t(title.count))
    if cmark_node_append_child(caption, text) == 0 { cmark_node_free(text) }
    if cmark_node_append_child(paragraph, caption) == 0 { cmark_node_free(caption) }
  }
}
