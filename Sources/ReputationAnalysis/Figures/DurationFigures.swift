/// What durations have in common: their middle, their mean, and what nine of ten keep to.
public struct DurationFigures: Sendable, Hashable {
  /// How many durations there are.
  public let n: Int
  /// The median in seconds; `nil` on too few cases.
  public let medianSeconds: Double?
  /// The arithmetic mean in seconds; `nil` on too few cases.
  public let meanSeconds: Double?
  /// The duration that nine of ten do not exceed, in seconds, by the nearest rank; `nil` on too few cases.
  public let p90Seconds: Int64?

  /// The figures of `durations`, in seconds.
  init(_ durations: [Int64]) {
    n = durations.count
    guard n >= Statistics.fewestCases else {
      (medianSeconds, meanSeconds, p90Seconds) = (nil, nil, nil)
      return
    }
    let sorted = durations.sorted()
    medianSeconds = Statistics.median(ofSorted: sorted)
    meanSeconds = sorted.reduce(0) { $0 + Double($1) } / Double(n)
    p90Seconds = Statistics.percentile(ofSorted: sorted, 0.9)
  }
}
