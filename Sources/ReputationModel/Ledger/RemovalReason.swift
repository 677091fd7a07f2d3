/// Why a mention may be removed: it offends.
///
/// Criticism, however unfair, is no reason.
public enum RemovalReason: String, Sendable, Hashable, CaseIterable {
  case offensive, insult, threat, hate, harassment
  case personalData = "personal-data"

  /// The reason that a ledger entry's `reason` begins with; `nil` where it is another.
  ///
  /// The word stands alone, or before a colon and free words: `threat: to the night shift`.
  public init?(written reason: String) {
    let word = reason.prefix { $0 != ":" }.lowercased()
    let trimmed = word.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    self.init(rawValue: String(trimmed))
  }
}
