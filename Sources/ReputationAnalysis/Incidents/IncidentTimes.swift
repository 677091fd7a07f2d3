import ReputationModel

/// How fast incidents are noticed, taken on, answered and over.
///
/// An incident counts for a time when both of its clocks are known, whether it is open or not; false alarms, and those
/// that go on in another, do not count.
public struct IncidentTimes: Sendable, Hashable {
  /// From the first signal to the moment it was noticed (MTTD).
  public let detect: DurationFigures
  /// From then to the moment somebody took it on (MTTA).
  public let acknowledge: DurationFigures
  /// From the first signal to the first public answer (TTFR).
  public let firstResponse: DurationFigures
  /// From the moment it was noticed until the curve was calm, or the incident resolved where that is not known.
  public let recover: DurationFigures

  /// The times of `incidents`.
  init(_ incidents: [Incident]) {
    let counted = incidents.filter(\.isCounted)
    func times(_ from: IncidentClocks.Name, _ to: IncidentClocks.Name...) -> DurationFigures {
      DurationFigures(
        counted.compactMap { incident in
          guard let start = incident.clocks[from],
            let end = to.lazy.compactMap({ incident.clocks[$0] }).first, end >= start
          else { return nil }
          return end.seconds(since: start)
        }
      )
    }
    detect = times(.firstSignal, .detected)
    acknowledge = times(.detected, .acknowledged)
    firstResponse = times(.firstSignal, .firstResponse)
    recover = times(.detected, .stable, .resolved)
  }
}

extension Incident {
  /// Whether it was a trouble of its own.
  var isCounted: Bool { state != .falseAlarm && state != .merged }
}
