import CSimdjson
import ReputationModel

/// Finds the columns of a table whose dates are days of a spreadsheet's calendar.
///
/// A number such as 45678.5 is a date only where every value of its column is one, so the column is looked at
/// to its end, but only if one of the first rows makes that likely.
enum SerialDates {
  /// So many rows are looked at before the rest is.
  private static let sample = 100

  /// The fields whose columns hold such dates throughout.
  static func fields(in records: CSVRecords, _ layout: ColumnLayout) -> Set<MentionField> {
    let dates: Set<MentionField> = [.published, .collected, .replyAt]
    let columns = layout.fields.map { field in field.flatMap { dates.contains($0) ? $0 : nil } }
    var records = records
    var seen: Set<MentionField> = []
    var others: Set<MentionField> = []
    var values = [csimdjson_value](repeating: csimdjson_value(), count: Int(CSIMDJSON_MAXIMUM_FIELDS))
    var count = 0
    while count < sample || !seen.subtracting(others).isEmpty, let outcome = records.next() {
      count += 1
      guard outcome == .record, records.fieldCount == columns.count else { continue }
      records.withValues(of: columns, &values) { row in
        for field in dates where !others.contains(field) {
          guard let bytes = row[field].map({ UnsafeRawBufferPointer(rebasing: $0.bytes[...].trimmed) }),
            !bytes.isEmpty, !MissingValue.isOne(bytes)
          else { continue }
          if MentionTime.serialNumber(bytes) == nil { others.insert(field) } else { seen.insert(field) }
        }
      }
      if others.count == dates.count { break }
    }
    return seen.subtracting(others)
  }
}
