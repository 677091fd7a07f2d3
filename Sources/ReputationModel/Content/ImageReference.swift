/// An image with the words that stand for it.
public struct ImageReference: Sendable, Hashable {
  /// The path below `content/media`, or an address.
  public let source: String
  /// What the image shows.
  public let alternative: String

  /// An image and its alternative text.
  public init(source: String, alternative: String) {
    self.source = source
    self.alternative = alternative
  }
}
