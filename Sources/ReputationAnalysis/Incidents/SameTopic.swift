import ReputationModel

/// Which incidents are of one topic: those that have a term in common, and may have a source in common.
///
/// The wave of one is in the curve of the other, and says nothing of what is usual there. It is told by their files,
/// and not by their curves: what is usual for one never depends on what is usual for the other.
struct SameTopic: Sendable {
  private let incidents: [Incident]
  /// The days on which each of them was trouble.
  private let troubled: [[DayPeriod]]
  /// The incidents that have a term, by their places.
  private let byTerm: [String: [Int]]

  /// The topics of `incidents`; false alarms, and those that go on in another, were no trouble of their own.
  ///
  /// - Parameter now: until when one lasts that is not over.
  init(_ incidents: [Incident], zone: SiteTimeZone, now: Timestamp) {
    let counted = incidents.filter(\.isCounted)
    self.incidents = counted
    troubled = counted.map { incident in
      incident.troubled(from: incident.clocks.known.first?.moment).spans.map { span in
        let from = zone.day(of: span.from)
        return DayPeriod(from: from, to: max(from, zone.day(of: span.to ?? now)))
      }
    }
    var byTerm: [String: [Int]] = [:]
    for (place, incident) in counted.enumerated() {
      for term in SameTopic.terms(of: incident) { byTerm[term, default: []].append(place) }
    }
    self.byTerm = byTerm
  }

  /// The days on which other incidents of its topic were trouble, in order; days of several stand there once, as
  /// hundreds may be of one topic.
  func daysOfOthers(than incident: Incident) -> [DayPeriod] {
    let places = Set(SameTopic.terms(of: incident).flatMap { byTerm[$0] ?? [] })
    let days = places.lazy
      .filter {
        incidents[$0].id != incident.id && incidents[$0].matches.mayShareSource(with: incident.matches)
      }
      .flatMap { troubled[$0] }
    var merged: [DayPeriod] = []
    for period in days.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, period.from <= last.to {
        merged[merged.count - 1] = DayPeriod(from: last.from, to: max(last.to, period.to))
      } else {
        merged.append(period)
      }
    }
    return merged
  }

  private static func terms(of incident: Incident) -> Set<String> {
    Set(incident.matches.terms.map(TrackedSearch.plainKey))
  }
}

extension MentionMatch {
  /// Whether a mention may lie in the sources of both.
  fileprivate func mayShareSource(with other: MentionMatch) -> Bool {
    sources.isEmpty || other.sources.isEmpty || !Set(sources).isDisjoint(with: other.sources)
  }
}
