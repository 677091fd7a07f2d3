import GFMMarkdown
import ReputationAnalysis
import ReputationModel

/// The texts of an incident that readers of the status pages may see, rendered.
///
/// A link leads where its reader may go and nowhere that does damage; elsewhere its words stay.
struct StatusMarkdown: Sendable {
  /// The summary as HTML blocks.
  let summary: String
  /// The updates as inline HTML, in the incident's order.
  let updates: [String]
  /// What is done, and what shows that it was done, as inline HTML.
  let actions: [(what: String, evidence: String?)]
  /// The lessons as inline HTML.
  let lessons: [String]

  /// Renders the texts of `incident`; what cannot be rendered is left empty and told in `findings`.
  init(_ incident: ClearedIncident, page: StatusPage, findings: inout [Finding]) {
    let renderer = MarkdownRenderer(options: StatusMarkdown.options(page))
    var problems: [Finding] = []
    func inline(_ text: String, at location: SourceLocation) -> String {
      do throws(MarkdownLimitExceeded) {
        return StatusMarkdown.finished(try renderer.renderInline(text))
      } catch {
        problems.append(.markdownLimit(error, at: location))
        return ""
      }
    }
    let place = incident.location
    updates = incident.updates.map { inline($0.text, at: $0.location) }
    actions = incident.actions.map { action in
      (inline(action.what, at: place), action.evidence.map { inline($0, at: place) })
    }
    lessons = incident.lessons.map { inline($0, at: place) }
    let firstLine = incident.summary.firstLine
    do throws(MarkdownLimitExceeded) {
      let rendered = try renderer.render(incident.summary.text)
      summary = StatusMarkdown.finished(rendered.html)
      problems += rendered.problems.map { problem in
        let line = firstLine - 1 + problem.position.line
        return .markdownProblem(
          problem,
          at: SourceLocation(file: place.file, line: line, column: problem.position.column)
        )
      }
    } catch {
      summary = ""
      let line = firstLine - 1 + error.position.line
      problems.append(.markdownLimit(error, at: SourceLocation(file: place.file, line: line)))
    }
    findings += problems
  }

  /// How texts of incidents are rendered.
  ///
  /// With `incidentPage`, the address of the incident's page, links are whole, as the text is read elsewhere.
  static func options(_ page: StatusPage, wholeAddressesFrom incidentPage: String? = nil) -> MarkdownOptions {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = page.strings.language.rawValue
    options.headingLevelOffset = 2
    options.destination = { [reputation = page.reputation, addresses = page.addresses] link in
      guard reputation.mayLink(to: link.destination) else { return MarkupPass.textOnly }
      if let incidentPage, link.destination.hasPrefix("#") {
        return addresses.absolute(incidentPage + link.destination)
      }
      guard link.destination.hasPrefix("/"), !link.destination.hasPrefix("//") else { return nil }
      let address = addresses.base + link.destination.dropFirst()
      return incidentPage == nil ? address : addresses.absolute(address)
    }
    return options
  }

  /// The HTML without the links that may not be.
  static func finished(_ html: String) -> String {
    var pass = MarkupPass(size: { _ in nil }, isDamaging: { _ in false })
    return pass.run(html)
  }
}
