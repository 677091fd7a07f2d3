/// What is known of search results.
public struct SearchSettings: Sendable, Hashable {
  /// Where the share of clicks by position comes from.
  public enum ClickCurve: String, Sendable, Hashable, CaseIterable {
    /// The averages First Page Sage publishes.
    case firstPageSage = "first-page-sage"
    /// The site's own clicks and impressions.
    case own
  }

  /// Hosts, address prefixes and patterns of damaging results.
  public var damaging: [String] = []
  /// The search engines that count, as rankings name them; empty for all.
  public var engines: [String] = []
  /// Which share of the searchers each position is taken to get.
  public var clickCurve: ClickCurve = .firstPageSage

  /// Nothing is known.
  public init() {}
}
