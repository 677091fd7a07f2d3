import Foundation
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
    let search: Int?
    let reading: Int?
    let parts: [Part]

    private enum Key: CodingKey { case file, title, language, search, reading, parts }

    /// Writes every member: what is not known is `null`.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(file, forKey: .file)
      try container.encode(title, forKey: .title)
      try container.encode(language, forKey: .language)
      try container.encode(search, forKey: .search)
      try container.encode(reading, forKey: .reading)
      try container.encode(parts, forKey: .parts)
    }
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
  public func json() throws -> [UInt8] { try JSONText.document(self) }
}

extension JSONText {
  /// A document for programs: indented, keys sorted, with a line end.
  static func document(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
