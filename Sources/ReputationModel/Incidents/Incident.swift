/// Something that threatens the brand's name, from its first signal to what was learnt of it.
public struct Incident: Sendable, Hashable {
  /// What sort of trouble it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case complaint, viral, rumour, troll, impersonation, leak, press, other
    case reviewBomb = "review-bomb"
  }

  /// How bad it is, mildest first.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case low, moderate, high, critical

    /// Whether the left one is milder.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    /// 0 for low to 3 for critical.
    public var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Where it stands.
  ///
  /// `watching` back to `active` is a relapse.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case triage, active, responding, watching, closed, reviewed, merged
    case falseAlarm = "false-alarm"

    /// Whether somebody still has to look at it.
    public var isOpen: Bool {
      switch self {
      case .triage, .active, .responding, .watching: true
      case .closed, .reviewed, .merged, .falseAlarm: false
      }
    }

    /// Whether it is trouble now: open, and not only watched.
    public var isAcute: Bool { isOpen && self != .watching }
  }

  /// Where the file stands; findings about the incident point here.
  public var location: SourceLocation
  /// Where its fields stand.
  public var places: FieldPlaces
  /// The identifier, the last part of its address.
  public var id: String
  /// What happened, in neutral words.
  public var title: String
  /// What sort of trouble it is.
  public var kind: Kind
  /// How bad it is.
  public var severity: Severity
  /// Where it stands.
  public var state: State
  /// When things happened.
  public var clocks: IncidentClocks
  /// The incident that goes on in its place, by identifier, where it was merged into another.
  public var mergedInto: String?
  /// The role that answers for it.
  public var owner: String?
  /// Who may read of it.
  public var clearance: Clearance
  /// When the next update is promised.
  public var nextUpdate: Timestamp?
  /// Which mentions belong to it.
  public var matches: MentionMatch
  /// The searches in which it shows.
  public var queries: [String]
  /// The addresses that do the damage.
  public var damaging: [String]
  /// Who was asked to correct or remove them, oldest first.
  public var requests: [RemovalRequest]
  /// Every address that nothing is to link to: those that do damage, and those of which somebody was asked to mend them.
  public var unlinked: [String] { damaging + requests.map(\.url) }
  /// Claims set against facts.
  public var evidence: [Evidence]
  /// What was decided, said and done, oldest first.
  public var updates: [IncidentUpdate]
  /// What harm was measured, as text; an area that is missing was not measured.
  public var impact: [ImpactArea: String]
  /// What is being put right.
  public var actions: [CorrectiveAction]
  /// What was learnt, as inline Markdown.
  public var lessons: [String]
  /// The summary.
  public var body: MarkdownBody

  /// An incident of which only the necessary is known.
  public init(
    location: SourceLocation,
    id: String,
    title: String,
    kind: Kind,
    severity: Severity,
    state: State,
    body: MarkdownBody
  ) {
    self.location = location
    self.places = FieldPlaces(file: location.file)
    self.id = id
    self.title = title
    self.kind = kind
    self.severity = severity
    self.state = state
    self.body = body
    self.clocks = IncidentClocks()
    self.clearance = .team
    self.matches = MentionMatch()
    self.queries = []
    self.damaging = []
    self.requests = []
    self.evidence = []
    self.updates = []
    self.impact = [:]
    self.actions = []
    self.lessons = []
  }
}
