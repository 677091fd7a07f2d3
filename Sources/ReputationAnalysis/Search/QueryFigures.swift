public import ReputationModel

/// What is known of one query: who holds its first positions, and how often the site is shown and clicked for it.
public struct QueryFigures: Sendable, Hashable {
  /// The words.
  public let query: String
  /// The newest results; `nil` where the query's positions are not tracked.
  public let snapshot: RankingSnapshot?
  /// For how many days nobody has looked, where that is too long for the newest results to say how things stand;
  /// `nil` where they do.
  public let unseenDays: Int?
  /// The newest results by position, each with its class.
  public let results: [ClassifiedResult]
  /// How the clicks of the first page are shared out, by estimate; `nil` where the page is not known well enough, or
  /// nobody has looked for long.
  public let firstPage: FirstPageControl?
  /// The letter of the first page; `nil` as above.
  public let grade: QueryGrade?
  /// How high damaging results stand; `nil` where the query's positions are not tracked, or nobody has looked for long.
  public let damaging: DamagingStanding?
  /// How the first page changed; `nil` where the query's positions are not tracked.
  public let course: QueryCourse?
  /// The pages of other engines, countries, languages or devices that show something damaging for the same words, the
  /// one on which it stands highest first; then those that showed it when somebody looked last, long ago.
  public let elsewhere: [OtherPage]
  /// Whether people look for the brand's very name, so that several own pages are what one wants.
  public let isOfBrand: Bool
  /// Own pages that take each other's place; none of a search for the brand's very name.
  public let rivalries: [OwnRivalry]
  /// The articles written for the query, each against each damaging address.
  public let duels: [ArticleDuel]
  /// How often it is made in a month and what for, as was said last.
  public let demand: SearchDemand
  /// Clicks in the newest export of Search Console that has the query.
  public let clicks: Int?
  /// Impressions in it.
  public let impressions: Int?
  /// The average position in it, from 1.
  public let position: Double?

  /// Which share of the clicks of the first page goes to results that are the brand's or speak well of it, 0…1, by
  /// estimate; `nil` where ``firstPage`` is.
  public var control: Double? { firstPage?.share }

  /// Where the highest damaging result stands; `nil` where none was seen of late on any page for the words.
  ///
  /// Another page counts only where the one that is followed has none.
  public var worst: DamagePlace? {
    if case .ranked(let position) = damaging?.best { return DamagePlace(position) }
    return harmful.first?.place
  }

  /// The other pages of which somebody knows that they show something damaging now.
  var harmful: some Collection<OtherPage> { elsewhere.prefix { !$0.page.isStale } }

  /// Where the highest damaging result stood when somebody looked last; `nil` where none was seen, or the look is not
  /// so long ago that it no longer counts.
  public var formerDamage: Int? {
    guard unseenDays != nil, case .ranked(let position) = course?.points.last?.damaging.best else {
      return nil
    }
    return position
  }

  /// The position by which the queries are told, the most harmed first: that of ``worst``, and far below where none is.
  public var worstPosition: Int { worst?.position ?? .max }

  /// Whether something damaging stands among the first ten of any page for the words.
  public var isHarmed: Bool {
    (damaging?.top10 ?? 0) > 0 || harmful.contains { $0.place.position <= 10 }
  }

  /// Of the first ten positions those of which the newest look does not say what stands there, in order.
  public var unknownPositions: [ClosedRange<Int>] {
    guard let snapshot else { return [] }
    let known = Set(results.map(\.result.position))
    let unknown = (1...10).filter { $0 > snapshot.depth ?? 0 && !known.contains($0) }
    return unknown.reduce(into: []) { ranges, position in
      if let last = ranges.last, last.upperBound == position - 1 {
        ranges[ranges.count - 1] = last.lowerBound...position
      } else {
        ranges.append(position...position)
      }
    }
  }

  /// Whether the query's positions are tracked.
  public var isTracked: Bool { snapshot != nil }
}
