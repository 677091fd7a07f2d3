import CSimdjson

/// One row of a data file, whatever its format: for each field a view of what was written there.
struct MentionRow {
  /// What a field holds, as it was written.
  struct Value {
    /// What sort of value it is.
    enum Kind: UInt32 {
      case string = 1, number, boolean, list, other

      /// The sort of that number; `.other` for what is none.
      @inline(__always)
      init(_ number: UInt32) {
        switch number {
        case Kind.string.rawValue: self = .string
        case Kind.number.rawValue: self = .number
        case Kind.boolean.rawValue: self = .boolean
        case Kind.list.rawValue: self = .list
        default: self = .other
        }
      }
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

  /// The row with other values in the places of some fields, `nil` for none.
  func changed<Result>(_ changes: [(MentionField, StaticString?)], _ body: (MentionRow) -> Result) -> Result {
    var values = Array(values)
    var present = present
    for (field, text) in changes {
      present &= ~(1 << field.rawValue)
      guard let text, values.indices.contains(Int(field.rawValue)) else { continue }
      present |= 1 << field.rawValue
      values[Int(field.rawValue)] = csimdjson_value(
        bytes: text.utf8Start,
        length: UInt32(text.utf8CodeUnitCount),
        kind: Value.Kind.string.rawValue
      )
    }
    return values.withUnsafeBufferPointer { body(MentionRow(values: $0, present: present)) }
  }

  /// The value of a field; `nil` where it was not given.
  @inline(__always)
  subscript(field: MentionField) -> Value? {
    self[slot: field.rawValue]
  }

  /// The value in a place of the reader's own numbering.
  @inline(__always)
  subscript(slot slot: UInt32) -> Value? {
    guard present & (1 << slot) != 0 else { return nil }
    let value = values[Int(slot)]
    return Value(
      bytes: UnsafeRawBufferPointer(start: value.bytes, count: Int(value.length)),
      kind: Value.Kind(value.kind)
    )
  }
}

extension MentionRow.Value {
  /// The value as a finding shows it.
  var shown: String { bytes.isEmpty ? "nothing" : RowRefusal.shown(bytes) }
}
