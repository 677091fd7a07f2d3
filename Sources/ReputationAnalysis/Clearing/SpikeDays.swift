import ReputationModel

/// The days of spikes, so that no view says calm while far more is said than usual.
///
/// A spike counts whatever incident tells of it: what a reader may not know must not change what is said, and one that
/// is watched or closed does not make it calm. One is no trouble of which most judged mentions are praise, nor one that
/// readers know to have been a false alarm.
struct SpikeDays: Sendable {
  private let periods: [DayPeriod]
  private let negative: [DayPeriod]

  /// Those of `reputation`; one that goes on where the data end lasts to today, unless they are too old to tell.
  ///
  /// - Parameter incidents: those that the reader may see; of them alone it depends which spike was a false alarm.
  init(of reputation: Reputation, incidents: [ClearedIncident], isStale: Bool) {
    let zone = reputation.configuration.site.timeZone
    let falseAlarms = Set(incidents.filter { $0.state == .falseAlarm }.map(\.id))
    let visible = Set(incidents.map(\.id))
    let attribution = SpikeIncident(
      store: reputation.store,
      labels: reputation.ledger.labels,
      incidents: reputation.incidents.filter { visible.contains($0.incident.id) },
      baseline: reputation.configuration.monitoring.baseline
    )
    let spikes = reputation.spikes.filter { spike in
      let incident = falseAlarms.isEmpty ? nil : attribution.incident(of: spike)
      return !(incident.map(falseAlarms.contains) ?? false) && !SpikeDays.isPraise(spike, reputation)
    }
    func period(_ spike: Spike) -> DayPeriod {
      let last = spike.isRunning && !isStale ? reputation.now : spike.to.advanced(bySeconds: -1)
      return DayPeriod(from: zone.day(of: spike.from), to: zone.day(of: last))
    }
    periods = spikes.map(period)
    negative = spikes.filter { $0.subject == .negative }.map(period)
  }

  /// Whether there is more criticism than usual on one of the days.
  func areCriticism(on days: some Sequence<CalendarDay>) -> Bool {
    days.contains { day in negative.contains { $0.contains(day) } }
  }

  /// A day that is not calm where one of them went on.
  func raised(_ day: ClearedChannel.Day) -> ClearedChannel.Day {
    guard day.level.rank < ReputationLevel.elevated.rank, periods.contains(where: { $0.contains(day.day) })
    else { return day }
    return ClearedChannel.Day(day: day.day, level: .elevated, unknown: nil, negative: day.negative)
  }

  private static func isPraise(_ spike: Spike, _ reputation: Reputation) -> Bool {
    guard spike.subject == .volume else { return false }
    let places = reputation.store.indices(from: spike.from, to: spike.to.advanced(bySeconds: -1))
    let labels = places.lazy.map { reputation.ledger.labels[$0] }
    return labels.count { $0 == .positive } * 2 > labels.count { $0 != .unknown }
  }
}
