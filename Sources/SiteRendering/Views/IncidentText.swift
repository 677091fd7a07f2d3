import GFMMarkdown
import ReputationModel

/// How the texts of incidents' files become HTML, on the pages of a view or for a reader elsewhere.
///
/// A link leads where its reader may go; elsewhere its words stay. A path is one of the site, and what is neither a path,
/// a file of the content nor a whole address counts from the incident's own page, wherever else the text is shown.
struct IncidentText: Sendable {
  /// The language of the texts.
  let language: LanguageCode
  /// How their footnotes are named.
  let footnotes: MarkdownFootnotes
  /// Where links lead.
  let resolver: LinkResolver
  /// Which links the readers may follow.
  let mayLink: @Sendable (String) -> Bool

  /// The file of an incident, and the address of the page on which its texts are read.
  struct Place {
    let file: String
    let page: String
  }

  init(
    language: LanguageCode,
    words: ContentWords,
    links: ViewLinks,
    mayLink: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.language = language
    footnotes = words.footnotes
    resolver = links.resolver
    self.mayLink = mayLink
  }

  /// A text as blocks of HTML, and what was read of it.
  func blocks(
    _ text: String,
    of place: Place
  ) throws(MarkdownLimitExceeded) -> (html: String, source: RenderedMarkdown) {
    let rendered = try renderer(place, isElsewhere: false).render(text)
    return (finished(rendered.html), rendered)
  }

  /// A text as inline HTML, and what was read of it; with whole addresses where it is read elsewhere.
  func inline(
    _ text: String,
    of place: Place,
    isElsewhere: Bool = false
  ) throws(MarkdownLimitExceeded) -> (html: String, source: InlineMarkdown) {
    let rendered = try renderer(place, isElsewhere: isElsewhere).renderInline(text)
    return (finished(rendered.html), rendered)
  }

  /// The words of a text.
  func plain(_ text: String, of place: Place) throws(MarkdownLimitExceeded) -> String {
    try renderer(place, isElsewhere: false).plainInline(text)
  }

  private func renderer(_ place: Place, isElsewhere: Bool) -> MarkdownRenderer {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = language.rawValue
    options.headingLevelOffset = 2
    options.footnotes = footnotes
    options.destination = { address(of: $0, in: place, isElsewhere: isElsewhere) }
    return MarkdownRenderer(options: options)
  }

  /// The address to write for a link or an image; `nil` where it stays as it is.
  private func address(of link: MarkdownLink, in place: Place, isElsewhere: Bool) -> String? {
    let destination = link.destination
    guard mayLink(destination) else { return MarkupPass.textOnly }
    if link.kind == .image {
      let image = resolver.image(destination, from: place.file).map(LinkResolver.Target.media)
      return image.flatMap { resolver.address(of: $0, isAbsolute: isElsewhere) } ?? MarkupPass.textOnly
    }
    let target = resolver.resolve(destination, from: place.file, on: place.page)
    switch target {
    case .contact: return nil
    case .anchor:
      // A place on the incident's own page; updates are read on others, too.
      let read = resolver.root.target(of: destination, on: place.page)
      return isElsewhere ? read?.description : read?.onHost
    default: break
    }
    guard let whole = resolver.address(of: target, isAbsolute: true), mayLink(whole) else {
      return MarkupPass.textOnly
    }
    return resolver.address(of: target, isAbsolute: isElsewhere)
  }

  /// The HTML without the links that may not be; the others tell nobody where their reader came from.
  private func finished(_ html: String) -> String {
    var pass = MarkupPass(
      size: { [resolver] in resolver.size(ofImageAt: $0) },
      isDamaging: { _ in false }
    )
    pass.relation = "nofollow noopener noreferrer external"
    return pass.run(html)
  }
}

extension IncidentText {
  /// What is wrong with a link or an image of a text, and the place on another page that it leads to.
  ///
  /// Nothing is wrong with what is left out for some readers alone: what does damage, and a view that they may not see.
  func check(_ link: MarkdownLink, in place: Place, at location: SourceLocation)
    -> (findings: [Finding], anchor: AnchorLink?)
  {
    guard link.kind != .image else {
      return (resolver.findings(ofImage: link, at: location), nil)
    }
    return check(link.destination, in: place, at: location)
  }

  /// The same of an address that a field names.
  func check(_ destination: String, in place: Place, at location: SourceLocation)
    -> (findings: [Finding], anchor: AnchorLink?)
  {
    let target = resolver.resolve(destination, from: place.file, on: place.page)
    switch target {
    case .damaging, .view: return ([], nil)
    case .page(let path, let fragment):
      return ([], AnchorLink(path: path, fragment: fragment, location: location))
    default:
      return ([resolver.finding(of: destination, to: target, at: location)].compactMap(\.self), nil)
    }
  }
}
