import GFMMarkdown
import ReputationModel

/// The texts of an incident, rendered.
struct IncidentMarkdown: Sendable {
  /// A corrective action's texts.
  struct Action: Sendable {
    /// What is done.
    let what: String
    /// What shows that it was done.
    let evidence: String?
  }

  /// The summary as HTML blocks.
  let summary: String
  /// The updates as inline HTML, in the incident's order.
  let updates: [String]
  /// The corrective actions, in the incident's order.
  let actions: [Action]
  /// The lessons as inline HTML.
  let lessons: [String]

  /// Renders the texts of `incident`; what cannot be rendered is left empty and told in `findings`.
  init(_ incident: Incident, language: LanguageCode, findings: inout [Finding]) {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = language.rawValue
    options.headingLevelOffset = 2
    let renderer = MarkdownRenderer(options: options)
    var problems: [Finding] = []
    func inline(_ text: String, at location: SourceLocation) -> String {
      do throws(MarkdownLimitExceeded) {
        return try renderer.renderInline(text)
      } catch {
        problems.append(.markdownLimit(error, at: location))
        return ""
      }
    }
    let place = incident.location
    updates = incident.updates.map { inline($0.text, at: $0.location) }
    actions = incident.actions.map { action in
      Action(what: inline(action.what, at: place), evidence: action.evidence.map { inline($0, at: place) })
    }
    lessons = incident.lessons.map { inline($0, at: place) }
    do throws(MarkdownLimitExceeded) {
      let rendered = try renderer.render(incident.body.text)
      summary = rendered.html
      problems += rendered.problems.map { problem in
        .markdownProblem(
          problem,
          at: SourceLocation(
            file: place.file,
            line: incident.body.firstLine - 1 + problem.position.line,
            column: problem.position.column
          )
        )
      }
    } catch {
      summary = ""
      let line = incident.body.firstLine - 1 + error.position.line
      problems.append(.markdownLimit(error, at: SourceLocation(file: place.file, line: line)))
    }
    findings += problems
  }
}
