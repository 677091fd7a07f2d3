/// Who may read something; each may read what the ones before it may.
public enum Clearance: String, Sendable, Hashable, CaseIterable, Comparable {
  case `public`, stakeholders, team

  /// Whether the left one may read less.
  public static func < (left: Clearance, right: Clearance) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .public: 0
    case .stakeholders: 1
    case .team: 2
    }
  }
}
