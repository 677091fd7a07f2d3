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
    self.maximumRefusedShare = 0.01
  }
}

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
  /// What it is, by language; the default under the home page's language.
  public var description: String?
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
  }
}

/// The brand a site speaks for.
public struct Brand: Sendable, Hashable {
  /// The name in the register.
  public var legalName: String?
  /// The logo, below `content/media`.
  public var logo: String?
  /// The brand's profiles elsewhere.
  public var sameAs: [String] = []
  /// The words by which it is mentioned.
  public var terms: [String] = []
  /// Hosts and address prefixes the brand controls.
  public var owned: [String] = []
  /// Where the principles for publishing stand.
  public var publishingPrinciples: String?
  /// Where the policy on corrections stands.
  public var correctionsPolicy: String?

  /// Nothing is known.
  public init() {}
}

/// How closely mentions are watched. Durations are in seconds.
public struct Monitoring: Sendable, Hashable {
  /// After this, an unanswered mention is overdue.
  public var respondWithin: Int64 = 3600
  /// After this, data are stale.
  public var staleAfter: Int64 = 36 * 3600
  /// How long an incident of each severity is watched after it is resolved.
  public var watch: [Incident.Severity: Int64] = [
    .low: 7 * 86_400, .moderate: 14 * 86_400, .high: 30 * 86_400, .critical: 90 * 86_400,
  ]
  /// How much of the past is the baseline.
  public var baseline: Int64 = 28 * 86_400

  /// The defaults.
  public init() {}
}

/// One place mentions come from.
public struct MentionSource: Sendable, Hashable {
  /// Its name, which becomes the mentions' source.
  public var name: String
  /// The file or folder, below the site.
  public var path: String
  /// The format, where it is not to be told from the content.
  public var format: String?
  /// Our field to their column.
  public var columns: [String: String]
  /// After this many seconds its data are stale; the site's own limit where `nil`.
  public var staleAfter: Int64?
  /// Where the entry stands in the configuration.
  public var location: SourceLocation

  /// A source.
  public init(
    name: String,
    path: String,
    format: String? = nil,
    columns: [String: String] = [:],
    staleAfter: Int64? = nil,
    location: SourceLocation
  ) {
    self.name = name
    self.path = path
    self.format = format
    self.columns = columns
    self.staleAfter = staleAfter
    self.location = location
  }
}

/// What is known of search results.
public struct SearchSettings: Sendable, Hashable {
  /// Hosts, address prefixes and patterns of damaging results.
  public var damaging: [String] = []

  /// Nothing is known.
  public init() {}
}

/// What is written for whom; a view without a stated protection is not written.
public struct Views: Sendable, Hashable {
  /// The dashboard.
  public var dashboard: View?
  /// The status pages.
  public var status: View?

  /// The public site alone.
  public init() {}
}

/// A part of the site that not everybody may read.
public struct View: Sendable, Hashable {
  /// Who keeps strangers out.
  public enum Protection: String, Sendable, Hashable, CaseIterable {
    case none, host, passphrase
  }

  /// Its address below the site's, with a slash at both ends.
  public var path: String
  /// Who may read it.
  public var clearance: Clearance
  /// Who keeps strangers out.
  public var protection: Protection
  /// The language of its words; the site's own where `nil`.
  public var language: LanguageCode?
  /// Where the view stands in the configuration.
  public var location: SourceLocation

  /// A view.
  public init(
    path: String,
    clearance: Clearance,
    protection: Protection,
    language: LanguageCode? = nil,
    location: SourceLocation
  ) {
    self.path = path
    self.clearance = clearance
    self.protection = protection
    self.language = language
    self.location = location
  }
}

/// How authors of mentions are shown to each clearance.
public struct Privacy: Sendable, Hashable {
  /// How an author is shown.
  public enum AuthorDisplay: String, Sendable, Hashable, CaseIterable {
    case hidden, pseudonym, full
  }

  /// How authors are shown to whom; the public never sees `full`.
  public var authors: [Clearance: AuthorDisplay] = [
    .public: .hidden, .stakeholders: .pseudonym, .team: .full,
  ]

  /// The defaults.
  public init() {}
}

/// How articles are rendered.
public struct MarkdownSettings: Sendable, Hashable {
  /// Whether raw HTML is kept; the site owner's explicit choice.
  public var allowsRawHTML = false

  /// The defaults.
  public init() {}
}
