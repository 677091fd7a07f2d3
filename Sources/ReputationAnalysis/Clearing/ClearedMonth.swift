import ReputationModel

/// A month of the history: the incidents that began in it.
public struct ClearedMonth: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The incidents by identifier, the latest first.
  public let incidents: [String]
  /// Whether there are data of the month; without them no incident does not mean that there was none.
  public let hasData: Bool

  /// The months from the first incident or the first data to now, the latest first.
  static func all(
    _ incidents: [ClearedIncident],
    known: DayPeriod?,
    now: Timestamp,
    zone: SiteTimeZone
  ) -> [ClearedMonth] {
    let begun = incidents.compactMap { incident in
      incident.begin.map { (id: incident.id, begin: $0, month: number(zone.day(of: $0))) }
    }.sorted { ($0.begin, $0.id) > ($1.begin, $1.id) }
    let today = number(zone.day(of: now))
    let data = known.map { number($0.from)...max(number($0.from), number($0.to)) }
    let byMonth = Dictionary(grouping: begun, by: \.month)
    guard let first = (byMonth.keys + [data?.lowerBound].compactMap { $0 }).min() else { return [] }
    let last = max(today, byMonth.keys.max() ?? today)
    // A wrong year in a file must not make a page of thousands of empty months.
    let months = last - first < mostMonths ? Array(first...last) : byMonth.keys.sorted()
    return months.reversed().map { number in
      ClearedMonth(
        year: number / 12,
        month: number % 12 + 1,
        incidents: (byMonth[number] ?? []).map(\.id),
        hasData: data?.contains(number) ?? false
      )
    }
  }

  private static let mostMonths = 120

  private static func number(_ day: CalendarDay) -> Int { day.date.year * 12 + day.date.month - 1 }
}
