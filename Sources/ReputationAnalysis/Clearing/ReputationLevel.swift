import ReputationModel

/// How the brand's name stands, now or on a day.
public enum ReputationLevel: String, Sendable, Hashable, CaseIterable {
  /// Nothing tells: this is not calm.
  case noData = "no-data"
  case calm, elevated, heated, crisis

  /// The worst of `levels`; days of which nothing is known count only where there are no others.
  public static func worst(_ levels: some Sequence<ReputationLevel>) -> ReputationLevel {
    levels.max { $0.rank < $1.rank } ?? .noData
  }

  /// 0 for no data to 4 for a crisis.
  public var rank: Int { ReputationLevel.allCases.firstIndex(of: self) ?? 0 }
}

extension Incident {
  /// The level that an incident means while it goes on: a person has declared it, by its severity.
  ///
  /// What was a false alarm, or goes on in another incident, means nothing by itself.
  static func level(_ severity: Severity, _ state: State) -> ReputationLevel {
    switch (state, severity) {
    case (.falseAlarm, _), (.merged, _): .calm
    case (.triage, _), (_, .low), (_, .moderate): .elevated
    case (_, .high): .heated
    case (_, .critical): .crisis
    }
  }
}
