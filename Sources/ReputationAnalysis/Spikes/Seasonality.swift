import ReputationModel

/// How much the hours of the day and the days of the week differ: a factor for each, 1 where nothing is known.
///
/// A factor is a mean of count ÷ usual count over its hours or days, drawn towards 1 as strongly as chance could
/// explain the difference (an empirical Bayes estimate); a spike counts at most three times the usual.
///
/// Of the hours half of the season can be taken out: then the count is set against what was expected with the factors
/// themselves, so that they settle at the square root of the true ratio. Counts that jump around, of which hardly any of
/// the hours explain much, raise fewer false alarms so in quiet hours, where they vary more against their mean.
struct Seasonality: Sendable {
  private let zone: SiteTimeZone
  private let interval: Double
  private let spread: Double
  /// Whether all of the season is taken out, and not half of it.
  let isWhole: Bool
  /// Whether buckets are short enough to tell the hours apart.
  let hasHours: Bool
  private var hours: [Factor]
  private var weekdays = [Factor](repeating: Factor(longest: 26), count: 7)

  /// An hour of the day or a day of the week.
  private struct Factor: Sendable {
    /// So many hours or days are remembered.
    let longest: Double
    var sum = 0.0
    var weight = 0.0
    var value = 1.0

    mutating func learn(_ ratio: Double, weight share: Double, doubt: Double) {
      sum += share * ratio
      weight += share
      if weight > longest {
        sum *= longest / weight
        weight = longest
      }
      value = max(0.1, (sum + doubt) / (weight + doubt))
    }
  }

  /// Longer buckets say nothing of the hours.
  private static let longestBucketWithHours = 6 * 3600.0
  private static let mostOfUsual = 3.0

  /// The season of buckets of `interval` seconds, in that zone.
  init(zone: SiteTimeZone, interval: Double, spread: Double, isWhole: Bool) {
    self.isWhole = isWhole
    self.zone = zone
    self.interval = interval
    self.spread = spread
    hasHours = interval <= Seasonality.longestBucketWithHours
    hours = hasHours ? [Factor](repeating: Factor(longest: 90), count: 24) : []
  }

  /// Where a moment stands in the day and in the week.
  struct Place: Sendable, Hashable {
    fileprivate let hour: Int
    fileprivate let weekday: Int
  }

  /// The place of the bucket that begins at `moment`.
  func place(of moment: Timestamp) -> Place {
    let local = moment.seconds &+ Int64(zone.offset(at: moment))
    func modulo(_ value: Int64, _ divisor: Int64) -> Int { Int((value % divisor + divisor) % divisor) }
    // 1970 began on a Thursday.
    return Place(hour: modulo(local, 86_400) / 3600, weekday: modulo(local &+ 3 * 86_400, 604_800) / 86_400)
  }

  /// How many times the average is usual there.
  func factor(at place: Place) -> Double {
    guard spread > 0 else { return 1 }
    return weekdays[place.weekday].value * (!hasHours ? 1 : hours[place.hour].value)
  }

  /// Counts of a moment, all ÷ the usual count of as many buckets.
  struct Observation: Sendable {
    /// That of the bucket.
    let bucket: Double
    /// That of the window that ends with it.
    let window: Double
    /// What was expected of the window.
    let expected: Double
    /// The variance, by chance and habit, of what is learnt ÷ what was expected of it.
    let variance: Double
  }

  /// Learns from the bucket at `place`.
  mutating func learn(_ seen: Observation, at place: Place) {
    guard spread > 0 else { return }
    let doubt = seen.variance / spread
    guard hasHours else {
      weekdays[place.weekday].learn(
        min(seen.bucket, Seasonality.mostOfUsual * 2),
        weight: interval / 86_400,
        doubt: doubt
      )
      return
    }
    let ratio =
      isWhole
      ? min(seen.window, Seasonality.mostOfUsual * max(1, factor(at: place)))
      : min(seen.window / seen.expected, Seasonality.mostOfUsual)
    hours[place.hour].learn(ratio / weekdays[place.weekday].value, weight: interval / 3600, doubt: doubt)
    // A day is a few windows that have little to do with one another.
    weekdays[place.weekday].learn(
      ratio / hours[place.hour].value,
      weight: interval / 86_400,
      doubt: doubt / 3
    )
  }
}
