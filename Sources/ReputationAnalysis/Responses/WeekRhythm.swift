import ReputationModel

/// At which hours of the week mentions are published, and at which they are answered, by the clocks of the site's
/// zone.
///
/// What is told with its day alone stands at the beginning of the day, and nobody knows its hour: it is left out.
public struct WeekRhythm: Sendable, Hashable {
  /// Moments by the day of the week and the hour.
  public struct Hours: Sendable, Hashable {
    /// How many, of each hour of Monday to Sunday.
    public private(set) var counts = [[Int]](repeating: [Int](repeating: 0, count: 24), count: 7)
    /// How many of them lie outside office hours.
    public private(set) var outside = 0

    /// How many there are.
    public var total: Int { counts.joined().reduce(0, +) }

    /// Which share of them lies outside office hours; `nil` on too few cases.
    public var shareOutside: Double? { Statistics.share(outside, of: total) }

    /// The hour with the most of them; `nil` where there is none, or several have as many.
    public var peak: (weekday: Int, hour: Int, count: Int)? {
      let hours = (0..<7).flatMap { day in
        (0..<24).map { (weekday: day + 1, hour: $0, count: counts[day][$0]) }
      }
      guard let best = hours.max(by: { $0.count < $1.count }), best.count > 0 else { return nil }
      return hours.count { $0.count == best.count } == 1 ? best : nil
    }

    fileprivate mutating func add(_ moment: Timestamp, _ zone: SiteTimeZone, _ office: OfficeHours) {
      guard !zone.isStartOfDay(moment) else { return }
      let day = zone.day(of: moment)
      let wall = moment.seconds + Int64(zone.offset(at: moment))
      let second = Int((wall % 86_400 + 86_400) % 86_400)
      counts[day.weekday - 1][second / 3600] += 1
      if !office.contains(weekday: day.weekday, secondOfDay: second) { outside += 1 }
    }
  }

  /// When mentions were published.
  public private(set) var published = Hours()
  /// When those of them that were answered at a moment that is known were answered.
  public private(set) var answered = Hours()

  init(of mentions: Range<Int>, in reputation: Reputation) {
    let office = reputation.configuration.monitoring.officeHours
    for index in mentions {
      published.add(reputation.store.published(at: index), reputation.zone, office)
      if case .answered(let moment?) = reputation.ledger.handlings[index] {
        answered.add(moment, reputation.zone, office)
      }
    }
  }
}

extension Reputation {
  /// The rhythm of the mentions of a period.
  public func rhythm(of period: PeriodFigures) -> WeekRhythm { WeekRhythm(of: period.range, in: self) }
}

extension OfficeHours {
  /// Whether a time of a day of the week, 1 for Monday, lies within them.
  func contains(weekday: Int, secondOfDay second: Int) -> Bool {
    days.contains(weekday) && from <= second && second < to
  }
}
