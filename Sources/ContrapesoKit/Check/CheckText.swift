import ReputationModel
import SiteChecking

/// A check in lines for a person: by file, with what each article is worth, the sum last.
public struct CheckText: Sendable {
  private let outcome: CheckOutcome
  /// Whether the output is a terminal that shows colours.
  private let usesColour: Bool
  /// Whether what the articles' worth is made of is shown.
  private let showsParts: Bool

  /// So many findings of a rule are written: nobody reads more, and JSON has them all.
  private static let mostOfARule = 200

  /// The text of a check.
  public init(_ outcome: CheckOutcome, usesColour: Bool, showsParts: Bool) {
    self.outcome = outcome
    self.usesColour = usesColour
    self.showsParts = showsParts
  }

  private var words: AuditWords { outcome.words }

  /// The lines.
  public func lines() -> [String] {
    var lines: [String] = []
    var told: [String: Int] = [:]
    var file: String?
    let articles = Dictionary(outcome.articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    for checked in outcome.findings {
      let finding = checked.finding
      told[finding.rule, default: 0] += 1
      guard told[finding.rule, default: 0] <= CheckText.mostOfARule else { continue }
      let name = finding.location?.file ?? ""
      if name != file {
        lines += (lines.isEmpty ? [] : [""]) + [heading(name, articles[name])]
        if showsParts, let article = articles[name] { lines += parts(article) }
        file = name
      }
      lines += self.lines(of: finding)
    }
    if showsParts {
      let spoken = Set(outcome.findings.map { $0.finding.location?.file })
      for article in outcome.articles where !spoken.contains(article.file) {
        lines += [heading(article.file, article)] + parts(article)
      }
    }
    if !lines.isEmpty { lines.append("") }
    for (rule, count) in told.sorted(by: { $0.key < $1.key }) where count > CheckText.mostOfARule {
      lines.append(words.text("more", ["count": String(count - CheckText.mostOfARule), "rule": rule]))
    }
    return lines + summary
  }

  private func heading(_ file: String, _ article: CheckedArticle?) -> String {
    let name = bold(file.isEmpty ? words["whole"] : file.visible)
    guard let article, let search = article.search, let reading = article.reading else { return name }
    return "\(name)  \(words.text("score", ["search": String(search), "reading": String(reading)]))"
  }

  private func parts(_ article: CheckedArticle) -> [String] {
    article.parts.map { part in
      let name = words.explanation(of: part.rule).name
      return "  "
        + words.text("part", ["rule": part.rule.rawValue, "name": name, "score": String(part.score)])
    }
  }

  private func lines(of finding: Finding) -> [String] {
    let place = finding.location.map { $0.line > 0 ? "\($0.line):\(max(1, $0.column)) " : "" } ?? ""
    // What no rule of the audit found is told in English, as by every other command, and so are its headings.
    let isTranslated = AuditRule(rawValue: finding.rule) != nil
    let severity = severity(finding.severity, isTranslated ? words[finding.severity.rawValue] : nil)
    var lines = ["  \(place)\(severity): \(finding.message.visible) [\(finding.rule)]"]
    // A note is worth knowing; what to do stands in `explain`.
    guard finding.severity > .note else { return lines }
    for (label, value) in [("found", finding.found), ("expected", finding.expected), ("fix", finding.fix)] {
      guard let value, !value.isEmpty else { continue }
      lines.append("      \(isTranslated ? words[label] : label): \(value.visible)")
    }
    return lines
  }

  private var summary: [String] {
    var lines: [String] = []
    let scores = outcome.articles.compactMap(\.search)
    if !scores.isEmpty {
      let good = outcome.articles.count { ($0.reading ?? 0) >= 90 }
      lines.append(
        words.text(
          "articles",
          [
            "count": String(scores.count), "search": String(scores.reduce(0, +) / scores.count),
            "good": String(good),
          ]
        )
      )
    }
    if outcome.accepted > 0 { lines.append(words.text("accepted", ["count": String(outcome.accepted)])) }
    if outcome.mended > 0 { lines.append(words.text("mended", ["count": String(outcome.mended)])) }
    let counts = [
      "errors": String(outcome.count(.error)), "warnings": String(outcome.count(.warning)),
      "notes": String(outcome.count(.note)),
    ]
    return lines + [words.text("summary", counts)]
  }

  private func severity(_ severity: Finding.Severity, _ translated: String?) -> String {
    let word = translated ?? severity.rawValue
    guard usesColour else { return word }
    switch severity {
    case .error: return "\u{1B}[1;31m\(word)\u{1B}[0m"
    case .warning: return "\u{1B}[1;33m\(word)\u{1B}[0m"
    case .note: return "\u{1B}[1;36m\(word)\u{1B}[0m"
    }
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
