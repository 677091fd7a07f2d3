import Intake
import ReputationModel
import SiteRendering

extension DataFile {
  /// A file of mentions.
  init(_ outcome: FileOutcome) {
    self.init(
      path: outcome.path,
      format: outcome.format?.rawValue,
      encoding: outcome.encoding.rawValue,
      rows: outcome.rows,
      refused: outcome.refusedCount,
      refusals: DataFile.told(outcome.refused)
    )
    ignoredColumns = outcome.ignoredColumns
    lastPublished = outcome.lastPublished
  }

  /// A file of rankings.
  init(_ outcome: RankingFileOutcome) {
    self.init(
      path: outcome.path,
      format: outcome.format?.rawValue,
      encoding: outcome.encoding.rawValue,
      rows: outcome.rows,
      refused: outcome.refusedCount,
      refusals: DataFile.told(outcome.refused)
    )
    ignoredColumns = outcome.ignoredColumns
  }

  /// The first of the refused rows: a page names a few, and the report of the build all.
  private static func told(_ rows: [RefusedRow]) -> [Refusal] {
    rows.prefix(RefusedRow.maximumTold).map {
      Refusal(line: $0.line, field: $0.field, found: $0.found, expected: $0.expected)
    }
  }
}
