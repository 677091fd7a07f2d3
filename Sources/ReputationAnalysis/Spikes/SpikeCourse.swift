import Foundation
import ReputationModel

/// What a detector keeps of a series whose length of bucket is known.
struct SpikeCourse: Sendable {
  let scale: SpikeScale
  private let tail: Double
  /// With half of the season taken out.
  private var half: SpikeModel
  /// With all of it, where buckets tell the hours apart.
  private var whole: SpikeModel?
  private var known = 0
  /// The first buckets, while they are looked at again.
  private var beginning: SpikeBeginning?
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
    let seasons = [false, true].map { isWhole in
      Seasonality(
        zone: zone,
        interval: scale.interval,
        spread: settings.seasonalSpread,
        isWhole: isWhole
      )
    }
    half = SpikeModel(scale: scale, season: seasons[0])
    whole = seasons[1].hasHours ? SpikeModel(scale: scale, season: seasons[1]) : nil
    beginning = SpikeBeginning(scale: scale, half: half, whole: whole)
  }

  /// Takes the next bucket; where it is not judged, there is no alarm.
  mutating func observe(at moment: Timestamp, value: Double, isJudged: Bool = true) -> SpikeAlarm? {
    latest = nil
    guard follows(moment) else { return nil }
    let value = min(max(value, 0), SpikeCourse.largestCount)
    let judgement = judge(value, at: moment)
    known += 1
    lookAgain(value, at: moment)
    guard let judgement, isJudged, known > scale.learning else { return nil }

    let isUnusual = judgement.score >= scale.threshold / 2
    unusualSince = isUnusual ? unusualSince ?? moment : nil
    latest = SpikeReading(
      at: moment,
      value: value,
      expected: judgement.expected,
      score: judgement.score,
      since: unusualSince
    )
    // A window may be unusual for a while by what came before: it is no alarm once that is over.
    guard judgement.score > scale.threshold, value > judgement.expected, isOutOfCoolDown(moment) else {
      return nil
    }
    lastAlarm = moment
    return SpikeAlarm(
      at: moment,
      value: value,
      expected: judgement.expected,
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

  /// What the model makes of the bucket that explained what came before clearly better.
  private mutating func judge(_ value: Double, at moment: Timestamp) -> SpikeModel.Judgement? {
    let judgement = half.observe(value, at: moment)
    guard let other = whole?.observe(value, at: moment), let whole,
      whole.unexplained < SpikeCourse.clearlyBetter * half.unexplained
    else { return judgement }
    return other
  }

  /// Learns the first buckets anew, where it is time for that.
  private mutating func lookAgain(_ value: Double, at moment: Timestamp) {
    guard var buckets = beginning else { return }
    beginning = nil
    buckets.append(value, at: moment)
    if let models = buckets.models { (half, whole) = models }
    if !buckets.isOver { beginning = buckets }
  }

  /// So much of what half a season leaves unexplained may be left by a whole one that is believed.
  private static let clearlyBetter = 0.6

  /// Whether the moment comes after the one before; a long silence begins the window anew.
  private mutating func follows(_ moment: Timestamp) -> Bool {
    if let lastBucket {
      guard moment > lastBucket else { return false }
      if scale.isSilence(from: lastBucket, to: moment) {
        half.clearWindow()
        whole?.clearWindow()
        unusualSince = nil
      }
    }
    lastBucket = moment
    return true
  }

  private func isOutOfCoolDown(_ moment: Timestamp) -> Bool {
    guard let lastAlarm else { return true }
    return SpikeScale.seconds(lastAlarm, moment) >= scale.coolDown
  }
}
