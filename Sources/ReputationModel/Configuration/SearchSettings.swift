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

  /// The programs that may not read the site for language models, by what they do.
  public var refusedCrawlers: Set<CrawlerPurpose> = []
  /// The key by which search engines know who tells them of changes (https://www.indexnow.org), where they are told:
  /// 8 to 128 letters, digits and hyphens.
  public var indexNowKey: String?
  /// Whether a list of the texts is written for language models.
  public var writesModelIndex = false

  /// Nothing is known.
  public init() {}
}
