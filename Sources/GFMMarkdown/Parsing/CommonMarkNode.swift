import CCmarkGFM

extension CommonMarkTree.Node {
  /// The node's type.
  var type: cmark_node_type { cmark_node_type(UInt32(pointee.type)) }

  /// Whether the node is a block, not an inline.
  var isBlock: Bool {
    UInt32(pointee.type) & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
  }

  /// The bytes of a text, an inline code or a piece of HTML, as long as the node lives and is not changed.
  var literal: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.as.literal.data, count: Int(pointee.as.literal.len))
  }

  /// The bytes of a code block, which cmark keeps elsewhere than those of the other nodes.
  var codeBlock: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.as.code.literal.data, count: Int(pointee.as.code.literal.len))
  }

  /// Makes the block one that is written as that HTML around its content; returns whether it could be.
  ///
  /// The node stays where it is: texts in it may lie in its own memory.
  func become(beginning: String, end: String) -> Bool {
    cmark_node_set_type(self, CMARK_NODE_CUSTOM_BLOCK) == 1
      && cmark_node_set_on_enter(self, beginning) == 1 && cmark_node_set_on_exit(self, end) == 1
  }

  /// Replaces the bytes of a text node.
  func setText(_ bytes: UnsafeBufferPointer<UInt8>) {
    ccmark_set_text(self, bytes.baseAddress, bufsize_t(bytes.count))
  }
}

extension CommonMarkTree.Node {
  /// Whether the link's text is its destination, and it has no title: `<https://…>` or a bare address.
  var isAutolink: Bool {
    guard type == CMARK_NODE_LINK, pointee.as.link.title.len == 0, let child = pointee.first_child,
      child.pointee.next == nil, child.type == CMARK_NODE_TEXT
    else { return false }
    let text = child.literal
    let destination = destination
    guard destination.count >= text.count, destination.suffix(text.count).elementsEqual(text) else {
      return false
    }
    let prefix = destination.dropLast(text.count)
    return prefix.isEmpty || prefix.elementsEqual("mailto:".utf8)
      || (prefix.elementsEqual("http://".utf8) && text.starts(with: "www.".utf8))
  }

  /// The destination of a link or the source of an image.
  var destination: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.as.link.url.data, count: Int(pointee.as.link.url.len))
  }

  /// The title of a link or an image.
  var title: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.as.link.title.data, count: Int(pointee.as.link.title.len))
  }
}
