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

  init(_ field: String? = nil, found: String, expected: String) {
    self.field = field
    self.found = found
    self.expected = expected
  }

  init(_ field: MentionField, found: UnsafeRawBufferPointer, expected: String) {
    self.init(field, found: RowRefusal.shown(found), expected: expected)
  }

  /// A refusal for a field of a foreign name, of whose value the beginning is shown.
  init(field: String, found: String, expected: String) {
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

  /// The beginning of a text, on one line.
  static func shown(_ text: String) -> String { Array(text.utf8).withUnsafeBytes { shown($0) } }
}
