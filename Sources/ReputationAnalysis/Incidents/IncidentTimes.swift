import ReputationModel

/// How fast incidents are noticed, taken on, answered and over.
///
/// An incident counts for a time when both of its clocks are known. Open ones do not count, as the slow ones among them
/// have no time yet, nor do false alarms and those that go on in another.
public struct IncidentTimes: Sendable, Hashable {
  /// How many open incidents are left out.
  public let open: Int
  private let times: [IncidentTime: DurationFigures]

  /// The times of `incidents`.
  init(_ incidents: [Incident]) {
    let counted = incidents.filter(\.isCounted)
    let over = counted.filter { !$0.state.isOpen }
    open = counted.count - over.count
    times = Dictionary(
      uniqueKeysWithValues: IncidentTime.allCases.map { time in
        (time, DurationFigures(over.compactMap { $0.seconds(time) }))
      }
    )
  }

  /// What the incidents' times of that sort have in common.
  public subscript(time: IncidentTime) -> DurationFigures { times[time] ?? DurationFigures([]) }
}

extension Incident {
  /// Whether it was a trouble of its own.
  var isCounted: Bool { state != .falseAlarm && state != .merged }
}
