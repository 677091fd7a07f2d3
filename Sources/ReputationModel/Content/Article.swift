/// Counter-content: a public, indexable article.
public struct Article: Sendable, Hashable {
  /// What sort of article it is; the words are those of the front matter.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case article, news, statement, rebuttal, faq
    case pressRelease = "press-release"
    case howTo = "how-to"
  }

  /// Where the file stands; findings about the article point here.
  public var location: SourceLocation
  /// Where its fields stand.
  public var places: FieldPlaces
  /// The title.
  public var title: String
  /// The summary for search results and lists.
  public var description: String
  /// When it was first published.
  public var published: Timestamp
  /// When its content last changed, if it did.
  public var updated: Timestamp?
  /// The language it is written in.
  public var language: LanguageCode
  /// The last part of its address, from the front matter or the title: ASCII, lower case, hyphens.
  public var slug: String
  /// What its translations have in common.
  public var translationKey: String?
  /// Its subjects, as written.
  public var tags: [String]
  /// Who signs it; the site's author where nobody is named.
  public var author: String?
  /// The image that stands for it.
  public var image: ImageReference?
  /// The searches it should be found for.
  public var queries: [String]
  /// The incidents it answers, by identifier.
  public var answers: [String]
  /// What sort of article it is.
  public var kind: Kind
  /// The claims it deals with.
  public var evidence: [Evidence]
  /// Former addresses.
  public var aliases: [String]
  /// Whether it is still being written.
  public var isDraft: Bool
  /// When it may first be published.
  public var publishAt: Timestamp?
  /// When it is withdrawn.
  public var expires: Timestamp?
  /// The address search engines should prefer, where it is not the article's own.
  public var canonical: String?
  /// The robots directives, where they are not the default.
  public var robots: String?
  /// The series it is a part of, as written.
  public var series: String?
  /// Its place in the series, where that is not told by its date.
  public var seriesOrder: Int?
  /// What was corrected in it, in the order of the file.
  public var corrections: [Correction] = []
  /// The video that belongs to it.
  public var video: Video?
  /// Whether a table of contents stands beside the text; `nil` where its headings decide.
  public var hasContents: Bool?
  /// The text.
  public var body: MarkdownBody

  /// When it changed last, which may be when it was published.
  public var changed: Timestamp { updated ?? published }

  /// An article of which only the necessary is known.
  public init(
    location: SourceLocation,
    title: String,
    description: String,
    published: Timestamp,
    language: LanguageCode,
    slug: String,
    body: MarkdownBody
  ) {
    self.location = location
    self.places = FieldPlaces(file: location.file)
    self.title = title
    self.description = description
    self.published = published
    self.language = language
    self.slug = slug
    self.body = body
    self.tags = []
    self.queries = []
    self.answers = []
    self.kind = .article
    self.evidence = []
    self.aliases = []
    self.isDraft = false
  }
}
