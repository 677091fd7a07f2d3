/// Somebody who signs articles, as a page of the public site presents them in one language.
public struct AuthorProfile: Sendable, Hashable {
  /// Where the file stands; findings about the person point here.
  public var location: SourceLocation
  /// Where its fields stand.
  public var places: FieldPlaces
  /// The person's name, as articles name them.
  public var name: String
  /// The summary for search results.
  public var description: String
  /// What the person does for the brand.
  public var role: String?
  /// The language the page is written in.
  public var language: LanguageCode
  /// The last part of the page's address.
  public var slug: String
  /// What the pages of one person in several languages have in common: the file's name unless it is said otherwise.
  public var translationKey: String
  /// The person's picture.
  public var image: ImageReference?
  /// The person's profiles elsewhere.
  public var sameAs: [String] = []
  /// Whether the page is still being written.
  public var isDraft = false
  /// The biography.
  public var body: MarkdownBody

  /// A person of whom only the necessary is known.
  public init(
    location: SourceLocation,
    name: String,
    description: String,
    language: LanguageCode,
    slug: String,
    translationKey: String,
    body: MarkdownBody
  ) {
    self.location = location
    places = FieldPlaces(file: location.file)
    self.name = name
    self.description = description
    self.language = language
    self.slug = slug
    self.translationKey = translationKey
    self.body = body
  }
}
