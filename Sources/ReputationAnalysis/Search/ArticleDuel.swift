public import ReputationModel

/// An article set against a damaging result of a query it is written for, and whether it gains on it.
public struct ArticleDuel: Sendable, Hashable {
  /// How the article fares.
  public enum Course: String, Sendable, Hashable {
    case gaining, losing, level
    /// What was looked at does not tell, or the article was not out yet in all but one of the snapshots.
    case unknown
  }

  /// The last part of the article's address.
  public let slug: String
  /// The language it is written in.
  public let language: LanguageCode
  /// The damaging address.
  public let damaging: String
  /// Where the article stands in the newest snapshot.
  public let article: RankingSnapshot.Standing
  /// Where the damaging address stands in it.
  public let opponent: RankingSnapshot.Standing
  /// How the distance changed since the first snapshot from the day on which the article came out.
  public let course: Course

  /// By how many positions the article stands above the damaging address, negative below; `nil` where one of the
  /// two was not seen.
  public var lead: Int? {
    guard case .ranked(let own) = article, case .ranked(let other) = opponent else { return nil }
    return other - own
  }

  /// The duels of `articles`, which are written for the query of `days`, against every damaging address of `histories`.
  ///
  /// An article is known by the host of the site and the last part of its address.
  static func all(
    _ articles: [Article],
    in days: [ClassifiedSnapshot],
    against histories: [RankHistory],
    siteHost: String?,
    zone: SiteTimeZone
  ) -> [ArticleDuel] {
    guard !articles.isEmpty else { return [] }
    let damaging = histories.filter { $0.resultClass == .damaging }
    let pages = days.map { positionsBySlug($0.results, siteHost: siteHost) }
    return articles.flatMap { article in
      let published = zone.day(of: article.published)
      let standings = zip(days, pages).map { day, pages in
        pages[article.slug].map(RankingSnapshot.Standing.ranked)
          ?? day.snapshot.depth.map(RankingSnapshot.Standing.notAmongFirst) ?? .unknown
      }
      let first = days.firstIndex { $0.snapshot.day >= published }
      return damaging.compactMap { opponent -> ArticleDuel? in
        guard let own = standings.last, let other = opponent.points.last?.standing else { return nil }
        var course = Course.unknown
        if let first, first < days.count - 1 {
          course = Lead(own, other).course(since: Lead(standings[first], opponent.points[first].standing))
        }
        return ArticleDuel(
          slug: article.slug,
          language: article.language,
          damaging: opponent.url,
          article: own,
          opponent: other,
          course: course
        )
      }
    }
  }

  /// The best position of each page of the site, by the last part of its address.
  private static func positionsBySlug(_ results: [ClassifiedResult], siteHost: String?) -> [String: Int] {
    var positions: [String: Int] = [:]
    for result in results where AddressKey.host(of: result.result.url) == siteHost {
      guard let slug = AddressKey.lastPart(of: result.result.url).map(String.init) else { continue }
      positions[slug] = min(positions[slug] ?? .max, result.result.position)
    }
    return positions
  }
}

/// Between which bounds an article leads, in positions; what was not seen among the first ten may stand anywhere below.
private struct Lead {
  let least: Double
  let most: Double

  init(_ article: RankingSnapshot.Standing, _ opponent: RankingSnapshot.Standing) {
    let (own, other) = (Lead.bounds(article), Lead.bounds(opponent))
    least = other.lowerBound - own.upperBound
    most = other.upperBound - own.lowerBound
  }

  func course(since before: Lead) -> ArticleDuel.Course {
    if least > before.most { return .gaining }
    if most < before.least { return .losing }
    return least == most && least == before.least && most == before.most ? .level : .unknown
  }

  private static func bounds(_ standing: RankingSnapshot.Standing) -> ClosedRange<Double> {
    switch standing {
    case .ranked(let position): Double(position)...Double(position)
    case .notAmongFirst(let count): Double(count + 1)...1e9
    case .unknown: 1...1e9
    }
  }
}
