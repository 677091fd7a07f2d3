/// How many negative mentions a day are usual for a topic, and from where on a day is unusual.
///
/// Two limits, one to enter and one to leave, so that a day between them changes nothing (hysteresis).
public struct UsualBand: Sendable, Hashable {
  /// The median of the days before.
  public let usual: Double
  /// How far days usually lie from it: 1.4826 times the median absolute deviation, but no less than chance (the square
  /// root of `usual`) and no less than one mention.
  public let spread: Double

  /// Of fewer days nothing can be said.
  static let fewestDays = 7

  /// The band of the days before; `nil` where they are too few.
  init?(_ days: [Int]) {
    guard days.count >= UsualBand.fewestDays,
      let doubled = Statistics.median(days.map { Int64($0) * 2 }),
      let deviation = Statistics.median(days.map { abs(Int64($0) * 2 - Int64(doubled)) })
    else { return nil }
    usual = doubled / 2
    spread = max(1, usual.squareRoot(), 1.4826 * deviation / 2)
  }

  /// A day with no more is calm.
  public var calm: Double { usual + spread }

  /// A day with as many is unusual.
  public var high: Double { usual + 3 * spread }

  /// The most negative mentions of a calm day.
  public var mostCalm: Int { Int(calm.rounded(.down)) }

  /// The fewest negative mentions of an unusual day.
  public var leastHigh: Int { Int(high.rounded(.up)) }

  func isCalm(_ count: Int) -> Bool { Double(count) <= calm }
  func isHigh(_ count: Int) -> Bool { Double(count) >= high }
}
