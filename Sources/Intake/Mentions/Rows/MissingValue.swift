/// Signs that exports put where they have no value.
enum MissingValue {
  /// Whether the bytes are such a sign; an empty value is not asked about.
  static func isOne(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= 4 else { return false }
    return signs.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  private static let signs: Set<String> = [
    "-", "--", "–", "—", "n/a", "na", "#n/a", "nan", "n/d", "nd", "s/d", "null", "none", "nil",
  ]
}
