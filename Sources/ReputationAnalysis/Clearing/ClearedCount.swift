public import ReputationModel

/// A number of mentions as a reader may know it.
///
/// For the public, one or two are few: they would point at persons. A sum of which a part is few is a lower bound,
/// as the exact sum would give the part away.
public enum ClearedCount: Sendable, Hashable {
  /// So many.
  case exact(Int)
  /// So many or more.
  case atLeast(Int)
  /// One or two.
  case few

  /// Fewer than so many are few; none is no secret.
  public static let fewest = 3

  /// The count of `number` for readers of that clearance.
  init(_ number: Int, for clearance: Clearance) {
    self = clearance == .public && 0 < number && number < ClearedCount.fewest ? .few : .exact(number)
  }

  /// The sum of `parts`.
  init(sum parts: [ClearedCount]) {
    var (sum, isExact) = (0, true)
    for part in parts {
      switch part {
      case .exact(let number): sum += number
      case .atLeast(let number): (sum, isExact) = (sum + number, false)
      case .few: isExact = false
      }
    }
    self = isExact ? .exact(sum) : sum == 0 ? .few : .atLeast(sum)
  }
}

/// A day's mentions as a reader may know them.
public struct ClearedDay: Sendable, Hashable {
  /// The day, in the site's zone.
  public let day: CalendarDay
  /// How many.
  public let total: ClearedCount
  /// How many of each sentiment; `nil` for the public, as differences would give small numbers away.
  public let counts: SentimentCounts?
  /// Whether anything is known of the day: a day of which no source told is not one without mentions.
  public let isKnown: Bool

  init(_ day: DailySentiment.Day, isKnown: Bool, for clearance: Clearance) {
    self.day = day.day
    self.isKnown = isKnown || day.counts.total > 0
    total = ClearedCount(day.counts.total, for: clearance)
    counts = clearance > .public ? day.counts : nil
  }
}
