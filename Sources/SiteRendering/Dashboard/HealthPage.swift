import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many findings, and so many refused rows of a file, are shown; the terminal tells all.
  private static let (shownFindings, shownRefusals) = (200, 5)

  /// The values of the page about the data: how fresh each source is, what was read, and what is wrong.
  func health() -> Body {
    let findings = content.findings.sorted { ($1.severity, $0) < ($0.severity, $1) }
    let words = wordsOfFindings()
    return Body(
      title: strings["dashboard.health.title"],
      tab: .health,
      [
        "headline": healthHeadline(),
        "hasSources": !reputation.sources.isEmpty,
        "sources": reputation.sources.map(sourceRow),
        "hasFiles": !content.files.isEmpty,
        "files": content.files.map(row(ofFile:)),
        "hasFindings": !findings.isEmpty,
        "findings": findings.prefix(DashboardPage.shownFindings).map { finding in
          values(ofFinding: finding).merging(words[finding] ?? [:])
        },
        "findingsSummary": summary(of: findings),
        "aside": aside(),
      ]
    )
  }

  /// What was set aside, for whoever looks for a mention that should not have been; `nil` where nothing was.
  private func aside() -> TemplateValues? {
    guard reputation.aside > 0 else { return nil }
    let shown = reputation.newestAside
    return [
      "text": localizer.plural("dashboard.health.aside-text", reputation.aside),
      "mentions": shown.map(row(ofAside:)),
      "more": shown.count < reputation.aside
        ? localizer.plural("dashboard.health.aside-newest", shown.count) : nil,
    ]
  }

  private func row(ofAside aside: AsideMention) -> TemplateValues {
    let mention = aside.mention
    let words = [mention.title ?? "", mention.text].filter { !$0.isEmpty }.joined(separator: " · ")
    return [
      "time": time(mention.published),
      "source": VisibleText.make(mention.source, limit: 80),
      "competitors": VisibleText.make(aside.competitors.joined(separator: ", "), limit: 200),
      "text": words.isEmpty ? nil : VisibleText.make(words, limit: 200),
      "language": otherLanguage(mention.language),
      "link": mention.url.flatMap(link),
      "identifier": VisibleText.make(mention.id, limit: 200),
    ]
  }

  /// How many findings there are of each severity, as the terminal tells them: a note is no warning.
  private func summary(of findings: [Finding]) -> String {
    let counts = [Finding.Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 && severity != .warning
        ? nil : localizer.plural("dashboard.health.counted.\(severity.rawValue)", count)
    }
    return strings.text("dashboard.health.findings-summary", ["findings": counts.joined(separator: ", ")])
  }

  /// Whether every source is fresh and every row was read, as a sentence.
  private func healthHeadline() -> String {
    let stale = reputation.sources.filter(\.isStale)
    let refused = content.files.reduce(0) { $0 + $1.refused }
    var parts: [String] = []
    if let first = stale.first {
      parts.append(
        localizer.plural(
          "dashboard.health.stale",
          stale.count,
          ["source": first.name]
        )
      )
    } else {
      parts.append(
        strings[reputation.sources.isEmpty ? "dashboard.health.no-sources" : "dashboard.health.all-fresh"]
      )
    }
    if refused > 0 {
      parts.append(
        localizer.plural("dashboard.health.refused", refused)
      )
    }
    return parts.joined(separator: " ")
  }

  private func row(ofFile file: DataFile) -> TemplateValues {
    // A row may be refused for several of its fields.
    let unshown = file.refused - Set(file.refusals.prefix(DashboardPage.shownRefusals).map(\.line)).count
    return [
      "path": file.path,
      "format": file.format ?? strings["dashboard.health.unrecognised"],
      "encoding": file.encoding,
      "rows": localizer.number(file.rows),
      "refused": localizer.number(file.refused),
      "through": file.lastPublished.map(time),
      "hasRefusals": file.refused > 0,
      "refusals": file.refusals.prefix(DashboardPage.shownRefusals).map { refusal -> TemplateValues in
        [
          "line": localizer.number(refusal.line),
          "field": refusal.field,
          "found": VisibleText.make(refusal.found, limit: 120),
          "expected": refusal.expected,
        ]
      },
      "more": unshown > 0
        ? localizer.plural("dashboard.health.more-refused", unshown)
        : nil,
      "ignored": file.ignoredColumns.isEmpty
        ? nil
        : strings.text(
          "dashboard.health.ignored",
          ["columns": VisibleText.make(file.ignoredColumns.joined(separator: ", "), limit: 300)]
        ),
    ]
  }

  /// What a rule says and asks for in the reader's language; `nil` where only the finding itself says it, in English.
  ///
  /// A rule that holds for files of several kinds is said once, by the name it has in all of them.
  static func words(ofRule rule: String, _ strings: Strings) -> String? {
    let name = rule.split(separator: ".").last ?? ""
    return ["dashboard.health.rules.\(rule)", "dashboard.health.rules.any.\(name)"]
      .first { strings.has($0) }.map { strings[$0] }
  }

  private func values(ofFinding finding: Finding) -> TemplateValues {
    [
      "words": DashboardPage.words(ofRule: finding.rule, strings),
      "severity": chips.finding(finding.severity),
      "place": finding.location.map { VisibleText.make("\($0)", limit: 200) },
      "isEnglish": true,
      "message": VisibleText.make(finding.message, limit: 300),
      "found": finding.found.map { VisibleText.make($0, limit: 200) },
      "expected": finding.expected.map { VisibleText.make($0, limit: 200) },
      "fix": finding.fix.map { VisibleText.make($0, limit: 300) },
      "rule": finding.rule,
    ]
  }
}
