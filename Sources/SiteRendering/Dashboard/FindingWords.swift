import ReputationAnalysis
import ReputationModel

/// Findings that the page about the data tells in the reader's language, in place of their own words, which are
/// English: those that come up from day to day, and ask for a person.
extension DashboardPage {
  /// What is told of which finding.
  func wordsOfFindings() -> [Finding: TemplateValues] {
    var words: [Finding: TemplateValues] = [:]
    for figures in reputation.incidents {
      for suggestion in reputation.suggestions(of: figures) {
        words[reputation.finding(suggestion, of: figures)] = [
          "isEnglish": false,
          "incident": [
            "url": addresses.incident(figures.incident.id), "title": figures.incident.title,
            "text": text(of: suggestion, figures),
          ] as TemplateValues,
        ]
      }
    }
    for spike in reputation.unattendedSpikes {
      let text = "\(text(of: spike)). \(time(of: spike))."
      words[reputation.finding(of: spike)] = told(text, at: addresses.spikes)
    }
    if let (finding, text) = overdue() { words[finding] = told(text, at: addresses.queue) }
    return words
  }

  private func told(_ text: String, at url: String) -> TemplateValues {
    ["isEnglish": false, "told": ["url": url, "text": text] as TemplateValues]
  }

  /// How many mentions wait longer than they may, and which of them the longest; `nil` where none does.
  private func overdue() -> (Finding, String)? {
    guard let finding = reputation.overdueFinding, let oldest = reputation.responses.oldestUnanswered else {
      return nil
    }
    let text = localizer.plural(
      "dashboard.health.overdue",
      reputation.responses.overdue,
      [
        "limit": localizer.duration(content.configuration.monitoring.respondWithin),
        "mention": VisibleText.make(store.identifier(at: oldest), limit: 80),
        "since": localizer.dateTime(store.published(at: oldest)),
      ]
    )
    return (finding, text)
  }
}
