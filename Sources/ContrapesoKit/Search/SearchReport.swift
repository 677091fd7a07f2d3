public import ReputationAnalysis
public import ReputationModel

/// What ranks for each tracked query, what faces it, and what to do next, for a terminal and for programs.
public struct SearchReport: Sendable {
  /// The queries that were asked for, the most harmed first.
  public let queries: [PushDown]
  /// How many tracked queries there are.
  public let tracked: Int
  private let generatedAt: String
  private let zone: SiteTimeZone
  private let store: MentionStore

  /// The report of a site.
  ///
  /// - Parameter wanted: the words of the one query that is asked for; case and blanks do not matter.
  public init(_ analysed: AnalysedSite, options: BuildOptions, query wanted: String? = nil) async {
    let run = SiteRenderingRun(
      site: analysed.site,
      reputation: analysed.reputation,
      findings: [],
      options: options
    )
    let all = await run.pushDowns(language: LanguageCode(rawValue: "en"))
    let key = wanted.map(TrackedSearch.key)
    tracked = all.count
    queries = all.filter { pushDown in key.map { $0 == TrackedSearch.key(of: pushDown.query.query) } ?? true }
      .sorted { ($0.worst, $0.number) < ($1.worst, $1.number) }
    zone = analysed.site.configuration.site.timeZone
    generatedAt = zone.rfc3339(analysed.reputation.now)
    store = analysed.reputation.store
  }

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] {
    try SearchDocument(
      schema: 1,
      generatedAt: generatedAt,
      tracked: tracked,
      queries: queries.map { SearchDocument.Query($0, store: store, zone: zone) }
    )
    .reportJSON()
  }

  /// What to do next, and why, in words.
  public func words(_ step: NextStep, of pushDown: PushDown) -> (what: String, why: String) {
    let words = StepWords(pushDown: pushDown)
    return (words.what(step), words.why(step))
  }

  /// The identifier of the mention at that place of the store.
  public func mention(_ place: Int) -> String { store.identifier(at: place) }

  /// A moment as the site's day.
  public func day(_ moment: Timestamp) -> String { zone.day(of: moment).description }
}

extension PushDown {
  /// Where the highest damaging result stands, far below where there is none.
  fileprivate var worst: Int { opponents.first?.position ?? .max }
}
