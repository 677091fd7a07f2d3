import ReputationModel

/// A check as the commands that GitHub's runner reads from a job's output, each an annotation of a line.
public struct AnnotationReport: Sendable {
  /// The lines.
  public let lines: [String]

  /// The report of a check.
  public init(_ outcome: CheckOutcome) {
    lines = outcome.findings.map { AnnotationReport.line($0.finding) }
  }

  private static func line(_ finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let location = finding.location {
      properties.append("file=\(property(location.file))")
      if location.line > 0 { properties.append("line=\(location.line)") }
      if location.column > 0 { properties.append("col=\(location.column)") }
    }
    properties.append("title=\(property(finding.rule))")
    return "::\(command) \(properties.joined(separator: ","))::\(message(finding.sentence))"
  }

  /// The runner takes what is behind a line end for another command, so none may stand in a text.
  private static func message(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func property(_ text: String) -> String {
    var escaped = ""
    for character in message(text) {
      switch character {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
