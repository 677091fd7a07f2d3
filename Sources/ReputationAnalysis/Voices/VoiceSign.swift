/// Something an account did or is that speaks for a suspicion, with the numbers that decided.
public enum VoiceSign: Sendable, Hashable {
  /// So many hostile mentions within so many seconds: negative ones, and such as insult.
  case burst(mentions: Int, seconds: Int64)
  /// So many mentions insult somebody, with these words as they were written first, those used most in front.
  case insults(mentions: Int, words: [String])
  /// The same text, so many times.
  case sameText(mentions: Int)
  /// The same link or hashtag in so many hostile mentions, and in nearly all.
  case sameLink(String, mentions: Int)
  /// After so many answers so many hostile mentions more, and none that was not.
  case unmovedByAnswers(answers: Int, mentions: Int)
  /// The account's name looks like the brand's.
  case accountLike(Likeness, account: String)
  /// The displayed name looks like the brand's.
  case nameLike(Likeness, name: String)
  /// The account goes by the very name of the brand.
  case bearsName(name: String)
}
