import ReputationModel

/// Which incidents are of one topic: those that have a term in common, and may have a source in common.
///
/// The wave of one is in the curve of the other, and says nothing of what is usual there. It is told by their files, and
/// not by their curves: what is usual for one never depends on what is usual for the other.
struct SameTopic: Sendable {
  private let incidents: [Incident]
  /// The incidents that have a term, by their places.
  private let byTerm: [String: [Int]]

  /// The topics of `incidents`; false alarms, and those that go on in another, were no trouble of their own.
  init(_ incidents: [Incident]) {
    self.incidents = incidents.filter(\.isCounted)
    var byTerm: [String: [Int]] = [:]
    for (place, incident) in self.incidents.enumerated() {
      for term in SameTopic.terms(of: incident) { byTerm[term, default: []].append(place) }
    }
    self.byTerm = byTerm
  }

  /// The other incidents of its topic, in the order in which they were given.
  func others(than incident: Incident) -> [Incident] {
    Set(SameTopic.terms(of: incident).flatMap { byTerm[$0] ?? [] }).sorted().map { incidents[$0] }
      .filter { $0.id != incident.id && $0.matches.mayShareSource(with: incident.matches) }
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
