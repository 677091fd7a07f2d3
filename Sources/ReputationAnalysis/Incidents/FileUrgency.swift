import ReputationModel

/// How urgent an incident is by what its file says: open ones first, the worst of them first, then the latest to begin.
///
/// What is only watched comes after what is not: it is not what is wrong today, however grave it was.
struct FileUrgency {
  let severity: Incident.Severity
  let isAcute: Bool
  private let isOpen: Bool
  private let begin: Int64
  private let id: String

  init(_ incident: Incident) {
    severity = incident.severity
    isAcute = incident.state.isAcute
    isOpen = incident.state.isOpen
    begin = incident.clocks.known.first?.moment.seconds ?? .min
    id = incident.id
  }

  /// Whether the one is more urgent than the other.
  static func inOrder(_ one: FileUrgency, _ other: FileUrgency) -> Bool {
    if one.isOpen != other.isOpen { return one.isOpen }
    if one.isAcute != other.isAcute { return one.isAcute }
    if one.isOpen, one.severity != other.severity { return one.severity > other.severity }
    if one.begin != other.begin { return one.begin > other.begin }
    return one.id < other.id
  }
}

extension [IncidentFigures] {
  /// In the order of their files' urgency.
  func byFileUrgency() -> [IncidentFigures] {
    let files = map { FileUrgency($0.incident) }
    return indices.sorted { FileUrgency.inOrder(files[$0], files[$1]) }.map { self[$0] }
  }
}
