import CCmarkGFM

/// Links the bare addresses of a document, as GFM's `autolink` extension does, after parsing.
///
/// The extension works on the source, this pass on text: an escaped `\:` or `\.` keeps an address from being
/// linked, an entity inside an address is decoded, and an address ends where other markup starts.
struct Autolinks {
  private let allowsAnyScheme: Bool
  private var escapes: EscapedBytes
  private var nodes: [CommonMarkTree.Node] = []
  private var text: [UInt8] = []
  private var candidates: [AutolinkScan.Candidate] = []

  /// Links the addresses of the whole tree; other schemes than the web's and mail's only if allowed.
  static func link(
    _ tree: borrowing CommonMarkTree,
    source: UnsafeBufferPointer<UInt8>,
    allowsAnyScheme: Bool
  ) {
    var pass = Autolinks(source: source, allowsAnyScheme: allowsAnyScheme)
    // The shape of the tree must not change under the walk: only runs with a candidate are remembered.
    var runs: [CommonMarkTree.Node] = []
    var linkDepth = 0
    var first: CommonMarkTree.Node?
    tree.walk { node, entering in
      switch node.type {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        linkDepth += entering ? 1 : -1
      case CMARK_NODE_TEXT where linkDepth == 0:
        if node.pointee.prev == nil || node.pointee.prev.type != CMARK_NODE_TEXT { first = node }
        if let start = first, pass.hasCandidate(node.literal) {
          runs.append(start)
          first = nil
        }
      default: break
      }
    }
    for run in runs { pass.link(runFrom: run) }
  }

  private init(source: UnsafeBufferPointer<UInt8>, allowsAnyScheme: Bool) {
    self.allowsAnyScheme = allowsAnyScheme
    escapes = EscapedBytes(source: source)
  }

  private func hasCandidate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    Self.candidates(in: bytes) { _ in found = true }
    return found
  }

  private mutating func link(runFrom first: CommonMarkTree.Node) {
    nodes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    var next: CommonMarkTree.Node? = first
    while let node = next, node.type == CMARK_NODE_TEXT {
      nodes.append(node)
      let offset = text.count
      var escaped = escapes.offsets(in: node)[...]
      Self.candidates(in: node.literal) { candidate in
        while let byte = escaped.first, byte < candidate.range.lowerBound { escaped.removeFirst() }
        if let byte = escaped.first, byte < candidate.range.upperBound { return }
        switch candidate {
        case .www(let index): candidates.append(.www(offset + index))
        case .scheme(let index): candidates.append(.scheme(offset + index))
        case .at(let index): candidates.append(.at(offset + index))
        }
      }
      text.append(contentsOf: node.literal)
      next = node.pointee.next
    }
    let matches = text.withUnsafeBufferPointer { text in
      AutolinkScan.matches(
        in: text,
        candidates: candidates,
        startsWord: Self.startsWord(first),
        endsBlock: Self.endsBlock(after: next, of: first),
        allowsAnyScheme: allowsAnyScheme
      )
    }
    if !matches.isEmpty { replace(matches) }
  }

  /// Calls `found` for every place of a text node where an address may be.
  private static func candidates(
    in bytes: UnsafeBufferPointer<UInt8>,
    found: (AutolinkScan.Candidate) -> Void
  ) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "@") {
        found(.at(index))
      } else if byte == UInt8(ascii: ":"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
        bytes[index + 2] == UInt8(ascii: "/")
      {
        found(.scheme(index))
      } else if byte == UInt8(ascii: "w"), index + 3 < bytes.count, bytes[index + 1] == byte,
        bytes[index + 2] == byte, bytes[index + 3] == UInt8(ascii: ".")
      {
        found(.www(index))
      }
    }
  }

  /// Whether what comes before the run lets `www.` start at once: the start of a block, a line break, or the
  /// delimiter of an emphasis.
  private static func startsWord(_ node: CommonMarkTree.Node) -> Bool {
    guard let previous = node.pointee.prev else { return true }
    switch previous.type {
    case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_LINK, CMARK_NODE_IMAGE,
      CMARK_NODE_FOOTNOTE_REFERENCE:
      return false
    default: return true
    }
  }

  private static func endsBlock(after next: CommonMarkTree.Node?, of node: CommonMarkTree.Node) -> Bool {
    guard next == nil, let parent = node.pointee.parent else { return false }
    return parent.isBlock
  }

  /// Puts links in the place of the matches.
  ///
  /// Nodes that no match touches stay as they are.
  private func replace(_ matches: [AutolinkScan.Match]) {
    text.withUnsafeBufferPointer { text in
      var remaining = matches[...]
      var start = 0
      for node in nodes {
        let end = start + node.literal.count
        guard remaining.first.map({ $0.range.lowerBound < end }) ?? false else {
          start = end
          continue
        }
        var done = start
        while let match = remaining.first, match.range.lowerBound < end {
          if match.range.lowerBound >= start {
            insertText(text, done..<match.range.lowerBound, before: node, nodeStart: start)
            insertLink(text, match, before: node, nodeStart: start)
          }
          done = min(match.range.upperBound, end)
          if match.range.upperBound > end { break }
          remaining.removeFirst()
        }
        insertText(text, done..<end, before: node, nodeStart: start)
        cmark_node_free(node)
        start = end
      }
    }
  }

  private func insertText(
    _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    before node: CommonMarkTree.Node,
    nodeStart: Int
  ) {
    guard !range.isEmpty else { return }
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    let piece = ccmark_new_text(
      node,
      CInt(range.lowerBound - nodeStart),
      bytes.baseAddress,
      bufsize_t(bytes.count)
    )
    if cmark_node_insert_before(node, piece) == 0 { cmark_node_free(piece) }
  }

  private func insertLink(
    _ text: UnsafeBufferPointer<UInt8>,
    _ match: AutolinkScan.Match,
    before node: CommonMarkTree.Node,
    nodeStart: Int
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[match.range])
    let child = ccmark_new_text(
      node,
      CInt(match.range.lowerBound - nodeStart),
      bytes.baseAddress,
      bufsize_t(bytes.count)
    )
    guard let child, let link = cmark_node_new(CMARK_NODE_LINK) else { return }
    link.pointee.start_line = child.pointee.start_line
    link.pointee.start_column = child.pointee.start_column
    match.prefix.withUTF8Buffer { prefix in
      ccmark_set_destination(
        link,
        prefix.baseAddress,
        bufsize_t(prefix.count),
        bytes.baseAddress,
        bufsize_t(bytes.count)
      )
    }
    if cmark_node_append_child(link, child) == 0 || cmark_node_insert_before(node, link) == 0 {
      cmark_node_free(link)
    }
  }
}
