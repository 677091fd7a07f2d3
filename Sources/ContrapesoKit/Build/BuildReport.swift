import Intake
import ReputationModel

/// What a build did, in the shape that `build --report` writes.
public struct BuildReport: Sendable, Encodable {
  /// A data file and what was read of it.
  struct File: Sendable, Encodable {
    /// A row that was not taken.
    struct Refusal: Sendable, Encodable {
      let line: Int
      let field: String
      let found: String
      let expected: String

      init(_ row: RefusedRow) {
        line = row.line
        field = row.field ?? ""
        found = row.found
        expected = row.expected
      }
    }

    let path: String
    @OrNull var source: String?
    let format: String
    @OrNull var encoding: String?
    let rows: Int
    let accepted: Int
    let refused: [Refusal]
    let columns: [String: String]
    let ignored: [String]
    @OrNull var from: String?
    @OrNull var to: String?

    init(_ outcome: some DataFileOutcome) {
      path = outcome.path
      source = outcome.ownSource
      format = outcome.formatName ?? "unknown"
      encoding = outcome.formatName == nil ? nil : outcome.encoding.rawValue
      rows = outcome.rows
      accepted = outcome.accepted
      refused = outcome.refused.map(Refusal.init)
      columns = outcome.mappedColumns
      ignored = outcome.ignoredColumns
      from = outcome.firstPublished?.description
      to = outcome.lastPublished?.description
    }
  }

  /// A finding as programs read it.
  struct Entry: Sendable, Encodable {
    let rule: String
    let severity: String
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
    let found: String?
    let expected: String?
    let fix: String?

    init(_ finding: Finding) {
      rule = finding.rule
      severity = finding.severity.rawValue
      message = finding.message
      file = finding.location?.file
      line = finding.location.flatMap { $0.line > 0 ? $0.line : nil }
      column = finding.location.flatMap { $0.column > 0 ? $0.column : nil }
      found = finding.found
      expected = finding.expected
      fix = finding.fix
    }
  }

  let files: [File]
  let findings: [Entry]
  let pages: Int
  let seconds: Double

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] { try reportJSON() }
}
