/// What a result of a search does for the brand.
public enum ResultClass: String, Sendable, Hashable, CaseIterable {
  /// The brand controls it.
  case owned
  /// Others speak well of the brand.
  case favourable
  /// It neither helps nor harms.
  case neutral
  /// It harms the brand.
  case damaging
}
