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
    let topics = topics(in: store, followed: followed)
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

  private func filedByIncident(_ ledger: LedgerIndex) -> [String: [Int]] {
    var filed: [String: [Int]] = [:]
    for (index, entries) in ledger.entries {
      for entry in entries where entry.action == .classify {
        if let incident = entry.incident { filed[incident, default: []].append(index) }
      }
    }
    return filed
  }

  /// For each incident the mentions of its sources that have one of its terms, within the range that is followed.
  private func topics(in store: MentionStore, followed: [Range<Int>]) -> [[Int]] {
    let sources = incidents.map { incident -> Set<Int>? in
      guard !incident.matches.sources.isEmpty else { return nil }
      return Set(incident.matches.sources.compactMap { name in store.sources.firstIndex(of: name) })
    }
    let searching = incidents.indices.filter { !terms[$0].isEmpty && !followed[$0].isEmpty }
    let starts = searching.sorted { followed[$0].lowerBound < followed[$1].lowerBound }
    let ends = searching.sorted { followed[$0].upperBound < followed[$1].upperBound }
    var topics = [[Int]](repeating: [], count: incidents.count)
    // Who looks for a term at the moment: incidents whose time is over cost nothing.
    var seekers = [[Int]](repeating: [], count: index.count)
    var words = NumberedWords()
    var (started, ended) = (0, 0)
    var place = starts.first.map { followed[$0].lowerBound } ?? store.count
    while ended < ends.count {
      while started < starts.count, followed[starts[started]].lowerBound <= place {
        for term in terms[starts[started]] { seekers[term].append(starts[started]) }
        started += 1
      }
      while ended < ends.count, followed[ends[ended]].upperBound <= place {
        for term in terms[ends[ended]] { seekers[term].removeAll { $0 == ends[ended] } }
        ended += 1
      }
      if started == ended {
        // Nobody is looking: on to the next who does.
        guard started < starts.count else { break }
        place = followed[starts[started]].lowerBound
        continue
      }
      words.removeAll()
      store.withWords(at: place) { title, text in
        words.append(title, limit: .max)
        words.append(text, limit: .max)
      }
      index.forEachTerm(in: words.words) { term in
        for incident in seekers[term] where topics[incident].last != place {
          if sources[incident]?.contains(store.sourceIndex(at: place)) ?? true {
            topics[incident].append(place)
          }
        }
      }
      place += 1
    }
    return topics
  }
}
