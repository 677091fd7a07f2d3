import ReputationModel

/// How the brand's name stands now, by what a reader may see.
struct LevelNow: Sendable {
  let level: ReputationLevel
  let incident: String?

  /// The worst of the incidents and of the curve of all channels; one channel alone raises it to elevated.
  ///
  /// Calm is said only where the data are fresh enough to tell.
  init(
    incidents: [ClearedIncident],
    all: [ClearedChannel.Day],
    channels: [ClearedChannel],
    isStale: Bool
  ) {
    // The incidents are in order of urgency: of equally bad ones the first counts.
    let worst = incidents.reduce(incidents.first) { worst, next in
      (worst.map { next.level.rank > $0.level.rank } ?? true) ? next : worst
    }
    let byIncident = worst.map(\.level) ?? .calm
    let isChannelUp = channels.contains { $0.level.rank > ReputationLevel.calm.rank }
    let curve = ReputationLevel.worst(all.suffix(2).map(\.level) + (isChannelUp ? [.elevated] : []))
    if byIncident.rank > ReputationLevel.calm.rank, byIncident.rank >= curve.rank {
      (level, incident) = (byIncident, worst?.id)
    } else if curve.rank > ReputationLevel.calm.rank {
      (level, incident) = (curve, nil)
    } else {
      (level, incident) = (isStale ? .noData : curve, nil)
    }
  }

  /// A day of all channels with what the incidents that went on mean.
  static func day(
    _ day: ClearedChannel.Day,
    _ incidents: [ClearedIncident],
    today: CalendarDay,
    zone: SiteTimeZone
  ) -> ClearedChannel.Day {
    let levels = incidents.compactMap { incident -> ReputationLevel? in
      guard incident.troubled.includes(day.day, today: today, zone: zone) else {
        // A day of which nothing is known is none on which it is talked of again.
        return incident.againSince.flatMap { $0 <= day.day && day.level != .noData ? .elevated : nil }
      }
      let level = Incident.level(incident.severity, incident.state)
      return level == .calm ? nil : level
    }
    let level = ReputationLevel.worst(levels + [day.level])
    return ClearedChannel.Day(
      day: day.day,
      level: level,
      unknown: level == .noData ? day.unknown : nil,
      negative: day.negative
    )
  }
}
