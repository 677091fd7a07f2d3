import ReputationModel

/// How urgent an incident is for the team: what is talked of again first, then what its file says.
///
/// The status view goes by the files alone, see ``IncidentFigures/inOrder(_:_:)``: what its readers know of an
/// incident is what somebody decided to say.
struct IncidentUrgency {
  let figures: IncidentFigures
  /// Whether it had calmed down and is talked of again, and its file does not say so.
  private let isTalkedOfAgain: Bool
  /// Whether it seems to be over, and its file does not say so.
  private let seemsStable: Bool

  init(_ figures: IncidentFigures, now: Timestamp, zone: SiteTimeZone) {
    let suggestions = IncidentSuggestions(figures: figures, now: now, zone: zone)
    self.figures = figures
    isTalkedOfAgain = suggestions.isTalkedOfAgain
    seemsStable = suggestions.stableSince != nil
  }

  /// Whether the one is more urgent than the other.
  ///
  /// Of what is talked of again the gravest is the first, whatever its state: that is what the file is behind of. Of
  /// the others of one severity those that seem stable come last.
  static func inOrder(_ one: IncidentUrgency, _ other: IncidentUrgency) -> Bool {
    let (left, right) = (one.figures.incident, other.figures.incident)
    if one.isTalkedOfAgain != other.isTalkedOfAgain { return one.isTalkedOfAgain }
    if one.isTalkedOfAgain, left.severity != right.severity { return left.severity > right.severity }
    let isAlike = left.state.isAcute && right.state.isAcute && left.severity == right.severity
    if isAlike, one.seemsStable != other.seemsStable { return other.seemsStable }
    return IncidentFigures.inOrder(one.figures, other.figures)
  }
}

extension [IncidentFigures] {
  /// The most urgent first.
  func byUrgency(now: Timestamp, zone: SiteTimeZone) -> [IncidentFigures] {
    map { IncidentUrgency($0, now: now, zone: zone) }.sorted(by: IncidentUrgency.inOrder).map(\.figures)
  }
}
