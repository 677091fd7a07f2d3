import ReputationModel
import SiteRendering

/// A check in the XML of JUnit, which servers of continuous integration show: a suite a file, a case a rule and place.
///
/// Errors and warnings are failures; notes are passed cases with what they say as output. A file without findings is
/// one passed case, so that a clean site is a suite of its own and not an empty one.
public struct JUnitReport: Sendable {
  private let outcome: CheckOutcome

  /// The report of a check.
  public init(_ outcome: CheckOutcome) { self.outcome = outcome }

  /// The document.
  public func xml() -> [UInt8] {
    var byFile = Dictionary(grouping: outcome.findings.map(\.finding)) { $0.location?.file ?? "" }
    for article in outcome.articles where byFile[article.file] == nil { byFile[article.file] = [] }
    if byFile.isEmpty { byFile["contrapeso"] = [] }
    var writer = XMLWriter()
    writer.element("testsuites", ["name": "contrapeso check"]) { writer in
      for (file, findings) in byFile.sorted(by: { $0.key < $1.key }) {
        JUnitReport.write(findings, of: file.isEmpty ? "contrapeso" : file, to: &writer)
      }
    }
    return writer.document
  }

  private static func write(_ findings: [Finding], of file: String, to writer: inout XMLWriter) {
    let failures = findings.count { $0.severity > .note }
    let counts = (String(max(1, findings.count)), String(failures))
    writer.element("testsuite", ["name": file, "tests": counts.0, "failures": counts.1]) { writer in
      if findings.isEmpty { writer.element("testcase", ["name": "check", "classname": file]) }
      for finding in findings {
        let place = finding.location.map(\.description) ?? file
        writer.element("testcase", ["name": "\(finding.rule) \(place)", "classname": file]) { writer in
          let details = [finding.location?.description, finding.found, finding.expected, finding.fix]
          let text = details.compactMap { $0 }.joined(separator: "\n")
          if finding.severity > .note {
            writer.element(
              "failure",
              ["message": finding.message, "type": finding.severity.rawValue],
              text: text
            )
          } else {
            writer.element("system-out", text: "\(finding.message)\n\(text)")
          }
        }
      }
    }
  }
}
