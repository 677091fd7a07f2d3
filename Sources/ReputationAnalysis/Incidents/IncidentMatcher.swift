import ReputationModel

/// Finds the mentions that belong to an incident.
struct IncidentMatcher: Sendable {
  private let incident: Incident
  private let terms: [FoldedText]

  /// A matcher for the mentions `incident` names.
  init(_ incident: Incident) {
    self.incident = incident
    self.terms = incident.matches.terms.map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  /// The places in `store` of the incident's mentions, in the order of the store.
  ///
  /// A mention belongs when its identifier or address is listed, when a person filed it under the incident, or when
  /// it has one of the terms and lies in the sources and the window, where those are given.
  func mentions(in store: MentionStore, ledger: LedgerIndex) -> [Int] {
    var found = Set<Int>()
    for reference in incident.matches.mentions + incident.matches.urls {
      if let index = store.index(of: reference) { found.insert(index) }
    }
    for (index, entries) in ledger.entries
    where entries.contains(where: { $0.action == .classify && $0.incident == incident.id }) {
      found.insert(index)
    }
    if !terms.isEmpty {
      let sources = Set(incident.matches.sources.compactMap { name in store.sources.firstIndex(of: name) })
      for index in store.indices(from: incident.matches.from, to: incident.matches.to) {
        guard incident.matches.sources.isEmpty || sources.contains(store.sourceIndex(at: index)) else {
          continue
        }
        if matches(store[index]) { found.insert(index) }
      }
    }
    return found.sorted()
  }

  private func matches(_ mention: Mention) -> Bool {
    var words = FoldedText(mention.title ?? "")
    words.append(mention.text)
    return terms.contains { words.contains($0) }
  }
}
