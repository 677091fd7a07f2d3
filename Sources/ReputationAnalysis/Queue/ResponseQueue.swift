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
  ///
  /// Only the order is kept: a place's reasons are put together when it is asked for, as nobody looks at a million.
  public struct Places: Sendable, RandomAccessCollection {
    fileprivate let order: [RadixSort.Entry]
    fileprivate let urgency: MentionUrgency

    /// The place of the most urgent mention.
    public var startIndex: Int { 0 }
    /// One more than the place of the least urgent.
    public var endIndex: Int { order.count }

    /// The place, from 0.
    public subscript(place: Int) -> Place {
      let mention = Int(order[place].number)
      let weighted = urgency.weightedReasons(of: mention)
      return Place(
        mention: mention,
        urgency: MentionUrgency.sum(weighted.map(\.points)),
        reasons: weighted.map(\.reason)
      )
    }
  }

  /// The places, most urgent first; of equally urgent ones the oldest.
  public let places: Places

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
    let urgency = MentionUrgency(
      store: store,
      labels: ledger.labels,
      incidents: incidents.mapValues { $0.filter(\.state.isOpen) },
      now: now,
      respondWithin: respondWithin
    )
    var order: [RadixSort.Entry] = []
    order.reserveCapacity(store.count)
    for index in 0..<store.count where ledger.handlings[index].isOpen {
      // The bits of numbers that are not negative are in the order of the numbers; the greatest comes first.
      order.append(RadixSort.Entry(key: ~urgency.points(of: index).bitPattern, number: UInt32(index)))
    }
    RadixSort.sort(&order)
    places = Places(order: order, urgency: urgency)
  }
}
