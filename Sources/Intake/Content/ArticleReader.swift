public import ReputationModel

/// Reads the articles of a site.
public struct ArticleReader: Sendable {
  private let site: SiteIdentity

  /// A reader for the site of that configuration.
  public init(configuration: SiteConfiguration) { site = configuration.site }

  /// The article in a file; `path` is relative to the site: `content/articles/ca/pa.md`.
  public func read(_ bytes: [UInt8], path: String) -> Reading<Article> {
    FrontMatterReader.read(bytes, file: path, subject: "an article", zone: site.timeZone) { reader, body in
      reader.article(body: body, site: site)
    }
  }
}

extension YAMLReader {
  fileprivate mutating func article(body: MarkdownBody, site: SiteIdentity) -> Article {
    let title = require("title", .text("the title"))
    let published = require("date", .publication)
    var article = Article(
      location: location,
      title: title ?? "",
      description: require("description", .text("one or two sentences for search results")) ?? "",
      published: published ?? Timestamp(seconds: 0),
      language: documentLanguage(of: site),
      slug: slug(title: title, site: site),
      body: body
    )
    article.translationKey = read("translation-key", .text("a word that the translations share"))
    article.tags = list("tags", of: .text("a subject"))
    article.author = read("author", .text("a name"))
    article.image = image()
    article.queries = list("queries", of: .text("a search the article should be found for"))
    article.answers = list("answers", of: .text("the id of an incident"))
    article.kind = read("kind", .word) ?? .article
    article.evidence = evidence()
    article.aliases = list("aliases", of: .formerPath)
    article.canonical = read("canonical", .webAddress)
    article.robots = read("robots", .robots)
    article.isDraft = read("draft", .boolean) ?? false
    article.series = read("series", .text("the name of the series"))
    article.seriesOrder = read("series-order", .integer(0...10_000))
    if article.seriesOrder != nil, !isWritten("series") {
      context.report(.orderWithoutSeries(at: location(of: "series-order"), in: context))
    }
    article.video = video()
    article.hasContents = read("toc", .boolean)
    readTimes(of: &article, published: published)
    readCorrections(of: &article, published: published)
    article.places = places()
    return article
  }

  private mutating func readTimes(of article: inout Article, published: Timestamp?) {
    article.updated = read("updated", .moment)
    article.publishAt = read("publish-at", .moment)
    article.expires = read("expires", .moment)
    checkOrder(("date", published), ("updated", article.updated))
    checkOrder(("date", published), ("expires", article.expires))
    checkOrder(("publish-at", article.publishAt), ("expires", article.expires))
    // An update on the day of a publication whose hour is known stands before it by its form alone.
    article.updated = article.updated.map { max($0, article.published) }
  }
}
