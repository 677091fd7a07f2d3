import Foundation
import ReputationModel

/// What a detector keeps of a series whose length of bucket is known.
struct SpikeCourse: Sendable {
  let scale: SpikeScale
  private let tail: Double
  private var season: Seasonality
  private var level: UsualLevel
  private var recent: RecentRate
  private var known = 0
  private var lastBucket: Timestamp?
  private var lastAlarm: Timestamp?
  private var unusualSince: Timestamp?

  /// What was made of the latest bucket; `nil` while it learns.
  private(set) var latest: SpikeReading?

  /// No count is larger, so that squares stay finite.
  private static let largestCount = 1e15

  init(scale: SpikeScale, zone: SiteTimeZone, settings: SpikeSettings) {
    self.scale = scale
    tail = settings.tail
    season = Seasonality(zone: zone, interval: scale.interval, spread: settings.seasonalSpread)
    level = UsualLevel(fading: scale.fading)
    recent = RecentRate(buckets: scale.buckets)
  }

  /// Takes the next bucket; where it is not judged, there is no alarm.
  mutating func observe(at moment: Timestamp, value: Double, isJudged: Bool = true) -> SpikeAlarm? {
    latest = nil
    guard follows(moment) else { return nil }
    let value = min(max(value, 0), SpikeCourse.largestCount)
    let place = season.place(of: moment)
    let factor = season.factor(at: place)
    recent.add(value, factor: factor)
    // What is expected is said before the bucket is learnt.
    let expected = level.rate * factor
    let judgement = known > 0 ? judge(value, at: place) : nil
    level.learn(count: value, factor: factor)
    known += 1
    guard let judgement, isJudged, known > scale.learning else { return nil }

    let isUnusual = judgement.score >= scale.threshold / 2
    unusualSince = isUnusual ? unusualSince ?? moment : nil
    latest = SpikeReading(
      at: moment,
      value: value,
      expected: expected,
      score: judgement.score,
      since: unusualSince
    )
    guard judgement.score > scale.threshold, isOutOfCoolDown(moment) else { return nil }
    lastAlarm = moment
    return SpikeAlarm(
      at: moment,
      value: value,
      expected: expected,
      score: judgement.score,
      threshold: scale.threshold,
      since: unusualSince ?? moment,
      window: scale.window,
      timesUsual: judgement.timesUsual,
      period: period(of: judgement.score)
    )
  }

  /// How often a window of that score would come without a reason: once in so many seconds, a rough estimate.
  func period(of score: Double) -> Double { scale.window * exp(min(score / tail, 700)) }

  /// Sets the window against what was expected of it, and learns how far it lay from that.
  private mutating func judge(_ value: Double, at place: Seasonality.Place) -> (
    score: Double, timesUsual: Double
  ) {
    let window = recent.count * scale.buckets
    let expected = level.rate * recent.factor * scale.buckets
    let variance = level.variance(expected: expected)
    let residual = UsualLevel.residual(window, expected: expected)
    level.learn(residual: residual)
    // The ratio of a single bucket varies more than that of the window of which it is a part.
    season.learn(
      season.hasHours ? window / expected : value / level.rate,
      variance: variance / expected * (season.hasHours ? 1 : scale.buckets),
      at: place
    )
    return (residual / variance.squareRoot(), window / expected)
  }

  /// Whether the moment comes after the one before; a long silence begins the window anew.
  private mutating func follows(_ moment: Timestamp) -> Bool {
    if let lastBucket {
      guard moment > lastBucket else { return false }
      if SpikeCourse.seconds(lastBucket, moment) > scale.longestSilence {
        recent.clear()
        unusualSince = nil
      }
    }
    lastBucket = moment
    return true
  }

  private func isOutOfCoolDown(_ moment: Timestamp) -> Bool {
    guard let lastAlarm else { return true }
    return SpikeCourse.seconds(lastAlarm, moment) >= scale.coolDown
  }

  /// Seconds between two moments, which may lie as far apart as integers allow.
  private static func seconds(_ earlier: Timestamp, _ later: Timestamp) -> Double {
    Double(later.seconds) - Double(earlier.seconds)
  }
}
