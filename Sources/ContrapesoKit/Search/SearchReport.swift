public import ReputationAnalysis
public import ReputationModel
import SiteRendering

/// What ranks for each tracked query, what faces it, and what to do next, for a terminal and for programs.
public struct SearchReport: Sendable {
  /// The queries that were asked for, the most harmed first.
  public let queries: [PushDown]
  /// How many tracked queries there are.
  public let tracked: Int
  private let generatedAt: String
  private let zone: SiteTimeZone
  private let store: MentionStore
  private let strings: Strings

  /// The report of a site.
  ///
  /// - Parameter wanted: the words of the one query that is asked for. Case and blanks do not matter, and neither do
  ///   accents where no query has just these.
  public init(_ analysed: AnalysedSite, options: BuildOptions, query wanted: String? = nil) async {
    let run = SiteRenderingRun(analysed, options: options)
    let english = LanguageCode(rawValue: "en")
    let all = await run.pushDowns(language: english)
    tracked = all.count
    queries = (wanted.map { SearchReport.find($0, in: all) } ?? all)
      .sorted { ($0.query.worstPosition, $0.number) < ($1.query.worstPosition, $1.number) }
    strings = run.strings.library[english]
    zone = analysed.site.configuration.site.timeZone
    generatedAt = zone.rfc3339(analysed.reputation.now)
    store = analysed.reputation.store
  }

  private static func find(_ wanted: String, in all: [PushDown]) -> [PushDown] {
    func those(_ key: (String) -> String) -> [PushDown] {
      all.filter { key($0.query.query) == key(wanted) }
    }
    let exact = those(TrackedSearch.key)
    return exact.isEmpty ? those(TrackedSearch.plainKey) : exact
  }

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] {
    try SearchDocument(
      schema: 1,
      generatedAt: generatedAt,
      tracked: tracked,
      queries: queries.map { query in
        SearchDocument.Query(query, store: store, zone: zone) { words($0, of: query) }
      }
    )
    .reportJSON()
  }

  /// What to do next, and why, in words.
  public func words(_ step: NextStep, of pushDown: PushDown) -> (what: String, why: String) {
    let texts = StepTexts.ofReport(pushDown, strings: strings, zone: zone)
    let items = texts.items(step).map { item in item.text + (item.note.map { " · \($0)" } ?? "") }
    let why = texts.why(step) + (items.isEmpty ? "" : " \(items.joined(separator: "; "))")
    return (texts.what(step), why)
  }

  /// Why a first page has its letter: the line of the rubric that decided, in words.
  public func words(_ grade: QueryGrade) -> String { grade.words }

  /// Where something damaging stands, in words.
  public func words(_ place: DamagePlace) -> String {
    StepTexts.words(place, strings: strings, zone: zone)
  }

  /// The identifier of the mention at that place of the store.
  public func mention(_ place: Int) -> String { store.identifier(at: place) }

  /// A moment as the site's day.
  public func day(_ moment: Timestamp) -> String { zone.day(of: moment).description }
}
