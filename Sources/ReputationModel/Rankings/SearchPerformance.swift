/// What Search Console says of one query, page or day: how often the site was shown and clicked.
///
/// A figure that the data leave open is `nil`, never 0.
public struct SearchPerformance: Sendable, Hashable {
  /// What the figures are of.
  public struct Subject: Sendable, Hashable {
    /// The words that were searched for; `nil` for all of them.
    public var query: String?
    /// The page that was shown; `nil` for all of them.
    public var page: String?
    /// The day or days; `nil` for the whole period.
    public var days: DayRange?
    /// The country, as the data write it; `nil` for all of them.
    public var country: String?
    /// The device, in lower case; `nil` for all of them.
    public var device: String?

    /// Everything together.
    public init() {}
  }

  /// The time that an export covers.
  public struct Period: Sendable, Hashable {
    /// The days, where the data tell them.
    public var days: DayRange?
    /// What the export calls it: `Last 3 months`.
    public var name: String?
    /// Whether it is the earlier one of two that are compared.
    public var isComparison = false

    /// A period of which nothing is known.
    public init() {}
  }

  /// What the figures are of.
  public var subject: Subject
  /// The time the export covers.
  public var period: Period
  /// What was searched for, in the export's language and in lower case, as `web`; `nil` where it is not told.
  public var searchType: String?
  /// How often a result of the site was clicked.
  public var clicks: Int?
  /// How often one was shown.
  public var impressions: Int?
  /// Clicks ÷ impressions, 0…1, as the data have it.
  public var clickThroughRate: Double?
  /// The average of the highest position of the site, from 1.
  public var position: Double?
  /// Whether the figures are final; those of the last days may still grow.
  public var isComplete = true
  /// Which export it belongs to: the file, the archive or the folder.
  public var export: String
  /// Where it stands in the data.
  public var location: SourceLocation

  /// A row without figures.
  public init(subject: Subject, period: Period = Period(), export: String, location: SourceLocation) {
    self.subject = subject
    self.period = period
    self.export = export
    self.location = location
  }
}
