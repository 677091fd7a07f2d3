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

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    /// 0 for low to 3 for critical.
    public var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Where it stands. `watching` back to `active` is a relapse.
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
  /// Claims set against facts.
  public var evidence: [Evidence]
  /// What was decided, said and done, oldest first.
  public var updates: [IncidentUpdate]
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
    self.evidence = []
    self.updates = []
    self.actions = []
    self.lessons = []
  }
}

/// The moments of an incident, each optional, none before the one above it.
public struct IncidentClocks: Sendable, Hashable {
  /// The names of the clocks in the order in which they must run, as the front matter writes them.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case firstSignal = "first-signal"
    case detected, declared, acknowledged
    case firstResponse = "first-response"
    case stable, resolved
    case watchUntil = "watch-until"
    case closed
  }

  private var moments: [Name: Timestamp] = [:]

  /// No clock has run.
  public init() {}

  /// The moment of one clock; `nil` where it is not known.
  public subscript(name: Name) -> Timestamp? {
    get { moments[name] }
    set { moments[name] = newValue }
  }

  /// The clocks that are known, in the order in which they must run.
  public var known: [(name: Name, moment: Timestamp)] {
    Name.allCases.compactMap { name in moments[name].map { (name, $0) } }
  }
}

/// Which mentions belong to an incident.
///
/// A mention belongs when its identifier or address is listed, or when it has one of the terms and lies in the
/// sources and the window, where those are given.
public struct MentionMatch: Sendable, Hashable {
  /// Identifiers.
  public var mentions: [String] = []
  /// Addresses.
  public var urls: [String] = []
  /// Words or phrases, compared without case and accents.
  public var terms: [String] = []
  /// Sources; empty for all.
  public var sources: [String] = []
  /// The beginning of the window.
  public var from: Timestamp?
  /// The end of the window.
  public var to: Timestamp?

  /// Nothing belongs.
  public init() {}
}

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
    location: SourceLocation
  ) {
    self.at = at
    self.state = state
    self.kind = kind
    self.text = text
    self.clearance = clearance
    self.source = source
    self.location = location
  }
}

/// Something that is being put right after an incident.
public struct CorrectiveAction: Sendable, Hashable {
  /// What is done, as inline Markdown.
  public var what: String
  /// The role that does it.
  public var owner: String?
  /// When it should be done.
  public var due: CalendarDay?
  /// When it was done.
  public var done: CalendarDay?
  /// What shows that it was done, as inline Markdown.
  public var evidence: String?

  /// An action.
  public init(
    what: String,
    owner: String? = nil,
    due: CalendarDay? = nil,
    done: CalendarDay? = nil,
    evidence: String? = nil
  ) {
    self.what = what
    self.owner = owner
    self.due = due
    self.done = done
    self.evidence = evidence
  }
}
