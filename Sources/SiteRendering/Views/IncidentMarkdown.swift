import GFMMarkdown
import ReputationAnalysis
import ReputationModel

/// The texts of an incident, rendered once for all pages and files of a view.
struct IncidentMarkdown: Sendable {
  /// A corrective action's texts.
  struct Action: Sendable {
    /// What is done, as inline HTML.
    let what: String
    /// What is done, in words; empty where no program reads them.
    let words: String
    /// What shows that it was done, as inline HTML.
    let evidence: String?
  }

  /// An update's text for programs.
  struct Message: Sendable {
    /// As inline HTML with whole addresses.
    let html: String
    /// Without markup.
    let words: String
  }

  /// What a view's readers may know of an incident's texts.
  struct Source {
    let id: String
    /// The address of its page.
    let page: String
    let place: SourceLocation
    let summary: MarkdownBody
    let updates: [(text: String, place: SourceLocation)]
    let actions: [(what: String, evidence: String?)]
    let lessons: [String]
  }

  /// The summary as HTML blocks.
  let summary: String
  /// The updates as inline HTML, in the incident's order.
  let updates: [String]
  /// The same for programs; none where no program reads them.
  let messages: [Message]
  /// The corrective actions, in the incident's order.
  let actions: [Action]
  /// The lessons as inline HTML.
  let lessons: [String]

  /// Renders `source`, for programs as well where it says so; what cannot be rendered is left empty and told in `findings`.
  init(
    _ source: Source,
    as text: IncidentText,
    forPrograms: Bool,
    findings: inout [Finding]
  ) {
    var problems: [Finding] = []
    func inline(_ markdown: String, at place: SourceLocation) -> String {
      do throws(MarkdownLimitExceeded) {
        return try text.inline(markdown, of: source.page)
      } catch {
        problems.append(.markdownLimit(error, at: place))
        return ""
      }
    }
    // What goes wrong here went wrong above, and was told.
    func words(_ markdown: String) -> String {
      forPrograms ? VisibleText.make((try? text.plain(markdown, of: source.page)) ?? "") : ""
    }
    let place = source.place
    func location(of position: MarkdownPosition) -> SourceLocation {
      let line = source.summary.firstLine - 1 + position.line
      return SourceLocation(file: place.file, line: line, column: position.column)
    }
    updates = source.updates.map { inline($0.text, at: $0.place) }
    messages = (forPrograms ? source.updates : []).map { update in
      let html = try? text.inline(update.text, of: source.page, isElsewhere: true)
      return Message(html: html ?? "", words: words(update.text))
    }
    actions = source.actions.map { action in
      Action(
        what: inline(action.what, at: place),
        words: words(action.what),
        evidence: action.evidence.map { inline($0, at: place) }
      )
    }
    lessons = source.lessons.map { inline($0, at: place) }
    do throws(MarkdownLimitExceeded) {
      let rendered = try text.blocks(source.summary.text, of: source.page)
      summary = rendered.html
      problems += rendered.problems.map { .markdownProblem($0, at: location(of: $0.position)) }
    } catch {
      summary = ""
      problems.append(.markdownLimit(error, at: location(of: error.position)))
    }
    findings += problems
  }
}

extension IncidentMarkdown {
  /// No text at all.
  fileprivate init() {
    (summary, updates, messages, actions, lessons) = ("", [], [], [], [])
  }
}

/// The texts of all incidents of a view.
struct IncidentTexts: Sendable {
  private let texts: [String: IncidentMarkdown]
  /// What is wrong with them.
  let findings: [Finding]

  /// Renders `sources`, for programs as well where it says so.
  init(_ sources: [IncidentMarkdown.Source], as text: IncidentText, forPrograms: Bool = false) {
    var findings: [Finding] = []
    texts = sources.reduce(into: [:]) { texts, source in
      texts[source.id] = IncidentMarkdown(
        source,
        as: text,
        forPrograms: forPrograms,
        findings: &findings
      )
    }
    self.findings = findings
  }

  /// The texts of the incident of that identifier; none where there is no such incident.
  subscript(id: String) -> IncidentMarkdown { texts[id] ?? IncidentMarkdown() }
}

extension IncidentMarkdown.Source {
  /// All that its file says.
  init(_ incident: Incident, page: String) {
    (id, self.page) = (incident.id, page)
    place = incident.location
    summary = incident.body
    updates = incident.updates.map { ($0.text, $0.location) }
    actions = incident.actions.map { ($0.what, $0.evidence) }
    lessons = incident.lessons
  }

  /// What the readers of a status view may know.
  init(_ incident: ClearedIncident, page: String) {
    (id, self.page) = (incident.id, page)
    place = incident.location
    summary = incident.summary
    updates = incident.updates.map { ($0.text, $0.location) }
    actions = incident.actions.map { ($0.what, $0.evidence) }
    lessons = incident.lessons
  }
}
