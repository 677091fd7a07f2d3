import Foundation
public import ReputationModel

/// Finds spikes in a series of counts as they come, each judged by what came before it alone.
///
/// The latest window of some two hours, or of two buckets where they are longer, is set against the usual level of the
/// weeks before, by hour and weekday, in units of the usual deviation (``UsualLevel``). An alarm is raised where the
/// score passes what, by the tail that such scores have, chance alone would reach once in a quarter of a year; after
/// it there is a cool-down of a day, or of three buckets where they are longer. Gaps are not zeros: a bucket that is
/// not observed says nothing. Cost and memory of a bucket do not depend on how many there were.
public struct SpikeDetector: Sendable {
  /// What it goes by.
  public let settings: SpikeSettings
  /// What it made of the latest bucket; `nil` while it learns.
  public private(set) var latest: SpikeReading?
  /// How many buckets it has judged; those before say what is usual.
  public private(set) var judged = 0

  private let zone: SiteTimeZone
  private var course: SpikeCourse?
  private var firstBuckets: [(at: Timestamp, value: Double)] = []

  /// The length of a bucket is taken from so many of the first distances.
  private static let distances = 10

  /// A detector that knows nothing yet.
  ///
  /// - Parameters:
  ///   - interval: the length of a bucket in seconds; without it the middle one of the first ten distances, during
  ///     which nothing is judged.
  ///   - zone: where hours and weekdays are those of the people who write.
  public init(interval: Int64? = nil, zone: SiteTimeZone = .utc, settings: SpikeSettings = SpikeSettings()) {
    self.settings = settings
    self.zone = zone
    course = interval.map {
      SpikeCourse(scale: SpikeScale(interval: $0, settings: settings), zone: zone, settings: settings)
    }
  }

  /// The score from which an alarm is raised; `nil` where the length of a bucket is not known yet.
  public var threshold: Double? { course?.scale.threshold }

  /// How often a window of that score would come without a reason, once in so many seconds; `nil` where the length of
  /// a bucket is not known yet.
  func period(of score: Double) -> Double? { course?.period(of: score) }

  /// Takes the next bucket and says whether it is a spike.
  ///
  /// A count that is no number is no observation; one below zero counts as zero. A moment that is not after the one
  /// before is passed over.
  public mutating func observe(at moment: Timestamp, value: Double) -> SpikeAlarm? {
    latest = nil
    guard !value.isNaN else { return nil }
    guard var course else {
      learn(moment, value)
      return nil
    }
    // The copy is the only one while it changes.
    self.course = nil
    let alarm = course.observe(at: moment, value: value)
    latest = course.latest
    judged += latest == nil ? 0 : 1
    self.course = course
    return alarm
  }

  /// Keeps the first buckets until the length of one is known, then goes through them.
  private mutating func learn(_ moment: Timestamp, _ value: Double) {
    if let last = firstBuckets.last, last.at >= moment { return }
    firstBuckets.append((moment, value))
    guard firstBuckets.count > SpikeDetector.distances else { return }
    let distances = zip(firstBuckets.dropFirst(), firstBuckets).map { $0.at.seconds(since: $1.at) }.sorted()
    var course = SpikeCourse(
      scale: SpikeScale(interval: distances[distances.count / 2], settings: settings),
      zone: zone,
      settings: settings
    )
    for bucket in firstBuckets { _ = course.observe(at: bucket.at, value: bucket.value, isJudged: false) }
    self.course = course
    firstBuckets = []
  }
}
