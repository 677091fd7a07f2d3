/// The site's name, address and languages.
public struct SiteIdentity: Sendable, Hashable {
  /// Who serves it, where that changes what is written.
  public enum Host: String, Sendable, Hashable, CaseIterable {
    case netlify, other
  }

  /// Its name.
  public var name: String
  /// Its address: scheme, host and folder, without a slash at the end.
  public var url: String
  /// The language of the home page.
  public var language: LanguageCode
  /// Every language, the home page's first.
  public var languages: [LanguageCode]
  /// Whether these are all that are meant, so that a document in another is wrong; not where they could not be read.
  public var areLanguagesKnown = true
  /// The zone in which days are counted.
  public var timeZone: SiteTimeZone
  /// What it is, by language.
  public var descriptions: [LanguageCode: String]
  /// Who signs what nobody signs.
  public var author: String?
  /// Who serves it.
  public var host: Host
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
    self.host = .other
  }

  /// What it is, in the language of the home page.
  public var description: String? {
    get { descriptions[language] }
    set { descriptions[language] = newValue }
  }
}
