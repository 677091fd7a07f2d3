import ReputationModel

/// An article that answers an incident.
public struct AnsweringArticle: Sendable, Hashable {
  /// Its title.
  let title: String
  /// Its language.
  let language: LanguageCode
  /// The address of its page, a path from the site's root; `nil` where it is not out.
  let path: String?
}

extension PublicSite {
  /// The articles that answer each incident, by its identifier, by language and then in the order of their files.
  public var articlesByIncident: [String: [AnsweringArticle]] {
    var answering: [String: [(file: String, article: AnsweringArticle)]] = [:]
    for index in content.articles.indices {
      let article = content.articles[index]
      guard !article.answers.isEmpty else { continue }
      let shown = AnsweringArticle(
        title: article.title,
        language: article.language,
        path: plan.page(ofArticle: index)?.path
      )
      for incident in Set(article.answers) {
        answering[incident, default: []].append((article.location.file, shown))
      }
    }
    return answering.mapValues { articles in
      articles.sorted { ($0.article.language, $0.file) < ($1.article.language, $1.file) }.map(\.article)
    }
  }
}
