import ReputationModel

/// Finds the incident a spike belongs to.
///
/// It belongs to an incident where the incidents' own mentions are at least half of what there was more than usual: a
/// mention or two that happen to have an incident's words explain no spike, nor does an incident that always had so
/// many. Several may explain it together, as bad news seldom comes alone, but only two or three: what many have a
/// little of each, they have by chance. What was opened by hand a moment ago has nothing to be counted by, and is
/// believed.
struct SpikeIncident {
  let store: MentionStore
  /// The sentiment of each mention.
  let labels: [Sentiment.Label]
  /// The incidents, the most urgent first.
  let incidents: [IncidentFigures]
  /// How much of the past says what is usual, in seconds.
  let baseline: Int64

  /// Incidents have to explain so much of what there was more than usual.
  private static let leastShare = 0.5
  /// One of several has to explain so much of it, so that three of them may be its reasons and ten may not.
  private static let leastPart = 1.0 / 6
  /// And so many mentions: in a small spike a sixth is one mention with an incident's words.
  private static let leastMentions = 3.0
  /// Somebody dates an incident that is opened for a spike no further from it, in seconds.
  private static let longestDelay: Int64 = 86_400

  /// The incident with the most of what there was more than usual, where incidents that have a sixth of it each have
  /// half of it together; else the first that was opened for the spike by hand; `nil` for none.
  func incident(of spike: Spike) -> String? {
    let begin = spike.counted.lowerBound
    let during = places(from: begin, to: spike.counted.upperBound)
    let more = Double(count(during, spike.subject)) - spike.usual
    let needed = max(1, SpikeIncident.leastShare * more)
    // Who explains it alone needs no more than that, however small it is.
    let least = min(needed, max(SpikeIncident.leastMentions, SpikeIncident.leastPart * more))
    let candidates = incidents.filter { SpikeIncident.isItsTime($0, spike) }
      .map { ($0, Double(count($0.mentions, in: during, spike.subject))) }.filter { $0.1 > 0 }
    if candidates.reduce(0, { $0 + $1.1 }) >= needed {
      let before = places(from: begin.advanced(bySeconds: -baseline), to: begin)
      let usual = spike.usual / Double(max(1, count(before, spike.subject)))
      let parts = candidates.map { figures, count in
        Part(figures, count - usual * Double(self.count(figures.mentions, in: before, spike.subject)))
      }
      .filter { $0.more >= least }.enumerated()
      .sorted { ($1.element.more, $0.offset) < ($0.element.more, $1.offset) }.map(\.element)
      if isExplained(needed, by: parts, before, during, usual, spike.subject) {
        return parts.first?.figures.incident.id
      }
    }
    return incidents.first { SpikeIncident.isOpened($0.incident, for: spike) }?.incident.id
  }

  /// What one incident has of what there was more than usual.
  private struct Part {
    let figures: IncidentFigures
    let more: Double

    init(_ figures: IncidentFigures, _ more: Double) { (self.figures, self.more) = (figures, more) }
  }

  /// Whether `parts`, the largest first, are together as many mentions more than usual as are needed.
  ///
  /// Of each, only the mentions count that none before it had, so that one of two incidents counts once.
  private func isExplained(
    _ needed: Double,
    by parts: [Part],
    _ before: Range<Int>,
    _ during: Range<Int>,
    _ usual: Double,
    _ subject: Spike.Subject
  ) -> Bool {
    var explained = 0.0
    var isTaken = [Bool](repeating: false, count: max(0, during.upperBound - before.lowerBound))
    for part in parts {
      let new = { (range: Range<Int>) in
        self.places(part.figures.mentions, in: range, subject).filter { !isTaken[$0 - before.lowerBound] }
      }
      let (earlier, now) = (new(before), new(during))
      let more = Double(now.count) - usual * Double(earlier.count)
      // One that adds less than its part of what is usual is better left out.
      guard more > 0 else { continue }
      explained += more
      if explained >= needed { return true }
      for place in earlier + now { isTaken[place - before.lowerBound] = true }
    }
    return false
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
    let found = part(of: places, in: range)
    return subject == .volume ? found.count : found.count { labels[$0] == .negative }
  }

  /// Those of the places that lie in `range` and are of the subject.
  private func places(_ places: [Int], in range: Range<Int>, _ subject: Spike.Subject) -> [Int] {
    part(of: places, in: range).filter { subject == .volume || labels[$0] == .negative }
  }

  private func part(of places: [Int], in range: Range<Int>) -> ArraySlice<Int> {
    func below(_ bound: Int) -> Int { places.indices.firstPlace { places[$0] >= bound } }
    return places[below(range.lowerBound)..<below(range.upperBound)]
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
