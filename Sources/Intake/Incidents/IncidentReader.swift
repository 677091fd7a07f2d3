public import ReputationModel

/// Reads the incidents of a site.
public struct IncidentReader: Sendable {
  private let site: SiteIdentity

  /// A reader for the site of that configuration.
  public init(configuration: SiteConfiguration) { site = configuration.site }

  /// The incident in a file; `path` is relative to the site: `content/incidents/pan-crudo.md`.
  public func read(_ bytes: [UInt8], path: String) -> Reading<Incident> {
    FrontMatterReader.read(bytes, file: path, subject: "an incident", zone: site.timeZone) { reader, body in
      reader.incident(body: body)
    }
  }
}

extension YAMLReader {
  fileprivate mutating func incident(body: MarkdownBody) -> Incident {
    let state: Incident.State? = require("state", .word)
    var incident = Incident(
      location: location,
      id: incidentID(),
      title: require("title", .text("what happened, in neutral words")) ?? "",
      kind: require("kind", .word) ?? .other,
      severity: require("severity", .word) ?? .low,
      state: state ?? .triage,
      body: body
    )
    incident.clocks = clocks()
    incident.mergedInto = read("merged-into", .text("the id of an incident"))
    incident.owner = read("owner", .text("a role or a name"))
    incident.clearance = read("clearance", .word) ?? incident.clearance
    incident.nextUpdate = read("next-update", .moment)
    incident.matches = mapping("matches") { $0.mentionMatch() } ?? MentionMatch()
    incident.queries = list("queries", of: .text("a search in which the incident shows"))
    incident.damaging = list("damaging", of: .webAddress)
    incident.requests = removalRequests()
    incident.evidence = evidence()
    incident.updates = incidentUpdates(of: incident.clearance)
    incident.impact = mapping("impact") { $0.impact() } ?? [:]
    incident.actions = mappings("actions", of: "an action") { $0.correctiveAction() }
    incident.lessons = list("lessons", of: .text("what was learnt"))
    incident.places = places()
    if state != nil { checkState(of: incident) }
    return incident
  }

  /// The identifier: its own word, else the file's name where it may be one, else made from it.
  private mutating func incidentID() -> String {
    let isWritten = peek("id") != nil
    let id = read("id", .slug)
    if isWritten { return id ?? "" }
    if SlugRules.hasForm(context.fileStem) { return context.fileStem }
    let made = Slug.make(from: context.fileStem)
    if !SlugRules.hasForm(made) { context.report(.noIncidentID(at: location, in: context)) }
    return made
  }

  private mutating func impact() -> [ImpactArea: String] {
    var impact: [ImpactArea: String] = [:]
    for area in ImpactArea.allCases {
      impact[area] = read(area.rawValue, .text("what was measured, with its source"))
    }
    return impact
  }

  private mutating func mentionMatch() -> MentionMatch {
    var match = MentionMatch()
    match.mentions = list("mentions", of: .text("the id of a mention"))
    match.urls = list("urls", of: .webAddress)
    match.terms = list("terms", of: .text("a word or phrase"))
    match.sources = list("sources", of: .text("the name of a source"))
    match.from = read("from", .moment)
    match.to = read("to", .moment)
    checkOrder(("from", match.from), ("to", match.to))
    return match
  }

  private mutating func correctiveAction() -> CorrectiveAction? {
    let what = require("what", .text("what is put right"))
    let owner = read("owner", .text("a role or a name"))
    let due = read("due", .day)
    let done = read("done", .day)
    let evidence = read("evidence", .text("what shows that it was done"))
    return what.map { CorrectiveAction(what: $0, owner: owner, due: due, done: done, evidence: evidence) }
  }
}

extension Finding {
  /// The file's name makes no identifier.
  static func noIncidentID(at location: SourceLocation, in context: FieldContext) -> Finding {
    Finding(
      rule: "incident.no-id",
      severity: .error,
      location: location,
      message: "no id can be made from the file's name",
      found: context.fileStem.excerpt,
      expected: FieldKind<String>.slug.expected,
      fix: "write a line `id: …`"
    )
  }
}
