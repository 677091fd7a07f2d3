import CSimdjson

/// One row of a data file, whatever its format: for each field a view of what was written there.
struct MentionRow {
  /// What a field holds, as it was written.
  struct Value {
    /// What sort of value it is.
    enum Kind: UInt32 {
      case string = 1, number, boolean, list, other
    }

    /// UTF-8, unescaped.
    let bytes: UnsafeRawBufferPointer
    let kind: Kind
  }

  private let values: UnsafeBufferPointer<csimdjson_value>
  private let present: UInt32

  /// The fields whose bits are set in `present`; the views live as long as the reader says.
  init(values: UnsafeBufferPointer<csimdjson_value>, present: UInt32) {
    self.values = values
    self.present = present
  }

  /// The value of a field; `nil` where it was not given.
  @inline(__always)
  subscript(field: MentionField) -> Value? {
    guard present & (1 << field.rawValue) != 0 else { return nil }
    let value = values[Int(field.rawValue)]
    return Value(
      bytes: UnsafeRawBufferPointer(start: value.bytes, count: Int(value.length)),
      kind: Value.Kind(rawValue: value.kind) ?? .other
    )
  }
}

/// Why a row was not taken.
struct RowRefusal: Error, Sendable, Hashable {
  /// The field to blame; `nil` where the row as a whole is.
  var field: String?
  var found: String
  var expected: String

  init(_ field: MentionField, found: String, expected: String) {
    self.field = field.name
    self.found = found
    self.expected = expected
  }

  init(found: String, expected: String) {
    self.found = found
    self.expected = expected
  }

  init(_ field: MentionField, found: UnsafeRawBufferPointer, expected: String) {
    self.init(field, found: RowRefusal.shown(found), expected: expected)
  }

  /// So much of a value is shown, in bytes.
  static let shownLength = 120

  /// The beginning of a value, on one line.
  static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
    let text = String(decoding: bytes.prefix(shownLength), as: UTF8.self)
    var shown = ""
    for scalar in text.unicodeScalars {
      // A value cut within a character ends in a replacement character, which was never there.
      if scalar == "\u{FFFD}", bytes.count > shownLength { continue }
      shown.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return bytes.count > shownLength ? shown + "…" : shown
  }
}
