import ReputationAnalysis
import ReputationModel
import SiteRendering

/// What to answer next, and why, for a terminal and for programs.
public struct QueueReport: Sendable {
  /// A place of the queue.
  public struct Place: Sendable, Encodable {
    /// 1 for the most urgent.
    public let place: Int
    /// The sum of the reasons' points.
    public let urgency: Double
    /// The mention's identifier.
    public let mention: String
    /// Where it was published; `nil` where no address is known.
    @OrNull public private(set) var url: String?
    /// Its source.
    public let source: String
    /// The outlet.
    @OrNull public private(set) var publisher: String?
    /// Its title, shortened to one line.
    @OrNull public private(set) var title: String?
    /// The beginning of its text, in one line.
    public let excerpt: String
    /// How it speaks of the brand.
    public let sentiment: String
    /// When it was published, in the site's zone.
    public let published: String
    /// When it should have an answer, in the site's zone.
    public let dueAt: String
    /// How long it has been overdue; `nil` where it is not.
    @OrNull public private(set) var overdueSeconds: Int64?
    /// The identifiers of the copies that wait, too: of its story, or of its text by the same account.
    public let copies: [String]
    /// What makes it urgent, weightiest first.
    public let reasons: [QueueReason]
    /// What is suspected of whoever wrote it, and nobody looked at.
    public let suspicions: [QueueSuspicion]
  }

  private struct Document: Encodable {
    let schema: Int
    let generatedAt: String
    let respondWithinSeconds: Int64
    let waiting: Int
    let overdue: Int
    let places: Int
    let queue: [Place]
  }

  /// How many mentions wait, copies among them.
  public let waiting: Int
  /// How many of them are overdue.
  public let overdue: Int
  /// How many places the queue has.
  public let count: Int
  /// The first places.
  public let places: [Place]
  private let generatedAt: String
  /// Whether there are mentions at all.
  public let isKnown: Bool
  private let respondWithin: Int64

  /// The first `limit` places of the site's queue, or all of them.
  public init(_ analysed: AnalysedSite, limit: Int? = nil) async {
    let (reputation, configuration) = (analysed.reputation, analysed.site.configuration)
    let zone = configuration.site.timeZone
    respondWithin = configuration.monitoring.respondWithin
    generatedAt = zone.rfc3339(reputation.now)
    isKnown = !reputation.store.isEmpty
    let (stories, authors) = (reputation.stories(), reputation.authors())
    // Each has stretches that one core does alone, which the other fills.
    async let found = reputation.voices(in: reputation.current?.period, stories, authors)
    let queue = reputation.queue(stories, authors)
    let voices = await found
    let areNamed = ReportAuthors(reputation, authors).areNamed
    waiting = queue.count
    overdue = reputation.responses.overdue
    count = queue.places.count
    let (store, respondWithin) = (reputation.store, respondWithin)
    var words = DecidingWords(reputation, estimator: analysed.site.estimator)
    places = queue.places.prefix(limit ?? .max).enumerated().map { offset, place in
      let mention = store[place.mention]
      let due = mention.published.advanced(bySeconds: respondWithin)
      let late = reputation.now.seconds(since: due)
      let estimate = words.ofNegative(place)
      return Place(
        place: offset + 1,
        urgency: QueueReason.rounded(place.urgency),
        mention: mention.id,
        url: mention.url,
        source: mention.source,
        publisher: mention.publisher,
        title: mention.title.map { QueueReport.line($0, most: 120) },
        excerpt: QueueReport.line(mention.text, most: 160),
        sentiment: "\(reputation.ledger.labels[place.mention])",
        published: zone.rfc3339(mention.published),
        dueAt: zone.rfc3339(due),
        overdueSeconds: late > 0 ? late : nil,
        copies: place.copies.map { store.identifier(at: $0) },
        reasons: place.weights.map { QueueReason($0, estimate: estimate, zone: zone) },
        suspicions: voices.marks(of: place, authors).map {
          QueueSuspicion($0, reputation, areNamed: areNamed)
        }
      )
    }
  }

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] {
    try Document(
      schema: 1,
      generatedAt: generatedAt,
      respondWithinSeconds: respondWithin,
      waiting: waiting,
      overdue: overdue,
      places: count,
      queue: places
    )
    .reportJSON()
  }

  /// The beginning of a text in one line, any run of white space as one space.
  static func line(_ text: String, most: Int) -> String {
    var line = ""
    var count = 0
    var isParted = false
    for character in text {
      if character.isWhitespace {
        isParted = !line.isEmpty
        continue
      }
      guard count + (isParted ? 1 : 0) < most else { return line + "…" }
      if isParted { line.append(" ") }
      line.append(character)
      count += isParted ? 2 : 1
      isParted = false
    }
    return line
  }
}
