public import ReputationModel

/// Reads the lasting pages of a site.
public struct PageReader: Sendable {
  private let site: SiteIdentity

  /// A reader for the site of that configuration.
  public init(configuration: SiteConfiguration) { site = configuration.site }

  /// The page in a file; `path` is relative to the site: `content/pages/ca/contacte.md`.
  public func read(_ bytes: [UInt8], path: String) -> Reading<Page> {
    FrontMatterReader.read(bytes, file: path, subject: "a page", zone: site.timeZone) { reader, body in
      reader.page(body: body, site: site)
    }
  }
}

extension YAMLReader {
  fileprivate mutating func page(body: MarkdownBody, site: SiteIdentity) -> Page {
    let title = require("title", .text("the title"))
    var page = Page(
      location: location,
      title: title ?? "",
      description: require("description", .text("one or two sentences for search results")) ?? "",
      language: documentLanguage(of: site),
      slug: slug(title: title, site: site),
      body: body
    )
    page.translationKey = read("translation-key", .text("a word that the translations share"))
    page.updated = read("updated", .moment)
    page.navigation = read("navigation", .integer(0...10_000))
    page.aliases = list("aliases", of: .formerPath)
    page.press = mapping("press") { $0.pressRoom() }
    page.isDraft = read("draft", .boolean) ?? false
    page.places = places()
    return page
  }
}
