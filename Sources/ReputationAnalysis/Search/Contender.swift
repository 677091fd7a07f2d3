public import ReputationModel

/// An article that is written for a query, and how it fares there.
public struct Contender: Sendable, Hashable {
  /// How far it has come.
  public enum State: Sendable, Hashable {
    /// Nobody looked far enough to tell.
    case notLooked
    /// It is not among the first so many.
    case notAmongFirst(Int)
    /// It ranks, but not on the first page.
    case beyondFirstPage
    /// It is on the first page.
    case firstPage
    /// It is on the first page, above everything damaging that was seen there and on other pages for the same words.
    case above
  }

  /// How its position changed.
  public enum Change: Sendable, Hashable {
    /// It rose by so many positions, or fell where negative.
    case by(Int)
    /// It was not among the first so many then, and ranks now.
    case entered
    /// It ranked then, and is not among those that were looked at now.
    case left
    /// It was seen neither then nor now.
    case absent
    /// Nobody looked around that day.
    case unknown
  }

  /// The article.
  public let article: Article
  /// Whether it is in the language of the page that is followed, or of another that shows something damaging.
  public let isInLanguage: Bool
  /// Whether it names the query itself, and not only answers an incident that does.
  public let namesQuery: Bool
  /// Where its page stood on each day somebody looked, at this address or a former one.
  public let standings: Standings
  /// Its best position; `nil` where it never ranked.
  public let best: Int?
  /// How its position changed over about a week.
  public let change7: Change
  /// How it changed over about four weeks.
  public let change28: Change
  /// How far it has come.
  public let state: State
  /// By how many positions it stands below the highest damaging result, negative above; `nil` where one was not seen.
  public let gap: Int?
  /// Where it stands itself on those of the other pages for the same words that show something damaging now.
  public let elsewhere: [DamagePlace]
  /// The keys of its page's addresses.
  let keys: [String]
  /// Where something damaging stands on other pages for the same words, and the article not above it.
  public let facing: [DamagePlace]
  /// The languages of the site in which it does not exist.
  public let missingLanguages: [LanguageCode]
  /// What the site as rendered knows of it; `nil` where nobody looked.
  public internal(set) var facts: ArticleFacts?
  /// The texts that might link to it and do not, the nearest first.
  public internal(set) var suggestions: [Article] = []

  /// Identifies it: its file.
  public var file: String { article.location.file }
  /// Where it stands in the newest snapshot.
  public var standing: RankingSnapshot.Standing { standings.newest }
  /// Where it stands; `nil` where it was not seen.
  public var position: Int? { standings.position }

  /// An article, whose page has those keys.
  init(
    _ article: Article,
    query: QueryFigures,
    course: QueryCourse,
    key: String,
    keys: [String],
    missingLanguages: [LanguageCode]
  ) {
    let languages = query.harmful.compactMap(\.page.search.language) + [query.snapshot?.search.language]
    self.article = article
    self.missingLanguages = missingLanguages
    self.keys = keys
    elsewhere = query.harmful.compactMap { $0.place(ofAny: keys) }
    standings = course.index.standings(ofAny: keys)
    // A page of another language would not show the article, however good it is.
    facing = query.harmful.filter { other in
      let language = other.page.search.language?.primary
      return language ?? article.language.primary == article.language.primary && !other.isLed(byAny: keys)
    }.map(\.place)
    isInLanguage = languages.contains { $0.map { $0.primary == article.language.primary } ?? true }
    namesQuery = article.queries.contains { TrackedSearch.key(of: $0) == key }
    best = standings.best
    let points = standings.points
    change7 = Contender.change(points, over: 7...13)
    change28 = Contender.change(points, over: 28...41)
    let damaging: Int? = if case .ranked(let position) = query.damaging?.best { position } else { nil }
    switch standings.newest {
    case .ranked(let position):
      gap = damaging.map { position - $0 }
      if position > 10 {
        state = .beyondFirstPage
      } else {
        // Where nothing damaging was seen there is nothing to stand above.
        let isAbove = damaging.map { position < $0 } ?? !query.harmful.isEmpty
        state = isAbove && facing.isEmpty ? .above : .firstPage
      }
    case .notAmongFirst(let count): (gap, state) = (nil, .notAmongFirst(count))
    case .unknown: (gap, state) = (nil, .notLooked)
    }
  }

  /// The change since the last look that is so many days older than the newest.
  static func change(_ points: [Standings.Point], over days: ClosedRange<Int>) -> Change {
    guard let newest = points.last,
      let before = points.last(where: { days.contains(newest.day.days(since: $0.day)) })
    else { return .unknown }
    switch (before.standing, newest.standing) {
    case (.ranked(let then), .ranked(let now)): return .by(then - now)
    case (.notAmongFirst(let count), .ranked(let now)): return now <= count ? .entered : .unknown
    case (.ranked(let then), .notAmongFirst(let count)): return then <= count ? .left : .unknown
    case (.notAmongFirst, .notAmongFirst): return .absent
    default: return .unknown
    }
  }
}
