import CCmarkGFM

extension CommonMarkTree.Node {
  /// The node's type.
  var type: cmark_node_type { cmark_node_type(UInt32(pointee.type)) }

  /// The bytes of a text, a code or a piece of HTML, as long as the node lives and is not changed.
  var literal: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.as.literal.data, count: Int(pointee.as.literal.len))
  }

  /// Where the node was written.
  var position: MarkdownPosition {
    MarkdownPosition(line: max(1, Int(pointee.start_line)), column: max(1, Int(pointee.start_column)))
  }

  /// Whether the text node is one character that was written longer, by a backslash or as an entity.
  ///
  /// cmark keeps such a character in a node of its own, and its columns tell the length in the source.
  var isEscapedCharacter: Bool {
    pointee.as.literal.len == 1 && pointee.end_column - pointee.start_column >= 1
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
    guard destination.count >= text.count, destination.suffix(text.count).elementsEqual(text) else { return false }
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
