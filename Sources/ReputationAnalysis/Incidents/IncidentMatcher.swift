import ReputationModel

/// Finds the mentions that belong to incidents.
///
/// All incidents in one pass: each text is read once, and what it costs depends on the terms it has, not on how many
/// incidents there are.
struct IncidentMatcher: Sendable {
  private let incidents: [Incident]
  private var index = TermIndex()
  private var terms: [[Int]] = []

  /// A matcher for the mentions `incidents` name.
  init(_ incidents: [Incident]) {
    self.incidents = incidents
    for incident in incidents {
      terms.append(Set(incident.matches.terms.compactMap { index.number(of: $0) }).sorted())
    }
  }

  /// The mentions in `store` of each incident.
  ///
  /// A mention belongs when its identifier or address is listed, when a person filed it under the incident, or when
  /// it has one of the terms and lies in the sources and the window, where those are given.
  ///
  /// - Parameter courses: for each incident the time in which its topic is followed.
  func mentions(
    in store: MentionStore,
    ledger: LedgerIndex,
    courses: [ClosedRange<Timestamp>?] = []
  ) -> [IncidentMentions] {
    let windows = incidents.map { store.indices(from: $0.matches.from, to: $0.matches.to) }
    let followed = windows.indices.map { number -> Range<Int> in
      guard number < courses.count, let course = courses[number] else { return windows[number] }
      let range = store.indices(from: course.lowerBound, to: course.upperBound)
      guard !range.isEmpty else { return windows[number] }
      guard !windows[number].isEmpty else { return range }
      return min(
        range.lowerBound,
        windows[number].lowerBound
      )..<max(range.upperBound, windows[number].upperBound)
    }
    let topics = TopicSweep(
      store: store,
      index: index,
      terms: terms,
      sources: incidents.map { sources(of: $0, in: store) },
      followed: followed
    ).topics()
    let filed = filedByIncident(ledger)
    return incidents.indices.map { number in
      let incident = incidents[number]
      let listed = (incident.matches.mentions + incident.matches.urls).compactMap { store.index(of: $0) }
      let byTerm = topics[number].filter { windows[number].contains($0) }
      let others = listed + (filed[incident.id] ?? [])
      return IncidentMentions(
        mentions: others.isEmpty ? byTerm : Set(byTerm + others).sorted(),
        topic: topics[number]
      )
    }
  }

  /// The numbers of the sources that are looked at; `nil` for all.
  private func sources(of incident: Incident, in store: MentionStore) -> Set<Int>? {
    guard !incident.matches.sources.isEmpty else { return nil }
    return Set(incident.matches.sources.compactMap { name in store.sources.firstIndex(of: name) })
  }

  private func filedByIncident(_ ledger: LedgerIndex) -> [String: [Int]] {
    var filed: [String: [Int]] = [:]
    for (index, entries) in ledger.entries {
      for entry in entries where entry.action == .classify {
        if let incident = entry.incident { filed[incident, default: []].append(index) }
      }
    }
    return filed
  }
}
