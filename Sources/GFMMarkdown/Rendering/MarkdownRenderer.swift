/// Renders GitHub Flavored Markdown to HTML: tables, strikethrough, task lists, footnotes and bare addresses.
///
/// A value without state: render from as many tasks as wanted.
public struct MarkdownRenderer: Sendable {
  private let options: MarkdownOptions

  /// A renderer with the given options.
  public init(options: MarkdownOptions = MarkdownOptions()) {
    self.options = options
  }

  /// Renders a document.
  ///
  /// Throws `MarkdownLimitExceeded` for a text that would be slow or large to parse; nothing else fails.
  public func render(_ text: String) throws(MarkdownLimitExceeded) -> RenderedMarkdown {
    try render(bytes: Array(text.utf8))
  }

  /// Renders a text as the content of one paragraph, without the paragraph: for list items and the like.
  ///
  /// Only inline markup counts; a line break is a space, and a leading `-` or `#` is itself.
  /// Throws `MarkdownLimitExceeded` as `render` does.
  public func renderInline(_ text: String) throws(MarkdownLimitExceeded) -> InlineMarkdown {
    guard let line = MarkdownRenderer.line(text) else {
      return InlineMarkdown(html: "", links: [], problems: [])
    }
    let rendered = try render(bytes: line)
    let html = rendered.html.utf8.dropFirst("<p>x ".utf8.count).dropLast("</p>\n".utf8.count)
    return InlineMarkdown(
      html: String(decoding: html, as: UTF8.self),
      links: rendered.links,
      problems: rendered.problems
    )
  }

  /// The words of a text that `renderInline` renders, without markup: for programs that know none.
  ///
  /// Throws `MarkdownLimitExceeded` as `render` does.
  public func plainInline(_ text: String) throws(MarkdownLimitExceeded) -> String {
    guard let line = MarkdownRenderer.line(text) else { return "" }
    return String(decoding: try render(bytes: line).plainText.utf8.dropFirst("x ".utf8.count), as: UTF8.self)
  }

  /// The text on one line on which nothing can open a block, as it follows a word and a space; `nil` where it is empty.
  private static func line(_ text: String) -> [UInt8]? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let content = text.utf8.drop(while: isSpace)
    guard !content.isEmpty else { return nil }
    var line = Array("x ".utf8)
    line.append(contentsOf: content.lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
    return line
  }

  private func render(bytes: [UInt8]) throws(MarkdownLimitExceeded) -> RenderedMarkdown {
    // The closure is untyped, so the guard has one of its own.
    let refused = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(MarkdownLimitExceeded) in try InputGuard.check(bytes) }
    }
    try refused.get()
    return bytes.withUnsafeBufferPointer { bytes in
      let tree = CommonMarkTree(parsing: bytes, allowsRawHTML: options.allowsRawHTML)
      LinePositions.mend(tree, source: bytes)
      let columns = CharacterColumns(of: bytes)
      let marks = ExclamationMarks(in: bytes)
      let problems =
        marks.mayBeCallout && !options.callouts.isEmpty
        ? Callouts.make(tree, columns: columns, titles: options.callouts) : []
      let undefined = UndefinedFootnotes.find(in: tree, columns: columns)
      Autolinks.link(tree, source: bytes, allowsAnyScheme: options.allowsRawHTML)
      if marks.mayBeImage, options.figures { Figures.make(tree) }
      if options.smartPunctuation { Typography.set(tree, source: bytes, language: options.language) }
      let survey = Survey(tree, options: options, columns: columns, problems: problems + undefined)
      if let names = options.footnotes { Footnotes.make(tree, named: names) }
      return survey.plainText.withUnsafeBufferPointer { plainText in
        RenderedMarkdown(
          html: tree.html(),
          headings: survey.headings,
          links: survey.links,
          plainText: String(decoding: plainText, as: UTF8.self),
          blocks: survey.blocks,
          wordCount: WordCount.count(plainText),
          problems: survey.problems
        )
      }
    }
  }
}
