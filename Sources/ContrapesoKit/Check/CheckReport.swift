import ReputationModel
import SiteChecking

/// A check as JSON, in the shape of `docs/schemas/check.schema.json`.
public struct CheckReport: Sendable, Encodable {
  struct Summary: Sendable, Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let accepted: Int
    let mended: Int
  }

  struct Part: Sendable, Encodable {
    let rule: String
    let name: String
    let score: Int
    let of: Int
  }

  struct Article: Sendable, Encodable {
    let file: String
    let title: String
    let language: String
    @OrNull var search: Int?
    @OrNull var reading: Int?
    let parts: [Part]
  }

  let schema = 1
  let summary: Summary
  let findings: [BuildReport.Entry]
  let articles: [Article]

  private enum CodingKeys: CodingKey { case schema, summary, findings, articles }

  /// The report of a check.
  public init(_ outcome: CheckOutcome) {
    summary = Summary(
      errors: outcome.count(.error),
      warnings: outcome.count(.warning),
      notes: outcome.count(.note),
      accepted: outcome.accepted,
      mended: outcome.mended
    )
    findings = outcome.findings.map { BuildReport.Entry($0.finding) }
    articles = outcome.articles.map { article in
      Article(
        file: article.file,
        title: article.title,
        language: article.language,
        search: article.search,
        reading: article.reading,
        parts: article.parts.map {
          Part(
            rule: $0.rule.rawValue,
            name: outcome.words.explanation(of: $0.rule).name,
            score: $0.score,
            of: Assessment.most
          )
        }
      )
    }
  }

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] { try reportJSON() }
}
