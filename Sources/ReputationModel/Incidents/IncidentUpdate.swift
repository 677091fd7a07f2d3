/// Something that was decided, said or done about an incident.
public struct IncidentUpdate: Sendable, Hashable {
  /// What sort of entry it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case signal, decision, statement, response, media, correction, metric
  }

  /// When it happened.
  public var at: Timestamp
  /// The state the incident entered, if it changed.
  public var state: Incident.State?
  /// What sort of entry it is.
  public var kind: Kind
  /// What it says, as inline Markdown.
  public var text: String
  /// Who may read it; the incident's own clearance where none is given.
  public var clearance: Clearance?
  /// Where it can be read up.
  public var source: String?
  /// The moment of the earlier entry that it corrects, which is struck through from then on.
  public var corrects: Timestamp?
  /// Where the entry stands.
  public var location: SourceLocation

  /// An entry of the timeline.
  public init(
    at: Timestamp,
    state: Incident.State? = nil,
    kind: Kind,
    text: String,
    clearance: Clearance? = nil,
    source: String? = nil,
    corrects: Timestamp? = nil,
    location: SourceLocation
  ) {
    self.at = at
    self.state = state
    self.kind = kind
    self.text = text
    self.clearance = clearance
    self.source = source
    self.corrects = corrects
    self.location = location
  }

  /// Who may read it, in an incident of that clearance: an entry is never more open than its incident.
  public func clearance(in incident: Clearance) -> Clearance { max(incident, clearance ?? .public) }
}
