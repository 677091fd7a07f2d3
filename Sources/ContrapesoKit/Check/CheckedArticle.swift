import ReputationModel
import SiteChecking

/// What an article is worth, with what that is made of.
public struct CheckedArticle: Sendable, Hashable {
  /// Its file.
  public let file: String
  /// Its title.
  public let title: String
  /// Its language.
  public let language: String
  /// From 0 to 100, of everything but reading; `nil` where no rule applied.
  public let search: Int?
  /// 90, 60 or 30; `nil` where no rule applied.
  public let reading: Int?
  /// Every rule that applied, in the order of the identifiers, and what it gave of 9.
  let parts: [Assessment]

  init?(_ report: PageInspection.Report) {
    guard let score = report.score, let article = report.record.article else { return nil }
    file = article.location.file
    title = article.title
    language = article.language.rawValue
    search = score.search
    reading = score.reading
    parts = score.parts
  }
}
