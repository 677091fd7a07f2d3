/// The site's name, address and languages.
public struct SiteIdentity: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its address: scheme, host and folder, without a slash at the end.
  public var url: String
  /// The language of the home page.
  public var language: LanguageCode
  /// Every language, the home page's first.
  public var languages: [LanguageCode]
  /// The zone in which days are counted.
  public var timeZone: SiteTimeZone
  /// What it is, by language.
  public var descriptions: [LanguageCode: String]
  /// Who signs what nobody signs.
  public var author: String?
  /// The moment that pins the clock.
  public var asOf: Timestamp?

  /// A site in one language.
  public init(name: String, url: String, language: LanguageCode, timeZone: SiteTimeZone = .utc) {
    self.name = name
    self.url = url
    self.language = language
    self.languages = [language]
    self.timeZone = timeZone
    self.descriptions = [:]
  }

  /// What it is, in the language of the home page.
  public var description: String? {
    get { descriptions[language] }
    set { descriptions[language] = newValue }
  }
}
