import ReputationModel

/// How urgent an incident is for the team: what is talked of again first, then what its file says.
///
/// The status view goes by the files alone, see ``FileUrgency``: what its readers know of an incident is what somebody
/// decided to say.
struct IncidentUrgency {
  private let file: FileUrgency
  /// Whether it had calmed down and is talked of again, and its file does not say so.
  private let isTalkedOfAgain: Bool
  /// Whether it seems to be over, and its file does not say so.
  private let seemsStable: Bool

  init(_ figures: IncidentFigures, now: Timestamp, zone: SiteTimeZone) {
    let suggestions = IncidentSuggestions(figures: figures, now: now, zone: zone)
    file = FileUrgency(figures.incident)
    isTalkedOfAgain = suggestions.isTalkedOfAgain
    seemsStable = suggestions.stableSince != nil
  }

  /// Whether the one is more urgent than the other.
  ///
  /// Of what is talked of again the gravest is the first, whatever its state: that is what the file is behind of. Of
  /// the others of one severity those that seem stable come last.
  static func inOrder(_ one: IncidentUrgency, _ other: IncidentUrgency) -> Bool {
    let (left, right) = (one.file, other.file)
    if one.isTalkedOfAgain != other.isTalkedOfAgain { return one.isTalkedOfAgain }
    if one.isTalkedOfAgain, left.severity != right.severity { return left.severity > right.severity }
    let isAlike = left.isAcute && right.isAcute && left.severity == right.severity
    if isAlike, one.seemsStable != other.seemsStable { return other.seemsStable }
    return FileUrgency.inOrder(left, right)
  }
}

extension [IncidentFigures] {
  /// The most urgent first.
  func byUrgency(now: Timestamp, zone: SiteTimeZone) -> [IncidentFigures] {
    let urgencies = map { IncidentUrgency($0, now: now, zone: zone) }
    return indices.sorted { IncidentUrgency.inOrder(urgencies[$0], urgencies[$1]) }.map { self[$0] }
  }
}
