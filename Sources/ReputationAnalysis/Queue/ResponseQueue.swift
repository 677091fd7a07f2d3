import Foundation
public import ReputationModel

/// The mentions that wait for an answer, the most urgent first.
public struct ResponseQueue: Sendable {
  /// Why a mention stands where it stands.
  public enum Reason: Sendable, Hashable {
    /// It waits longer than it should: so many seconds.
    case overdue(seconds: Int64)
    /// It speaks ill of the brand.
    case negative
    /// So many people may have read it.
    case reach(Int)
    /// It belongs to an open incident.
    case incident(id: String, severity: Incident.Severity)
  }

  /// One mention that waits.
  public struct Place: Sendable, Hashable {
    /// Where it stands in the store.
    public let mention: Int
    /// How urgent it is: the sum of the reasons' points.
    let urgency: Double
    /// What makes it so, weightiest first.
    public let reasons: [Reason]
  }

  /// The places, most urgent first; of equally urgent ones the oldest.
  public let places: [Place]

  /// Puts in order the mentions of `store` that `handlings` leaves open.
  ///
  /// - Parameters:
  ///   - incidents: the incidents each mention belongs to, by its place in the store.
  ///   - respondWithin: how long a mention may wait, in seconds.
  init(
    store: MentionStore,
    ledger: LedgerIndex,
    incidents: [Int: [Incident]],
    now: Timestamp,
    respondWithin: Int64
  ) {
    var places: [Place] = []
    for index in 0..<store.count where ledger.handlings[index].isOpen {
      let waited = now.seconds(since: store.published(at: index))
      var weighted: [(points: Double, reason: Reason)] = []
      if waited > respondWithin {
        // Each doubling of the time allowed weighs as much as the first overrun, to at most eight of them.
        let overruns = min(8, Double(waited) / Double(max(1, respondWithin)))
        weighted.append((20 + 4 * overruns, .overdue(seconds: waited - respondWithin)))
      }
      if ledger.labels[index] == .negative { weighted.append((30, .negative)) }
      if let reach = store.reach(at: index), reach >= ResponseQueue.notableReach {
        weighted.append((min(30, 10 * log10(Double(reach)) - 20), .reach(reach)))
      }
      for incident in incidents[index] ?? [] where incident.state.isOpen {
        let points = 10 + 10 * Double(incident.severity.rank)
        weighted.append((points, .incident(id: incident.id, severity: incident.severity)))
      }
      weighted.sort { $0.points > $1.points }
      places.append(
        Place(
          mention: index,
          urgency: weighted.reduce(0) { $0 + $1.points },
          reasons: weighted.map(\.reason)
        )
      )
    }
    self.places = places.sorted { left, right in
      left.urgency != right.urgency ? left.urgency > right.urgency : left.mention < right.mention
    }
  }

  /// From so many people on, reach is a reason.
  static let notableReach = 1000
}
