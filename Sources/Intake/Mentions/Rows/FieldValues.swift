import CSimdjson

/// Fields of a row that are strings of ours, for readers that have no bytes to point into.
struct FieldValues {
  private var bytes: [UInt8] = []
  private var ranges: [(field: MentionField, range: Range<Int>, kind: MentionRow.Value.Kind)] = []

  init(_ fields: [(MentionField, String?)]) {
    for (field, string) in fields {
      if let string { append(field, string) }
    }
  }

  /// Gives a field a value; an empty one is not given.
  mutating func append(_ field: MentionField, _ string: String, kind: MentionRow.Value.Kind = .string) {
    guard !string.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: string.utf8)
    ranges.append((field, start..<bytes.count, kind))
  }

  /// Calls `body` with the row.
  func withRow<Result>(_ body: (MentionRow) -> Result) -> Result {
    var values = [csimdjson_value](repeating: csimdjson_value(), count: Int(CSIMDJSON_MAXIMUM_FIELDS))
    var present: UInt32 = 0
    return bytes.withUnsafeBufferPointer { bytes in
      for (field, range, kind) in ranges {
        values[Int(field.rawValue)] = csimdjson_value(
          bytes: bytes.baseAddress?.advanced(by: range.lowerBound),
          length: UInt32(clamping: range.count),
          kind: kind.rawValue
        )
        present |= 1 << field.rawValue
      }
      return values.withUnsafeBufferPointer { body(MentionRow(values: $0, present: present)) }
    }
  }
}
