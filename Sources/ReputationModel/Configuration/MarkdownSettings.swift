/// How articles are rendered.
public struct MarkdownSettings: Sendable, Hashable {
  /// Whether raw HTML is kept; the site owner's explicit choice.
  public var allowsRawHTML = false

  /// The defaults.
  public init() {}
}
