import ReputationAnalysis
import ReputationModel

/// The report on searches as its schema has it: docs/schemas/search.schema.json.
struct SearchDocument: Encodable {
  let schema: Int
  let generatedAt: String
  let tracked: Int
  let queries: [Query]

  /// Where an address stands; `nil` as a whole where nobody looked.
  struct Standing: Encodable {
    @OrNull private(set) var position: Int?
    @OrNull private(set) var notAmongFirst: Int?

    init?(_ standing: RankingSnapshot.Standing) {
      switch standing {
      case .ranked(let position): (self.position, notAmongFirst) = (position, nil)
      case .notAmongFirst(let count): (position, notAmongFirst) = (nil, count)
      case .unknown: return nil
      }
    }
  }

  /// Where something damaging stands on another page of results for the same words.
  struct Elsewhere: Encodable {
    let position: Int
    @OrNull private(set) var engine: String?
    @OrNull private(set) var country: String?
    @OrNull private(set) var language: String?
    @OrNull private(set) var device: String?
    let date: String
    let stale: Bool

    init?(_ place: DamagePlace) {
      guard let page = place.elsewhere else { return nil }
      position = place.position
      (engine, country) = (page.search.engine, page.search.country)
      (language, device) = (page.search.language?.rawValue, page.search.device)
      (date, stale) = (page.day.description, page.isStale)
    }
  }

  struct Holders: Encodable {
    let owned, favourable, neutral, damaging: Int

    init(_ counts: PageHolders.Counts) {
      (owned, favourable) = (counts[.owned], counts[.favourable])
      (neutral, damaging) = (counts[.neutral], counts[.damaging])
    }
  }

  struct Page: Encodable {
    let date: String
    @OrNull private(set) var top3: Holders?
    @OrNull private(set) var top10: Holders?

    init(_ point: QueryCourse.Point) {
      date = point.day.description
      top3 = point.holders.top3.map(Holders.init)
      top10 = point.holders.top10.map(Holders.init)
    }
  }

  struct Result: Encodable {
    let position: Int
    let url: String
    @OrNull private(set) var title: String?
    let resultClass: String

    enum CodingKeys: String, CodingKey {
      case position, url, title
      case resultClass = "class"
    }

    init(_ result: ClassifiedResult) {
      (position, url, title) = (result.result.position, result.result.shownURL, result.result.title)
      resultClass = result.resultClass.rawValue
    }
  }

  struct Query: Encodable {
    let query: String
    @OrNull private(set) var engine: String?
    @OrNull private(set) var country: String?
    @OrNull private(set) var language: String?
    @OrNull private(set) var device: String?
    @OrNull private(set) var date: String?
    let stale: Bool
    @OrNull private(set) var depth: Int?
    @OrNull private(set) var grade: String?
    @OrNull private(set) var gradeReason: String?
    @OrNull private(set) var volume: Int?
    @OrNull private(set) var intent: String?
    @OrNull private(set) var clicks: Int?
    @OrNull private(set) var impressions: Int?
    let unknownPositions: [Int]
    let pages: [Page]
    let results: [Result]
    let elsewhere: [Elsewhere]
    let damaging: [Damage]
    let moreDamaging: Int
    let articles: [Entry]
    let moreArticles: Int
    let steps: [Step]

    init(
      _ pushDown: PushDown,
      store: MentionStore,
      zone: SiteTimeZone,
      words: (NextStep) -> (what: String, why: String)
    ) {
      let snapshot = pushDown.query.snapshot
      query = pushDown.query.query
      (engine, country) = (snapshot?.search.engine, snapshot?.search.country)
      (language, device) = (snapshot?.search.language?.rawValue, snapshot?.search.device)
      (date, depth) = (snapshot?.day.description, snapshot?.depth)
      stale = pushDown.query.unseenDays != nil
      grade = pushDown.query.grade?.letter.rawValue
      gradeReason = pushDown.query.grade?.words
      (volume, intent) = (pushDown.query.demand.volume, pushDown.query.demand.intent?.rawValue)
      (clicks, impressions) = (pushDown.query.clicks, pushDown.query.impressions)
      unknownPositions = pushDown.query.unknownPositions.flatMap(Array.init)
      pages = (pushDown.query.course?.points ?? []).map(Page.init)
      results = pushDown.query.results.map(Result.init)
      elsewhere = pushDown.query.elsewhere.compactMap { Elsewhere($0.place) }
      damaging = pushDown.opponents.map { Damage($0, store: store, zone: zone) }
      moreDamaging = pushDown.moreOpponents
      articles = pushDown.contenders.map { Entry($0, zone: zone) }
      moreArticles = pushDown.moreContenders
      steps = pushDown.steps.map { Step($0, words($0)) }
    }
  }

  struct Damage: Encodable {
    let url: String
    @OrNull private(set) var title: String?
    @OrNull private(set) var standing: Standing?
    let elsewhere: [Elsewhere]
    @OrNull private(set) var best: Int?
    @OrNull private(set) var firstSeen: String?
    @OrNull private(set) var lastSeen: String?
    @OrNull private(set) var mention: String?
    @OrNull private(set) var handling: String?
    let incidents: [String]
    let mayAsk: String
    let asked: String
    let record: [Line]

    struct Line: Encodable {
      let at: String
      let what: String
      @OrNull private(set) var to: String?
      @OrNull private(set) var source: String?
      @OrNull private(set) var incident: String?

      init(_ entry: RemovalRecord.Entry, zone: SiteTimeZone) {
        at = zone.rfc3339(entry.at)
        what = entry.deed.name
        (to, source, incident) = (entry.to, entry.source, entry.incident)
      }
    }

    init(_ opponent: Opponent, store: MentionStore, zone: SiteTimeZone) {
      (url, title, best) = (opponent.url, opponent.title, opponent.best)
      standing = Standing(opponent.standing)
      elsewhere = opponent.elsewhere.compactMap(Elsewhere.init)
      (firstSeen, lastSeen) = (opponent.firstSeen?.description, opponent.lastSeen?.description)
      mention = opponent.mention.map { store.identifier(at: $0) }
      handling = opponent.handling?.name
      incidents = opponent.incidents
      mayAsk = opponent.way.rawValue
      asked = opponent.record.state.name
      record = opponent.record.entries.map { Line($0, zone: zone) }
    }
  }

  struct Step: Encodable {
    let kind: String
    let what: String
    let why: String
    @OrNull private(set) var article: String?

    init(_ step: NextStep, _ words: (what: String, why: String)) {
      (kind, article) = (step.kind.rawValue, step.file)
      (what, why) = words
    }
  }
}

extension RemovalRecord.State {
  /// Its name in reports.
  var name: String {
    switch self {
    case .nothing: "nothing"
    case .waiting: "waiting"
    case .granted: "granted"
    case .refused: "refused"
    }
  }
}

extension RemovalRecord.Deed {
  /// Its name in reports.
  var name: String {
    switch self {
    case .asked(let kind): kind.rawValue
    case .answered(let answer): answer.rawValue
    case .told(let kind): kind.rawValue
    case .removed: "removed"
    }
  }
}

extension MentionHandling {
  /// Its name in reports.
  var name: String {
    switch self {
    case .open: "open"
    case .answered: "answered"
    case .escalated: "escalated"
    case .left: "left"
    case .removed: "removed"
    case .own: "own"
    }
  }
}
