import CCmarkGFM

/// One walk over a document before it is written: collects what the result tells of it, and sets levels,
/// identifiers and destinations on the way.
struct Survey {
  private(set) var headings: [MarkdownHeading] = []
  private(set) var links: [MarkdownLink] = []
  private(set) var problems: [MarkdownProblem] = []
  /// The plain text, a newline after each block.
  private(set) var plainText: [UInt8] = []
  /// The pieces of the plain text.
  private(set) var blocks: [MarkdownBlock] = []

  private let options: MarkdownOptions
  private let columns: CharacterColumns
  private let rowType = ccmark_table_row_type()
  private let cellType = ccmark_table_cell_type()
  private var identifiers = HeadingIdentifiers()
  /// Where the text of the block that is read begins.
  private var blockStart = 0
  /// The links and images that are open: where their text starts, and their place among all.
  private var openLinks: [(textStart: Int, index: Int)] = []

  /// Surveys a tree, of which `problems` are known already.
  init(
    _ tree: borrowing CommonMarkTree,
    options: MarkdownOptions,
    columns: CharacterColumns,
    problems: [MarkdownProblem]
  ) {
    self.options = options
    self.columns = columns
    self.problems = problems
    plainText.reserveCapacity(columns.source.count)
    tree.walk { node, entering in visit(node, entering: entering) }
    if plainText.last == UInt8(ascii: "\n") { plainText.removeLast() }
    self.problems.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
  }

  private mutating func visit(_ node: CommonMarkTree.Node, entering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      plainText.append(contentsOf: node.literal)
    case CMARK_NODE_CODE_BLOCK:
      plainText.append(contentsOf: node.codeBlock)
      endBlock(.code, node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      plainText.append(UInt8(ascii: " "))
    case CMARK_NODE_PARAGRAPH:
      if !entering { endBlock(.paragraph, node) }
    case CMARK_NODE_CUSTOM_BLOCK:
      if !entering { endBlock(.paragraph, node) }
    case CMARK_NODE_CUSTOM_INLINE:
      // A caption is no part of what the image shows.
      if entering, let figure = node.pointee.parent { endBlock(.paragraph, figure) }
    case CMARK_NODE_HEADING:
      visitHeading(node, entering: entering)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      visitLink(node, entering: entering)
    case CMARK_NODE_HTML_INLINE:
      if !options.allowsRawHTML { addRawHTML(node) }
    case CMARK_NODE_HTML_BLOCK:
      if options.allowsRawHTML { HTMLText.append(node.literal, to: &plainText) } else { addRawHTML(node) }
      endBlock(.code, node)
    case cellType:
      if !entering { plainText.append(UInt8(ascii: " ")) }
    case rowType:
      if !entering { endBlock(.row, node) }
    default: break
    }
  }

  private func text(from start: Int) -> String {
    plainText.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start...]), as: UTF8.self)
    }
  }

  private mutating func endBlock(_ kind: MarkdownBlock.Kind, _ node: CommonMarkTree.Node) {
    while plainText.last == UInt8(ascii: " ") { plainText.removeLast() }
    var end = plainText.count
    if end > blockStart, plainText[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > blockStart {
      blocks.append(
        MarkdownBlock(
          kind: kind,
          container: Survey.container(of: node),
          text: blockStart..<end,
          position: columns.position(of: node)
        )
      )
    }
    if let last = plainText.last, last != UInt8(ascii: "\n") { plainText.append(UInt8(ascii: "\n")) }
    blockStart = plainText.count
  }

  private static func container(of node: CommonMarkTree.Node) -> MarkdownBlock.Container {
    switch node.pointee.parent?.type {
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_CUSTOM_BLOCK: .callout
    default: .document
    }
  }

  private mutating func visitHeading(_ node: CommonMarkTree.Node, entering: Bool) {
    guard !entering else { return }
    let text = text(from: blockStart)
    let level = min(max(Int(node.pointee.as.heading.level) + options.headingLevelOffset, 1), 6)
    endBlock(.heading(level), node)
    node.pointee.as.heading.level = CInt(level)
    let identifier = identifiers.next(for: text)
    if options.headingIdentifiers { ccmark_set_heading_identifier(node, identifier) }
    headings.append(
      MarkdownHeading(level: level, text: text, identifier: identifier, position: columns.position(of: node))
    )
  }

  private mutating func visitLink(_ node: CommonMarkTree.Node, entering: Bool) {
    guard !entering else {
      openLinks.append((plainText.count, links.count))
      // Only the place in document order: the text is known when the link ends.
      links.append(Self.placeholder)
      return
    }
    guard let open = openLinks.popLast() else { return }
    let link = link(node, text: text(from: open.textStart))
    links[open.index] = link
    if let rewritten = options.destination?(link) { cmark_node_set_url(node, rewritten) }
    // The same words need not stand in the tip of a mouse, too.
    if link.kind == .image, Figures.isCaptioned(node) { cmark_node_set_title(node, "") }
    guard !options.allowsRawHTML else { return }
    let isImage = link.kind == .image
    let destination = node.destination
    guard !(isImage ? DestinationPolicy.allowsImage(destination) : DestinationPolicy.allowsLink(destination))
    else { return }
    problems.append(
      MarkdownProblem(
        kind: isImage ? .unsafeImageSourceDropped : .unsafeDestinationDropped,
        position: columns.position(of: node),
        found: String(decoding: destination, as: UTF8.self)
      )
    )
    cmark_node_set_url(node, "")
  }

  private static let placeholder = MarkdownLink(
    destination: "",
    title: "",
    text: "",
    kind: .link,
    position: MarkdownPosition(line: 1, column: 1)
  )

  private func link(_ node: CommonMarkTree.Node, text: String) -> MarkdownLink {
    MarkdownLink(
      destination: String(decoding: node.destination, as: UTF8.self),
      title: String(decoding: node.title, as: UTF8.self),
      text: text,
      kind: node.type == CMARK_NODE_IMAGE ? .image : node.isAutolink ? .autolink : .link,
      position: columns.position(of: node)
    )
  }

  private mutating func addRawHTML(_ node: CommonMarkTree.Node) {
    let firstLine = node.literal.prefix { $0 != 0x0A && $0 != 0x0D }
    problems.append(
      MarkdownProblem(
        kind: .rawHTMLOmitted,
        position: columns.position(of: node),
        found: String(decoding: firstLine, as: UTF8.self)
      )
    )
  }
}
