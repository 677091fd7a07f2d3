public import ReputationModel

/// What a detector makes of one bucket.
public struct SpikeReading: Sendable, Hashable {
  /// The moment of the bucket, as it was given.
  public let at: Timestamp
  /// Its count.
  public let value: Double
  /// The count that was usual for such a bucket before it was seen.
  public let expected: Double
  /// How many deviations the latest window lies above what was expected of it; negative below.
  public let score: Double
  /// The first bucket of those in a row that are unusual; `nil` where this one is not.
  public let since: Timestamp?
}

/// A spike, told in the bucket in which it is noticed.
public struct SpikeAlarm: Sendable, Hashable {
  /// The moment of the bucket at which the alarm is raised, as it was given; never an earlier one.
  public let at: Timestamp
  /// The count of that bucket.
  public let value: Double
  /// The count that was usual for such a bucket.
  public let expected: Double
  /// How many deviations the latest window lies above what was expected of it.
  public let score: Double
  /// The score from which an alarm is raised.
  public let threshold: Double
  /// The first bucket of those in a row that are unusual, up to this one.
  public let since: Timestamp
  /// How long the window is that was judged, in seconds.
  public let window: Double
  /// How many times the usual count the window holds, its latest buckets counted most.
  public let timesUsual: Double
  /// How often such a window would come without a reason: once in so many seconds, a rough estimate.
  public let period: Double
}
