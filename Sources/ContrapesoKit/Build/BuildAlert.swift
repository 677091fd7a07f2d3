import ReputationAnalysis

/// A state of affairs that `--fail-on` turns into an exit code of its own.
public enum BuildAlert: String, Sendable, Hashable, CaseIterable {
  /// A source has brought nothing new for longer than the configuration allows.
  case stale
  /// A mention waits for an answer for longer than the configuration allows.
  case overdue
  /// Far more is said than usual, now or within the last day, and no incident tells of it.
  case spike
  /// An incident that had calmed down and is open, or was closed within its watch, is talked of again, and its file does
  /// not say so.
  case relapse

  /// Whether it is so.
  func isRaised(by reputation: Reputation) -> Bool {
    switch self {
    case .stale: reputation.sources.contains(where: \.isStale)
    case .overdue: reputation.responses.overdue > 0
    case .spike: !reputation.unattendedSpikes.isEmpty
    case .relapse: !reputation.relapsed.isEmpty
    }
  }
}
