/// What a chart is called, for those who do not see it and for the page it stands on.
public struct ChartName: Sendable, Hashable {
  /// Makes the elements' identifiers unique on the page.
  public let identifier: String
  /// What the chart shows, in a few words.
  public let title: String
  /// What is to be seen on it.
  public let summary: String

  /// A name; no two charts of a page may have the same identifier.
  public init(identifier: String, title: String, summary: String) {
    (self.identifier, self.title, self.summary) = (identifier, title, summary)
  }
}
