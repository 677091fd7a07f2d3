import GFMMarkdown
import ReputationAnalysis
import ReputationModel

/// The texts of an incident, rendered once for all pages and files of a view.
struct IncidentMarkdown: Sendable {
  /// A corrective action's texts.
  struct Action: Sendable {
    /// What is done, as inline HTML.
    let what: String
    /// What shows that it was done, as inline HTML.
    let evidence: String?
  }

  /// What a view's readers may know of an incident's texts.
  struct Source {
    let id: String
    /// The address of its page.
    let page: String
    let place: SourceLocation
    let places: FieldPlaces
    let summary: MarkdownBody
    let updates: [(text: String, place: SourceLocation)]
    let actions: [(what: String, evidence: String?)]
    let lessons: [String]
    /// The addresses that fields name.
    let references: [(text: String, place: SourceLocation)]
  }

  /// The summary as HTML blocks.
  let summary: String
  /// The updates as inline HTML, in the incident's order.
  let updates: [String]
  /// The corrective actions, in the incident's order.
  let actions: [Action]
  /// The lessons as inline HTML.
  let lessons: [String]

  /// Renders `source`; what cannot be rendered is left empty and told in `remarks`.
  init(_ source: Source, as text: IncidentText, remarks: inout IncidentTexts.Remarks) {
    let incident = source.textPlace
    var told = IncidentTexts.Remarks()
    func check(
      _ links: [MarkdownLink],
      _ problems: [MarkdownProblem],
      at place: (MarkdownPosition) -> SourceLocation
    ) {
      told.findings += problems.map { .markdownProblem($0, at: place($0.position)) }
      let troubled = Set(problems.map(\.position))
      for link in links where !troubled.contains(link.position) {
        told.add(text.check(link, in: incident, at: place(link.position)))
      }
    }
    func inline(_ markdown: String, at place: SourceLocation) -> String {
      do throws(MarkdownLimitExceeded) {
        let (html, rendered) = try text.inline(markdown, of: incident)
        check(rendered.links, rendered.problems) { _ in place }
        return html
      } catch {
        told.findings.append(.markdownLimit(error, at: place))
        return ""
      }
    }
    func location(of position: MarkdownPosition) -> SourceLocation {
      let line = source.summary.firstLine - 1 + position.line
      return SourceLocation(file: incident.file, line: line, column: position.column)
    }
    updates = source.updates.map { inline($0.text, at: $0.place) }
    actions = source.actions.enumerated().map { item, action in
      func place(_ field: String) -> SourceLocation {
        source.places.location(of: "actions.\(field)", item: item)
      }
      return Action(
        what: inline(action.what, at: place("what")),
        evidence: action.evidence.map { inline($0, at: place("evidence")) }
      )
    }
    lessons = source.lessons.enumerated().map { item, lesson in
      inline(lesson, at: source.places.location(of: "lessons", item: item))
    }
    for reference in source.references {
      told.add(text.check(reference.text, in: incident, at: reference.place))
    }
    do throws(MarkdownLimitExceeded) {
      let (html, rendered) = try text.blocks(source.summary.text, of: incident)
      summary = html
      check(rendered.links, rendered.problems, at: location)
    } catch {
      summary = ""
      told.findings.append(.markdownLimit(error, at: location(of: error.position)))
    }
    remarks.add(told)
  }
}

extension IncidentMarkdown {
  /// No text at all.
  fileprivate init() {
    (summary, updates, actions, lessons) = ("", [], [], [])
  }
}

/// The texts of all incidents of a view.
struct IncidentTexts: Sendable {
  /// What is to be said of texts.
  struct Remarks: Sendable {
    /// What is wrong with them.
    var findings: [Finding] = []
    /// The links to places on other pages, which are checked when those are rendered.
    var anchors: [AnchorLink] = []
  }

  private let texts: [String: IncidentMarkdown]
  /// What is to be said of them.
  let remarks: Remarks

  /// Renders `sources`.
  init(_ sources: [IncidentMarkdown.Source], as text: IncidentText) {
    var remarks = Remarks()
    texts = sources.reduce(into: [:]) { texts, source in
      texts[source.id] = IncidentMarkdown(source, as: text, remarks: &remarks)
    }
    self.remarks = remarks
  }

  /// The texts of the incident of that identifier; none where there is no such incident.
  subscript(id: String) -> IncidentMarkdown { texts[id] ?? IncidentMarkdown() }
}

extension IncidentTexts.Remarks {
  mutating func add(_ other: Self) {
    findings += other.findings
    anchors += other.anchors
  }

  mutating func add(_ checked: (findings: [Finding], anchor: AnchorLink?)) {
    findings += checked.findings
    if let anchor = checked.anchor { anchors.append(anchor) }
  }
}

extension IncidentMarkdown.Source {
  /// Where its texts stand, and are read.
  var textPlace: IncidentText.Place { IncidentText.Place(file: place.file, page: page) }

  /// All that its file says.
  init(_ incident: Incident, page: String) {
    (id, self.page) = (incident.id, page)
    (place, places) = (incident.location, incident.places)
    summary = incident.body
    updates = incident.updates.map { ($0.text, $0.location) }
    actions = incident.actions.map { ($0.what, $0.evidence) }
    lessons = incident.lessons
    let updated = incident.updates.map { ($0.source, $0.location) }
    let proofs = incident.evidence.map { ($0.source, $0.archived) }
    // Requests are put in order when they are read, and so have no place of their own.
    let asked = incident.requests.map { ($0.source, incident.places.location(of: "requests")) }
    references = IncidentMarkdown.Source.references(updated + asked, proofs, incident.places)
  }

  /// What the readers of a status view may know.
  init(_ incident: ClearedIncident, page: String) {
    (id, self.page) = (incident.id, page)
    (place, places) = (incident.location, incident.places)
    summary = incident.summary
    updates = incident.updates.map { ($0.text, $0.location) }
    actions = incident.actions.map { ($0.what, $0.evidence) }
    lessons = incident.lessons
    let updated = incident.updates.map { ($0.source?.text, $0.location) }
    let proofs = incident.evidence.map { ($0.source?.text, $0.archived?.text) }
    references = IncidentMarkdown.Source.references(updated, proofs, incident.places)
  }

  private static func references(
    _ placed: [(String?, SourceLocation)],
    _ proofs: [(source: String?, archived: String?)],
    _ places: FieldPlaces
  ) -> [(text: String, place: SourceLocation)] {
    let evidence = proofs.enumerated().flatMap { item, proof in
      [("source", proof.source), ("archived", proof.archived)].map { field, text in
        (text, places.location(of: "evidence.\(field)", item: item))
      }
    }
    return (placed + evidence).compactMap { text, place in text.map { ($0, place) } }
  }
}
