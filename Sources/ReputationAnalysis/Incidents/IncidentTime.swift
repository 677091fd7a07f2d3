public import ReputationModel

/// A time that an incident took, from one of its clocks to another.
public enum IncidentTime: String, Sendable, Hashable, CaseIterable {
  /// From the first signal to the moment it was noticed (MTTD).
  case detect
  /// From then to the moment somebody took it on (MTTA).
  case acknowledge
  /// From the moment it was noticed to the first response (TTFR): what the team needed.
  case firstResponse
  /// From the first signal to the first response: what the public waited.
  case publicFirstResponse
  /// From the first signal until the curve was calm.
  case recover
  /// From its declaration until it was resolved: the time of the paperwork, which is not that of the impact.
  case paperwork

  /// The clocks between which it lies.
  var clocks: (from: IncidentClocks.Name, to: IncidentClocks.Name) {
    switch self {
    case .detect: (.firstSignal, .detected)
    case .acknowledge: (.detected, .acknowledged)
    case .firstResponse: (.detected, .firstResponse)
    case .publicFirstResponse: (.firstSignal, .firstResponse)
    case .recover: (.firstSignal, .stable)
    case .paperwork: (.declared, .resolved)
    }
  }
}

extension Incident {
  /// How many seconds that time was; `nil` where a clock is missing.
  public func seconds(_ time: IncidentTime) -> Int64? {
    guard let start = clocks[time.clocks.from], let end = clocks[time.clocks.to], end >= start else {
      return nil
    }
    return end.seconds(since: start)
  }
}
