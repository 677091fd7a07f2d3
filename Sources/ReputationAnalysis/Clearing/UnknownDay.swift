/// Why nothing can be said of a day of a channel.
public enum UnknownDay: String, Sendable, Hashable, CaseIterable {
  /// The channel was silent for longer than the configuration allows.
  case silent
  /// Most of the day's mentions have no known sentiment.
  case unjudged
  /// Fewer than ``UsualBand/fewestDays`` days before it are known, which do not tell what is usual.
  case tooFewBefore = "too-few-before"
}
