/// What a spike detector goes by; the defaults are the one setting that is used for every series.
///
/// Durations are in seconds. How the defaults were chosen, and what others would give, stands in docs/analysis.md.
public struct SpikeSettings: Sendable, Hashable {
  /// How much of the past says what is usual; older buckets fade out of it.
  public var baseline: Double
  /// How long mentions are counted together before they are judged, two buckets at least.
  public var window: Double
  /// How slowly the chance of a large score falls: a score grows by this when it becomes e times as rare.
  public var tail: Double
  /// How much the hours of a day, and the days of a week, are believed to differ before any are known: the variance
  /// of their factors; 0 where they are all alike.
  public var seasonalSpread: Double

  /// How often an alarm without a reason is accepted: one in a quarter of a year.
  static let acceptedPeriod = 365.25 / 4 * 86_400

  /// The setting for every series, but for those named.
  public init(
    baseline: Double = 28 * 86_400,
    window: Double = 2 * 3600,
    tail: Double = 0.6,
    seasonalSpread: Double = 0.25
  ) {
    self.baseline = baseline
    self.window = window
    self.tail = tail
    self.seasonalSpread = seasonalSpread
  }
}
