public import ReputationModel

/// An article set against a damaging result of a query it is written for, and whether it gains on it.
public struct ArticleDuel: Sendable, Hashable {
  /// How the article fares.
  public enum Course: String, Sendable, Hashable {
    case gaining, losing, level
    /// What was looked at does not tell, or the article was not out yet in all but one of the snapshots.
    case unknown
  }

  /// The article's file, which identifies it.
  public let file: String
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

  /// The duels of `articles`, which are written for the query of `course`, against the damaging addresses told of there.
  static func all(
    _ articles: [Article],
    in course: QueryCourse,
    addresses: ArticleAddresses,
    zone: SiteTimeZone
  ) -> [ArticleDuel] {
    guard !articles.isEmpty, let last = course.points.indices.last else { return [] }
    let damaging = ToldDamage(course, elsewhere: []).shown.map(\.history)
    return articles.flatMap { article in
      let published = zone.day(of: article.published)
      let own = course.index.standings(ofAny: addresses.keys(of: article))
      let first = course.points.firstIndex { $0.day >= published }
      return damaging.map { opponent in
        let now = Lead(own[last], opponent.standings[last])
        var progress = Course.unknown
        if let first, first < last {
          progress = now.course(since: Lead(own[first], opponent.standings[first]))
        }
        return ArticleDuel(
          file: article.location.file,
          slug: article.slug,
          language: article.language,
          damaging: opponent.url,
          article: own[last],
          opponent: opponent.standings[last],
          course: progress
        )
      }
    }
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
