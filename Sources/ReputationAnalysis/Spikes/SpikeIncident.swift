import ReputationModel

/// Finds the incident a spike belongs to.
struct SpikeIncident {
  let store: MentionStore
  /// The incidents, the most urgent first.
  let incidents: [IncidentFigures]

  /// The incident with the most mentions in the spike's time; else the first that was going on; `nil` for none.
  func incident(of spike: Spike) -> String? {
    let range = store.indices(from: spike.from, to: spike.to.advanced(bySeconds: -1))
    let byMentions = incidents.map { figures in (figures, SpikeIncident.count(figures.mentions, in: range)) }
      .enumerated().max { one, other in
        (one.element.1, -one.offset) < (other.element.1, -other.offset)
      }
    if let best = byMentions?.element, best.1 > 0 { return best.0.incident.id }
    return incidents.first { SpikeIncident.isGoingOn($0.incident, during: spike) }?.incident.id
  }

  /// How many of the places, which are sorted, lie in `range`.
  private static func count(_ places: [Int], in range: Range<Int>) -> Int {
    func below(_ bound: Int) -> Int { places.indices.firstPlace { places[$0] >= bound } }
    return below(range.upperBound) - below(range.lowerBound)
  }

  /// Whether the incident lasted into the spike: from its first clock until they call it calm or, while open, until now.
  ///
  /// A spike after that is nobody's, also where the incident is still worked on: somebody has to look.
  private static func isGoingOn(_ incident: Incident, during spike: Spike) -> Bool {
    guard let begin = incident.clocks.known.first?.moment, begin < spike.to else { return false }
    if let end = incident.clocks.calm { return spike.from <= end }
    return incident.state.isOpen
  }
}
