/// Everything `contrapeso.yml` says.
public struct SiteConfiguration: Sendable, Hashable {
  /// The site itself.
  public var site: SiteIdentity
  /// The brand it speaks for.
  public var brand: Brand
  /// How closely mentions are watched.
  public var monitoring: Monitoring
  /// Where mentions come from; empty for everything under `content/mentions`.
  public var sources: [MentionSource]
  /// What is known of search results.
  public var search: SearchSettings
  /// What is written for whom.
  public var views: Views
  /// How authors of mentions are shown.
  public var privacy: Privacy
  /// How articles are rendered.
  public var markdown: MarkdownSettings
  /// How the addresses of articles are made.
  public var articlePermalink: Permalink
  /// The share of refused rows, 0…1, over which a data file is an error.
  public var maximumRefusedShare: Double

  /// A configuration of which only the site is known; everything else is the default.
  public init(site: SiteIdentity) {
    self.site = site
    self.brand = Brand()
    self.monitoring = Monitoring()
    self.sources = []
    self.search = SearchSettings()
    self.views = Views()
    self.privacy = Privacy()
    self.markdown = MarkdownSettings()
    self.articlePermalink = .usual
    self.maximumRefusedShare = 0.01
  }
}
