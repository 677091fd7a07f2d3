import ReputationAnalysis
import ReputationModel

// What the curves of incidents and the clock suggest that their files do not say, in the reader's language.
extension DashboardPage {
  /// What is suggested of the states of all incidents; `nil` for nothing.
  func suggestions() -> TemplateValues? {
    suggestions(of: reputation.incidents) { figures, _ in
      ["url": addresses.incident(figures.incident.id), "title": figures.incident.title]
    }
  }

  /// What is suggested of the state of one incident, each with what to do; `nil` for nothing.
  func suggestions(of figures: IncidentFigures) -> TemplateValues? {
    suggestions(of: [figures]) { figures, suggestion in
      ["todo": DashboardPage.words(ofRule: reputation.finding(suggestion, of: figures).rule, strings)]
    }
  }

  /// What is suggested of those incidents, what cannot wait apart from what can, each with `more`.
  private func suggestions(
    of incidents: [IncidentFigures],
    _ more: (IncidentFigures, IncidentSuggestion) -> TemplateValues
  ) -> TemplateValues? {
    var (urgent, quiet): ([TemplateValues], [TemplateValues]) = ([], [])
    for figures in incidents {
      for suggestion in reputation.suggestions(of: figures) where suggestion.isAboutState {
        let values = values(of: suggestion, figures).merging(more(figures, suggestion))
        if suggestion.isUrgent { urgent.append(values) } else { quiet.append(values) }
      }
    }
    guard !urgent.isEmpty || !quiet.isEmpty else { return nil }
    return [
      "hasUrgent": !urgent.isEmpty, "urgent": urgent, "hasQuiet": !quiet.isEmpty, "quiet": quiet,
    ]
  }

  private func values(of suggestion: IncidentSuggestion, _ figures: IncidentFigures) -> TemplateValues {
    [
      // The style sheet knows the states that they come near.
      "code": code(of: suggestion),
      "name": strings["dashboard.suggestions.\(suggestion.name).name"],
      "text": text(of: suggestion, figures),
    ]
  }

  private func code(of suggestion: IncidentSuggestion) -> String {
    switch suggestion {
    case .relapse, .newWave: Incident.State.active.rawValue
    case .seemsStable: Incident.State.closed.rawValue
    case .watchOver: Incident.State.watching.rawValue
    case .updateOverdue, .actionOverdue: "overdue"
    }
  }

  /// What is suggested, since when, and by which numbers.
  func text(of suggestion: IncidentSuggestion, _ figures: IncidentFigures) -> String {
    let key = "dashboard.suggestions.\(suggestion.name).text"
    switch suggestion {
    case .relapse(let wave, let band), .newWave(let wave, let band):
      return strings.text(
        key,
        [
          "since": localizer.date(wave.since), "peak": localizer.number(wave.peak),
          "peak-day": localizer.date(wave.peakDay), "high": localizer.number(band.leastHigh),
        ]
      )
    case .seemsStable(let since, let band):
      return strings.text(
        key,
        ["since": localizer.date(since), "calm": localizer.number(band.mostCalm)]
      )
    case .watchOver(let end): return strings.text(key, ["end": localizer.date(end)])
    case .updateOverdue(let due): return strings.text(key, ["due": localizer.shortDateTime(due)])
    case .actionOverdue(let place):
      let action = figures.incident.actions[place]
      return strings.text(
        action.owner == nil ? key : "dashboard.suggestions.action-overdue.owned",
        [
          "action": VisibleText.make(action.what, limit: 160),
          "due": action.due.map { localizer.date($0) } ?? strings["dashboard.not-known"],
          "owner": VisibleText.make(action.owner ?? "", limit: 80),
        ]
      )
    }
  }
}
