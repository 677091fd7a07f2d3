/// A lasting page of the public site: about, press, contact, correction policy.
public struct Page: Sendable, Hashable {
  /// Where the file stands; findings about the page point here.
  public var location: SourceLocation
  /// Where its fields stand.
  public var places: FieldPlaces
  /// The title.
  public var title: String
  /// The summary for search results.
  public var description: String
  /// The language it is written in.
  public var language: LanguageCode
  /// The last part of its address.
  public var slug: String
  /// What its translations have in common.
  public var translationKey: String?
  /// When its content last changed.
  public var updated: Timestamp?
  /// Its place in the navigation, lowest first; `nil` keeps it out.
  public var navigation: Int?
  /// What it says to the press; `nil` where it is no page for the press.
  public var press: PressRoom?
  /// Former addresses.
  public var aliases: [String]
  /// Whether it is still being written.
  public var isDraft: Bool
  /// The text.
  public var body: MarkdownBody

  /// A page of which only the necessary is known.
  public init(
    location: SourceLocation,
    title: String,
    description: String,
    language: LanguageCode,
    slug: String,
    body: MarkdownBody
  ) {
    self.location = location
    self.places = FieldPlaces(file: location.file)
    self.title = title
    self.description = description
    self.language = language
    self.slug = slug
    self.body = body
    self.aliases = []
    self.isDraft = false
  }
}
