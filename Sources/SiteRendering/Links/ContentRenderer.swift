import GFMMarkdown
import ReputationModel

/// Renders the Markdown of a content file, with its links resolved and checked.
struct ContentRenderer: Sendable {
  /// A text, ready for its page.
  struct Result: Sendable {
    /// The HTML.
    var html = ""
    /// The text as it was read; `nil` where it could not be.
    var source: RenderedMarkdown?
    /// What is wrong with the text.
    var findings: [Finding]
    /// The links to places that are no headings of the text, which are checked when their pages are rendered.
    var anchors: [AnchorLink] = []

    /// The headings, in order.
    var headings: [MarkdownHeading] { source?.headings ?? [] }
    /// How many words a reader sees.
    var words: Int { source?.wordCount ?? 0 }
    /// The links and images as they were written.
    var links: [MarkdownLink] { source?.links ?? [] }
  }

  let resolver: LinkResolver
  let allowsRawHTML: Bool
  /// The words that are added to texts.
  let words: [LanguageCode: ContentWords]

  /// Renders the text of a file.
  ///
  /// - Parameters:
  ///   - page: the path of the text's page, where it is read elsewhere, as in a feed among other texts: addresses are whole,
  ///     and identifiers only its own.
  ///   - isBelowImage: whether an image stands above the text.
  ///   - framed: puts a table into what lets it scroll.
  func render(
    _ body: MarkdownBody,
    of file: String,
    language: LanguageCode,
    elsewhereThan page: String? = nil,
    isBelowImage: Bool = true,
    framed: ((String) -> String)? = nil
  ) -> Result {
    let isAbsolute = page != nil
    var options = MarkdownOptions()
    options.allowsRawHTML = allowsRawHTML
    options.headingIdentifiers = !isAbsolute
    options.smartPunctuation = true
    options.language = language.rawValue
    options.callouts = words[language]?.callouts ?? [:]
    options.figures = true
    options.footnotes = words[language]?.footnotes
    if let name = page?.split(separator: "/").last { options.footnotes?.prefix = "\(name)-" }
    options.destination = { [resolver] link in
      if let page, link.destination.hasPrefix("#") { return resolver.root.absolute(page) + link.destination }
      let target =
        link.kind == .image
        ? resolver.picture(link.destination, from: file) : resolver.resolve(link.destination, from: file)
      if let address = resolver.address(of: target, isAbsolute: isAbsolute) { return address }
      // What no browser asks this site or another for is the Markdown renderer's to judge.
      let isOfNoSite = target == .unknown && link.destination.utf8.first != UInt8(ascii: "/")
      return link.kind == .image && isOfNoSite ? nil : MarkupPass.textOnly
    }
    do {
      let rendered = try MarkdownRenderer(options: options).render(body.text)
      var pass = MarkupPass(
        size: { [resolver] in resolver.size(ofImageAt: $0) },
        isDamaging: { [resolver, allowsRawHTML] in allowsRawHTML && resolver.damaging.matches($0) },
        framed: framed
      )
      pass.root = resolver.root
      pass.isBelowImage = isBelowImage || isAbsolute
      var result = Result(html: pass.run(rendered.html), source: rendered, findings: [])
      check(rendered, body, file, &result)
      return result
    } catch {
      let line = body.firstLine - 1 + error.position.line
      let location = SourceLocation(file: file, line: line)
      return Result(findings: [.markdownLimit(error, at: location)])
    }
  }

  private func check(
    _ rendered: RenderedMarkdown,
    _ body: MarkdownBody,
    _ file: String,
    _ result: inout Result
  ) {
    func place(_ position: MarkdownPosition) -> SourceLocation {
      SourceLocation(file: file, line: body.firstLine - 1 + position.line, column: position.column)
    }
    var findings = rendered.problems.map {
      Finding.markdownProblem(
        $0,
        at: place($0.position),
        toAllowRawHTML: "allow raw HTML with markdown: {raw-html: true} in contrapeso.yml"
      )
    }
    // Most texts have no link to a place of their own, and most places are headings; of others the page tells.
    lazy var known = Set(rendered.headings.map(\.identifier))
    lazy var own = resolver.plan.page(ofFile: file)?.path
    let troubled = Set(rendered.problems.map(\.position))
    for link in rendered.links {
      let location = place(link.position)
      if troubled.contains(link.position) { continue }
      if link.kind == .image {
        findings += resolver.findings(ofImage: link, at: location)
        continue
      }
      let target = resolver.resolve(link.destination, from: file)
      switch target {
      case .anchor(let fragment):
        let anchor = own.flatMap { AnchorLink(path: $0, fragment: "#\(fragment)", location: location) }
        if let anchor, !known.contains(anchor.name) { result.anchors.append(anchor) }
      case .page(let path, let fragment):
        if let anchor = AnchorLink(path: path, fragment: fragment, location: location) {
          result.anchors.append(anchor)
        }
      default:
        if let finding = resolver.finding(of: link.destination, to: target, at: location) {
          findings.append(finding)
        }
      }
    }
    result.findings = findings
  }
}

extension LinkResolver {
  /// The size of the image at an address that a page of this site uses.
  func size(ofImageAt address: String) -> ImageSize? {
    if address.hasPrefix("/") { return assets.media(at: String(address.dropFirst(root.base.count)))?.size }
    return root.path(ofAbsolute: address).flatMap { assets.media(at: $0)?.size }
  }
}
