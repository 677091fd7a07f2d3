public import ReputationModel

/// Reads those who sign articles, a file for each person and language.
public struct AuthorReader: Sendable {
  private let site: SiteIdentity

  /// A reader for the site of that configuration.
  public init(configuration: SiteConfiguration) { site = configuration.site }

  /// The person in a file; `path` is relative to the site: `content/authors/ca/marta-alberola.md`.
  public func read(_ bytes: [UInt8], path: String) -> Reading<AuthorProfile> {
    FrontMatterReader.read(bytes, file: path, subject: "an author", zone: site.timeZone) { reader, body in
      reader.author(body: body, site: site)
    }
  }
}

extension YAMLReader {
  fileprivate mutating func author(body: MarkdownBody, site: SiteIdentity) -> AuthorProfile {
    let name = require("name", .text("the name, as articles give it"))
    var author = AuthorProfile(
      location: location,
      name: name ?? "",
      description: require("description", .text("one or two sentences for search results")) ?? "",
      language: documentLanguage(of: site),
      slug: slug(title: name, site: site),
      translationKey: context.fileStem,
      body: body
    )
    author.translationKey =
      read("translation-key", .text("a word that the pages of one person share")) ?? author.translationKey
    author.role = read("role", .text("what the person does"))
    author.image = image()
    author.sameAs = list("same-as", of: .webAddress)
    author.isDraft = read("draft", .boolean) ?? false
    author.places = places()
    return author
  }
}
