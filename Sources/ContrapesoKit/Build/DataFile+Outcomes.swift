import Intake
import ReputationModel
import SiteRendering

extension DataFile {
  /// A file of mentions or of rankings; of the refused rows only the first, as a page names a few, and the report of
  /// the build all.
  init(_ outcome: some DataFileOutcome) {
    self.init(
      path: outcome.path,
      format: outcome.formatName,
      encoding: outcome.encoding.rawValue,
      rows: outcome.rows,
      refused: outcome.refusedCount,
      refusals: outcome.refused.prefix(RefusedRow.maximumTold).map {
        Refusal(line: $0.line, field: $0.field, found: $0.found, expected: $0.expected)
      }
    )
    ignoredColumns = outcome.ignoredColumns
    lastPublished = outcome.lastPublished
  }
}
