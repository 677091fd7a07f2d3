/// The moments of an incident, each optional, none before the one above it.
public struct IncidentClocks: Sendable, Hashable {
  /// The names of the clocks in the order in which they must run, as the front matter writes them.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case firstSignal = "first-signal"
    case detected, declared, acknowledged
    case firstResponse = "first-response"
    case stable, resolved
    case watchUntil = "watch-until"
    case closed
  }

  private var moments: [Name: Timestamp] = [:]

  /// No clock has run.
  public init() {}

  /// The moment of one clock; `nil` where it is not known.
  public subscript(name: Name) -> Timestamp? {
    get { moments[name] }
    set { moments[name] = newValue }
  }

  /// The clocks that are known, in the order in which they must run.
  public var known: [(name: Name, moment: Timestamp)] {
    Name.allCases.compactMap { name in moments[name].map { (name, $0) } }
  }
}
