public import ReputationModel

/// A stretch of time in which far more was said than usual.
public struct Spike: Sendable, Hashable {
  /// What there was more of.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Mentions of any sentiment.
    case volume
    /// Negative mentions.
    case negative
  }

  /// By what it was counted.
  public enum Bucket: String, Sendable, Hashable, CaseIterable {
    case hour, day

    /// The usual length in seconds; a day on which the clocks change is an hour longer or shorter.
    var seconds: Int64 { self == .hour ? 3600 : 86_400 }
  }

  /// What there was more of.
  public let subject: Subject
  /// By what it was counted.
  public let bucket: Bucket
  /// The beginning of the first unusual hour or day.
  public let from: Timestamp
  /// The end of the last unusual hour or day, as far as there are data.
  public let to: Timestamp
  /// Whether it had not ended where the data end.
  public let isRunning: Bool
  /// The most mentions in an hour or a day of it.
  public let peak: Int
  /// How many were usual in that hour or day.
  public let expected: Double
  /// The most deviations above what was expected.
  public let score: Double
  /// The score from which an alarm is raised.
  let threshold: Double
  /// How often so high a score would come without a reason: once in so many seconds, a rough estimate.
  let period: Double
  /// The hours or days of the series that the figures are of; a spike joined of several may be longer.
  let counted: Range<Timestamp>
  /// How many mentions were usual in all of them.
  let usual: Double
  /// The incident it belongs to, by identifier; `nil` for none.
  public internal(set) var incident: String?

  /// How unusual it is, in plain words.
  public var unusualness: String {
    FigureWords.unusualness(score: score, threshold: threshold, period: period)
  }

  /// How far past the alarm it went, which can be compared between hours and days.
  var weight: Double { score / threshold }

  /// Whether one goes on while the other does.
  func overlaps(_ other: Spike) -> Bool { from < other.to && other.from < to }

  /// Whether a part of it lies within those seconds since 1970.
  public func overlaps(_ seconds: Range<Int64>) -> Bool {
    from.seconds < seconds.upperBound && seconds.lowerBound < to.seconds
  }

  /// What the weightier of two says, over the time of both.
  func joined(with other: Spike) -> Spike {
    let main = other.weight > weight ? other : self
    return Spike(
      subject: main.subject,
      bucket: main.bucket,
      from: min(from, other.from),
      to: max(to, other.to),
      isRunning: isRunning || other.isRunning,
      peak: main.peak,
      expected: main.expected,
      score: main.score,
      threshold: main.threshold,
      period: main.period,
      counted: main.counted,
      usual: main.usual,
      incident: nil
    )
  }
}
