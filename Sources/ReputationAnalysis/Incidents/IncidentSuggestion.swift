public import ReputationModel

/// Something that an incident's curve or the clock suggests, and that its file does not say.
public enum IncidentSuggestion: Sendable, Hashable {
  /// It is talked of again within its watch, more than is usual by the band.
  case relapse(IncidentCourse.Wave, UsualBand)
  /// It is open, had calmed down, and is talked of again, more than is usual by the band.
  case newWave(IncidentCourse.Wave, UsualBand)
  /// It has been calm by the band since that day.
  case seemsStable(since: CalendarDay, UsualBand)
  /// Its watch was over at that moment.
  case watchOver(Timestamp)
  /// The update that was promised for that moment did not come.
  case updateOverdue(Timestamp)
  /// The action in that place of ``Incident/actions`` is overdue.
  case actionOverdue(Int)

  /// The word by which programs and strings know it.
  public var name: String {
    switch self {
    case .relapse: "relapse"
    case .newWave: "new-wave"
    case .seemsStable: "seems-stable"
    case .watchOver: "watch-over"
    case .updateOverdue: "update-overdue"
    case .actionOverdue: "action-overdue"
    }
  }

  /// Whether it cannot wait: the damage goes on.
  public var isUrgent: Bool {
    switch self {
    case .relapse, .newWave: true
    case .seemsStable, .watchOver, .updateOverdue, .actionOverdue: false
    }
  }

  /// Whether it speaks of the state that the file gives, and not of what was promised and is overdue.
  public var isAboutState: Bool {
    switch self {
    case .relapse, .newWave, .seemsStable, .watchOver: true
    case .updateOverdue, .actionOverdue: false
    }
  }
}

extension Finding {
  /// What is suggested of an incident, as a finding.
  init(_ suggestion: IncidentSuggestion, of incident: Incident, zone: SiteTimeZone) {
    self =
      switch suggestion {
      case .relapse(let relapse, let band): .incidentRelapse(incident, relapse, band)
      case .newWave(let wave, let band): .incidentNewWave(incident, wave, band)
      case .seemsStable(let since, let band): .incidentSeemsStable(incident, since: since, band)
      case .watchOver(let end): .incidentWatchIsOver(incident, end: end, zone: zone)
      case .updateOverdue(let due): .incidentUpdateOverdue(incident, due: due, zone: zone)
      case .actionOverdue(let place): .incidentActionOverdue(incident, action: place)
      }
  }
}
