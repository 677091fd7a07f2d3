import ReputationModel

/// Which incidents are of one topic: those that have a term in common, and may have a source in common.
///
/// The wave of one is in the curve of the other, and says nothing of what is usual there. It is told by their files,
/// and not by their curves: what is usual for one never depends on what is usual for the other.
struct SameTopic: Sendable {
  /// For each incident, by its identifier, the days on which others of its topic were trouble.
  private let days: [String: [DayPeriod]]

  /// The topics of `incidents`; false alarms, and those that go on in another, were no trouble of their own.
  ///
  /// - Parameter now: until when one lasts that is not over.
  init(_ incidents: [Incident], zone: SiteTimeZone, now: Timestamp) {
    let terms = Concurrently.map(incidents.count) { place in
      Set(incidents[place].matches.terms.map(TrackedSearch.plainKey))
    }
    var troubled = [[DayPeriod]](repeating: [], count: incidents.count)
    var byTerm: [String: [Int]] = [:]
    for (place, incident) in incidents.enumerated() where incident.isCounted {
      troubled[place] = SameTopic.days(of: incident, zone: zone, now: now)
      for term in terms[place] { byTerm[term, default: []].append(place) }
    }
    var days: [String: [DayPeriod]] = [:]
    for (place, incident) in incidents.enumerated() {
      let others = Set(terms[place].flatMap { byTerm[$0] ?? [] }).filter {
        incidents[$0].id != incident.id && incidents[$0].matches.mayShareSource(with: incident.matches)
      }
      days[incident.id] = SameTopic.merged(others.flatMap { troubled[$0] })
    }
    self.days = days
  }

  /// The days on which other incidents of its topic were trouble, in order; days of several stand there once, as
  /// hundreds may be of one topic.
  ///
  /// - Parameter incident: one of those that the topics were made of.
  func daysOfOthers(than incident: Incident) -> [DayPeriod] { days[incident.id] ?? [] }

  /// The days on which an incident was trouble.
  private static func days(of incident: Incident, zone: SiteTimeZone, now: Timestamp) -> [DayPeriod] {
    incident.troubled(from: incident.clocks.known.first?.moment).spans.map { span in
      let from = zone.day(of: span.from)
      return DayPeriod(from: from, to: max(from, zone.day(of: span.to ?? now)))
    }
  }

  private static func merged(_ periods: [DayPeriod]) -> [DayPeriod] {
    var merged: [DayPeriod] = []
    for period in periods.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, period.from <= last.to {
        merged[merged.count - 1] = DayPeriod(from: last.from, to: max(last.to, period.to))
      } else {
        merged.append(period)
      }
    }
    return merged
  }
}

extension MentionMatch {
  /// Whether a mention may lie in the sources of both.
  fileprivate func mayShareSource(with other: MentionMatch) -> Bool {
    sources.isEmpty || other.sources.isEmpty || !Set(sources).isDisjoint(with: other.sources)
  }
}
