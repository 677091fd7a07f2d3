import ReputationAnalysis
import ReputationModel

/// Our states in the words of Statuspage, which programs that read status pages know.
enum StatuspageWords {
  /// How the whole stands: none, minor, major or critical.
  ///
  /// There is no word for not knowing; it is minor, as none would be taken for calm. The description says it.
  static func indicator(_ level: ReputationLevel) -> String {
    switch level {
    case .calm: "none"
    case .noData, .elevated: "minor"
    case .heated: "major"
    case .crisis: "critical"
    }
  }

  /// How a channel stands; `nil` where nothing is known, as there is no word for that.
  static func component(_ level: ReputationLevel) -> String? {
    switch level {
    case .noData: nil
    case .calm: "operational"
    case .elevated: "degraded_performance"
    case .heated: "partial_outage"
    case .crisis: "major_outage"
    }
  }

  /// Where an incident stands.
  static func status(_ state: Incident.State) -> String {
    switch state {
    case .triage, .active: "investigating"
    case .responding: "identified"
    case .watching: "monitoring"
    case .closed, .merged, .falseAlarm: "resolved"
    case .reviewed: "postmortem"
    }
  }

  /// How bad an incident is.
  static func impact(_ severity: Incident.Severity) -> String {
    switch severity {
    case .low: "none"
    case .moderate: "minor"
    case .high: "major"
    case .critical: "critical"
    }
  }
}
