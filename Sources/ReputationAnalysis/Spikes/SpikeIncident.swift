import ReputationModel

/// Finds the incident a spike belongs to.
///
/// It belongs to the incident whose own mentions are at least half of what there was more than usual: a mention or two
/// that happen to have an incident's words explain no spike, nor does an incident that always had so many. What was
/// opened by hand a moment ago has nothing to be counted by, and is believed.
struct SpikeIncident {
  let store: MentionStore
  /// The sentiment of each mention.
  let labels: [Sentiment.Label]
  /// The incidents, the most urgent first.
  let incidents: [IncidentFigures]
  /// How much of the past says what is usual, in seconds.
  let baseline: Int64

  /// An incident has to explain so much of what there was more than usual.
  private static let leastShare = 0.5
  /// Somebody dates an incident that is opened for a spike no further from it, in seconds.
  private static let longestDelay: Int64 = 86_400

  /// The incident with the most of what there was more than usual, half of it at least; else the first that was opened
  /// for the spike by hand; `nil` for none.
  func incident(of spike: Spike) -> String? {
    let range = places(from: spike.counted.lowerBound, to: spike.counted.upperBound)
    let needed = max(1, SpikeIncident.leastShare * (Double(count(range, spike.subject)) - spike.usual))
    let candidates = incidents.map { ($0, Double(count($0.mentions, in: range, spike.subject))) }
      .filter { $0.1 >= needed && SpikeIncident.isItsTime($0.0, spike) }
    if !candidates.isEmpty {
      let begin = spike.counted.lowerBound
      let before = places(from: begin.advanced(bySeconds: -baseline), to: begin)
      let usual = spike.usual / Double(max(1, count(before, spike.subject)))
      let best = candidates.map { figures, count in
        (figures.incident.id, count - usual * Double(self.count(figures.mentions, in: before, spike.subject)))
      }
      .enumerated().max { ($0.element.1, -$0.offset) < ($1.element.1, -$1.offset) }?.element
      if let best, best.1 >= needed { return best.0 }
    }
    return incidents.first { SpikeIncident.isOpened($0.incident, for: spike) }?.incident.id
  }

  private func places(from: Timestamp, to end: Timestamp) -> Range<Int> {
    store.indices(from: from, to: end.advanced(bySeconds: -1))
  }

  /// How many mentions in `range` are of the subject.
  private func count(_ range: Range<Int>, _ subject: Spike.Subject) -> Int {
    subject == .volume ? range.count : range.count { labels[$0] == .negative }
  }

  /// How many of the places, which are sorted, lie in `range` and are of the subject.
  private func count(_ places: [Int], in range: Range<Int>, _ subject: Spike.Subject) -> Int {
    func below(_ bound: Int) -> Int { places.indices.firstPlace { places[$0] >= bound } }
    let found = below(range.lowerBound)..<below(range.upperBound)
    return subject == .volume ? found.count : found.count { labels[places[$0]] == .negative }
  }

  /// Whether somebody still looks after the incident's topic when the spike begins: it is open, or watched, or was a
  /// false alarm about this very spike.
  ///
  /// A spike after that is nobody's: somebody has to look.
  private static func isItsTime(_ figures: IncidentFigures, _ spike: Spike) -> Bool {
    let incident = figures.incident
    switch incident.state {
    case .triage, .active, .responding, .watching: return true
    case .closed, .reviewed, .merged: return figures.watchEnd.map { spike.from <= $0 } ?? true
    case .falseAlarm: return incident.clocks.calm.map { spike.from <= $0 } ?? false
    }
  }

  /// Whether the incident began about when the spike did, lasted into it, and does not say which mentions are its own.
  private static func isOpened(_ incident: Incident, for spike: Spike) -> Bool {
    let matches = incident.matches
    guard matches.terms.isEmpty, matches.mentions.isEmpty, matches.urls.isEmpty,
      let begin = incident.clocks.known.first?.moment,
      begin >= spike.from.advanced(bySeconds: -longestDelay),
      begin <= spike.to.advanced(bySeconds: longestDelay)
    else { return false }
    if let end = incident.clocks.calm { return spike.from <= end }
    return incident.state.isOpen
  }
}
