public import ReputationModel

/// Everything the public site is made of.
public struct SiteContent: Sendable {
  /// What `contrapeso.yml` says.
  var configuration: SiteConfiguration
  /// Every article, in the order of their files.
  var articles: [Article]
  /// Every page, in the order of their files.
  var pages: [Page]
  /// Those who sign articles, in the order of their files.
  var authors: [AuthorProfile]
  /// The files below `content/media`.
  var media: [MediaFile]
  /// Damaging addresses named by incidents, besides those of the configuration.
  var damaging: [String]
  /// The files of the content that have errors: what leads to them is no mistake of its own.
  var faulty: Set<String>
  /// The moment at which the site is built.
  var now: Timestamp
  /// Whether drafts and articles of the future are included, for a look ahead.
  var includesDrafts: Bool

  /// The content of a site.
  public init(
    configuration: SiteConfiguration,
    articles: [Article] = [],
    pages: [Page] = [],
    authors: [AuthorProfile] = [],
    media: [MediaFile] = [],
    damaging: [String] = [],
    faulty: Set<String> = [],
    now: Timestamp,
    includesDrafts: Bool = false
  ) {
    self.configuration = configuration
    self.articles = articles
    self.pages = pages
    self.authors = authors
    self.media = media
    self.damaging = damaging
    self.faulty = faulty
    self.now = now
    self.includesDrafts = includesDrafts
  }
}
