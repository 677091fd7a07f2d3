import ReputationModel

/// Finds the mentions that belong to incidents.
///
/// All incidents in one pass: each text is read once, and what it costs depends on the terms it has, not on how many
/// incidents there are. The pass is cut into parts, so that other work can be done beside them.
struct IncidentMatcher: Sendable {
  private let incidents: [Incident]
  /// For each incident the places in the store between `from` and `to`.
  private let windows: [Range<Int>]
  private let sweep: TopicSweep

  /// A matcher for the mentions in `store` that `incidents` name.
  ///
  /// - Parameter courses: for each incident the time in which its topic is followed.
  init(_ incidents: [Incident], in store: MentionStore, courses: [ClosedRange<Timestamp>?] = []) {
    self.incidents = incidents
    let windows = incidents.map { store.indices(from: $0.matches.from, to: $0.matches.to) }
    self.windows = windows
    var index = TermIndex()
    var terms: [[Int]] = []
    for incident in incidents {
      terms.append(Set(incident.matches.terms.compactMap { index.number(of: $0) }).sorted())
    }
    sweep = TopicSweep(
      store: store,
      index: index,
      terms: terms,
      sources: incidents.map { IncidentMatcher.sources(of: $0, in: store) },
      followed: windows.indices.map { number in
        IncidentMatcher.followed(windows[number], number < courses.count ? courses[number] : nil, in: store)
      }
    )
  }

  /// How many parts there are.
  var partCount: Int { sweep.partCount }

  /// For each incident the mentions within a part that tell of its topic.
  func topics(ofPart part: Int) -> [[Int]] { sweep.topics(ofPart: part) }

  /// The mentions of each incident.
  ///
  /// A mention belongs when its identifier or address is listed, when a person filed it under the incident, or when
  /// it has one of the terms and lies in the sources and the window, where those are given. What the brand wrote
  /// itself is none: it is not what is said, and its own statement about what is wrong would count as more of it.
  ///
  /// - Parameter parts: the topics of all parts, in their order.
  func mentions(topics parts: [[[Int]]], ledger: LedgerIndex) -> [IncidentMentions] {
    let filed = filedByIncident(ledger)
    return Concurrently.map(incidents.count) { number in
      let incident = incidents[number]
      let isSaid = { (mention: Int) in !ledger.handlings[mention].isOwn }
      let topic = parts.flatMap { $0[number] }.filter(isSaid)
      let listed = (incident.matches.mentions + incident.matches.urls)
        .compactMap { sweep.store.index(of: $0) }
      // In the order of the store, so those within the window stand together.
      let first = topic.indices.firstPlace { topic[$0] >= windows[number].lowerBound }
      let last = topic.indices.firstPlace { topic[$0] >= windows[number].upperBound }
      let byTerm = Array(topic[first..<max(first, last)])
      let others = (listed + (filed[incident.id] ?? [])).filter(isSaid)
      return IncidentMentions(
        mentions: others.isEmpty ? byTerm : Set(byTerm + others).sorted(),
        topic: topic
      )
    }
  }

  /// The places in the store of the window and of the time in which a topic is followed, and those between.
  private static func followed(
    _ window: Range<Int>,
    _ course: ClosedRange<Timestamp>?,
    in store: MentionStore
  ) -> Range<Int> {
    guard let course else { return window }
    let range = store.indices(from: course.lowerBound, to: course.upperBound)
    guard !range.isEmpty else { return window }
    guard !window.isEmpty else { return range }
    return min(range.lowerBound, window.lowerBound)..<max(range.upperBound, window.upperBound)
  }

  /// The numbers of the sources that are looked at; `nil` for all.
  private static func sources(of incident: Incident, in store: MentionStore) -> Set<Int>? {
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
