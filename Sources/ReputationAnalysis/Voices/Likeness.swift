/// What makes a reader take a name for the brand's.
public enum Likeness: Sendable, Hashable {
  /// Other letters that look the same: `1aespiga`, `laesplga`, Cyrillic `а` for `a`.
  case lookAlike(as: String)
  /// The letters of the brand's account or name, and other signs between them, where the brand's own account is known:
  /// `la.espiga_`.
  case sameLetters(as: String)
  /// The brand's name and a word that claims to speak for it: `laespiga_soporte`.
  case officialWord(String, to: String)
  /// The brand's name and a number behind it: `laespiga2026`.
  case addedDigits(String, to: String)
  /// So many letters more, fewer or other.
  case fewChanges(Int, as: String)
}
