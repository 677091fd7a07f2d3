import ContrapesoKit
import ReputationModel

/// Writes findings as people and editors read them: `file:line:column`, what is wrong, the line with a caret, what
/// was expected, what to do.
struct FindingPrinter {
  /// The lines of a file of the site; `nil` where it cannot be read.
  let lines: (_ file: String) -> [Substring]?
  /// Whether the output is a terminal that shows colours.
  let usesColour: Bool

  /// The text for `finding`.
  func text(for finding: Finding) -> String {
    var text = finding.location.map { "\(bold($0.description.visible)): " } ?? ""
    text += "\(severity(finding.severity)): \(finding.message.visible) [\(finding.rule)]\n"
    // There is nothing to mend in what a note is about: one line is enough.
    guard finding.severity > .note else { return text }
    text += excerpt(at: finding.location)
    for (label, value) in [
      ("found", finding.found), ("expected", finding.expected), ("fix", finding.fix),
    ] {
      guard let value, !value.isEmpty else { continue }
      text += "  \(label):\(String(repeating: " ", count: 9 - label.count))\(value.visible)\n"
    }
    return text
  }

  /// The line a finding is about, with a caret below its column.
  private func excerpt(at location: SourceLocation?) -> String {
    guard let location, location.line > 0, location.column > 0,
      let lines = lines(location.file), location.line <= lines.count,
      let excerpt = SourceExcerpt(of: lines[location.line - 1], around: location.column)
    else { return "" }
    return
      "    \(excerpt.text.visible)\n    \(excerpt.indent)\(usesColour ? "\u{1B}[1;31m^\u{1B}[0m" : "^")\n"
  }

  private func severity(_ severity: Finding.Severity) -> String {
    guard usesColour else { return severity.rawValue }
    switch severity {
    case .error: return "\u{1B}[1;31merror\u{1B}[0m"
    case .warning: return "\u{1B}[1;33mwarning\u{1B}[0m"
    case .note: return "\u{1B}[1;36mnote\u{1B}[0m"
    }
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
