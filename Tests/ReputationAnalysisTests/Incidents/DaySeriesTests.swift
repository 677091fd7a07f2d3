import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Days are told by their distance from the first.
///
/// The band is that of a topic nobody speaks of: a day with at most one
/// negative mention is calm, one with three or more is above it.
@Suite struct DaySeriesTests {
  private let first = SiteTimeZone.utc.day(of: Sample.monday)

  private func series(_ counts: [Int?], complete: Int? = nil) throws -> (DaySeries, UsualBand) {
    let last = first.advanced(byDays: (complete ?? counts.count) - 1)
    let band = try #require(UsualBand([Int](repeating: 0, count: 7)))
    return (DaySeries(first: first, counts: counts, lastComplete: last), band)
  }

  /// From and to, −1 while it goes on; `nil` where there is none.
  private func impact(_ counts: [Int?], complete: Int? = nil) throws -> [Int]? {
    let (series, band) = try series(counts, complete: complete)
    return series.impact(from: first.advanced(byDays: 10), band).map {
      [$0.from.days(since: first), $0.to?.days(since: first) ?? -1]
    }
  }

  private static let quiet = [Int?](repeating: 0, count: 10)

  /// Ten days before the incident, the days from it on, and the impact.
  private static let courses: [([Int?], [Int?], [Int]?)] = [
    (quiet, [5, 6, 1, 0, 1, 0], [10, 12]),
    (quiet, [5, 1, 1, 2, 1, 1, 1], [10, 14]),
    (quiet, [5, 1, 1], [10, -1]),
    (quiet, [2, 2, 4, 0, 0, 0], [12, 13]),
    ([0, 0, 0, 0, 0, 0, 0, 0, 3, 4], [5, 0, 0, 0], [8, 11]),
    ([0, 9, 9, 0, 0, 0, 0, 0, 0, 0], [5, 0, 0, 0], [10, 11]),
    (quiet, [2, 2, 2], nil),
    (quiet, [], nil),
    // Of a day that is not known nobody can say that it was calm.
    (quiet, [5, nil, nil, nil], [10, -1]),
    (quiet, [5, 1, 1, nil, 1, 1, 1], [10, 14]),
    (quiet, [nil, nil, 5, 1, 1, 1], [12, 13]),
    ([0, 0, 0, 0, 0, 0, 0, 0, 3, nil], [5, 0, 0, 0], [10, 11]),
  ]

  @Test(arguments: courses)
  func measuresTheImpact(before: [Int?], since: [Int?], expected: [Int]?) throws {
    #expect(try impact(before + since) == expected)
  }

  /// Days after an impact that was over on the first of them, the days of others, and the waves.
  private static let laterWaves: [([Int?], ClosedRange<Int>?, [[Int]])] = [
    ([0, 1, 2, 1], nil, []),
    ([0, 5, 0, 0, 0, 2, 4, 4], nil, [[1, 2], [6, -1]]),
    ([0, 5, 0, 0, 3, 0, 0, 0], nil, [[1, 5]]),
    ([0, 5, 0, 0, 0, 2, 4, 4], 1...2, [[6, -1]]),
    // What goes on is told of, whoever's it is.
    ([0, 5, 0, 0, 0, 2, 4, 4], 6...7, [[1, 2], [6, -1]]),
  ]

  @Test(arguments: laterWaves)
  func findsEachWave(days: [Int?], others: ClosedRange<Int>?, expected: [[Int]]) throws {
    let (series, band) = try series(days)
    func day(_ place: Int) -> CalendarDay { first.advanced(byDays: place) }
    let others = others.map { [DayPeriod(from: day($0.lowerBound), to: day($0.upperBound))] } ?? []
    let found = series.waves(from: first, band, without: others)
    #expect(
      found.map { [$0.from.days(since: first), $0.to?.days(since: first) ?? -1] } == expected
    )
  }

  @Test func aDayThatIsNotOverIsNotCalm() throws {
    #expect(try impact(Self.quiet + [5, 1, 1, 1], complete: 13) == [10, -1])
    #expect(try impact(Self.quiet + [5, 1, 1, 1], complete: 14) == [10, 11])
    #expect(try impact(Self.quiet + [5], complete: 10) == [10, -1], "but it may be above the band")
  }

  @Test func aDayOfWhichNothingIsKnownIsNotUsual() throws {
    let (series, _) = try series([1, nil, nil, 2, 3])
    #expect(series.counts(before: first.advanced(byDays: 4), most: 4) == [1, 2])
  }

  private static let endings: [([Int?], Int, Int?)] = [
    ([9, 0, 0, 0], 4, 1), ([9, 0, 0], 3, nil), ([9, 0, 0, 0, 5], 4, nil), ([9, 0, 0, 0, 1], 4, 1),
    ([], 0, nil), ([9, 0, nil, 0], 4, nil), ([9, nil, 0, 0, 0], 5, 2), ([9, 0, 0, 0, nil], 4, 1),
  ]

  @Test(arguments: endings)
  func findsTheCalmItEndsIn(counts: [Int?], complete: Int, since: Int?) throws {
    let (series, band) = try series(counts, complete: complete)
    #expect(series.calmSince(band)?.days(since: first) == since)
  }

  /// Since when and the peak; the watch is from day 5 to day 8.
  private static let waves: [([Int?], [Int]?)] = [
    ([0, 0, 0, 0, 0, 0, 3, 2], [6, 3]),
    ([0, 0, 0, 0, 0, 0, 3, 1, 1], [6, 3]),
    ([0, 0, 0, 0, 0, 0, 3, 1, 1, 1], nil),
    ([0, 0, 0, 0, 0, 0, 3, nil, nil, nil, 4], [6, 4]),
    ([0, 0, 0, 0, 0, 0, 3, 1, 1, nil, 1, 1], [6, 3]),
    ([0, 0, 0, 0, 0, nil, nil, nil, nil, 5], nil),
    // It does not flap: days between the limits, and two calm ones, do not end it.
    ([0, 0, 0, 0, 0, 0, 3, 1, 1, 2, 1, 1, 5], [6, 5]),
    ([0, 0, 0, 0, 0, 2, 2, 2, 2, 2], nil),
    ([0, 0, 5, 5, 5, 2, 2, 2], nil),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5], nil),
    ([0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 6], nil),
  ]

  @Test(arguments: waves)
  func findsAWave(counts: [Int?], expected: [Int]?) throws {
    let (series, band) = try series(counts)
    let watch = DayPeriod(from: first.advanced(byDays: 5), to: first.advanced(byDays: 8))
    #expect(series.wave(within: watch, band).map { [$0.since.days(since: first), $0.peak] } == expected)
  }
}
