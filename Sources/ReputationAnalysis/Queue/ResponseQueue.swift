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
    /// So many earlier complaints of the same account were not answered.
    case unansweredBefore(Int)
    /// The same account has spoken ill of the brand so many times before.
    case complainedBefore(Int)
  }

  /// A reason, and what it adds to the urgency.
  public struct Weight: Sendable, Hashable {
    /// How many points it adds.
    public let points: Double
    /// The reason.
    public let reason: Reason
  }

  /// A mention that waits, with the copies of its story that wait too.
  public struct Place: Sendable, Hashable {
    /// Where it stands in the store; of a story the first mention that waits.
    public let mention: Int
    /// Where the story's other mentions that wait stand in the store, oldest first.
    ///
    /// One statement may answer them all, but each waits until the ledger says what became of it.
    public let copies: [Int]
    /// How urgent it is: the sum of the reasons' points.
    public let urgency: Double
    /// What makes it so, weightiest first; of a story's mentions each sort of reason counts once, where it weighs most.
    public let weights: [Weight]

    /// The reasons alone, weightiest first.
    public var reasons: [Reason] { weights.map(\.reason) }
  }

  /// The places, most urgent first; of equally urgent ones the oldest.
  public let places: [Place]
  /// How many mentions wait, copies among them.
  public let count: Int

  /// Puts in order the mentions of `store` that `ledger` leaves open.
  ///
  /// - Parameters:
  ///   - incidents: the incidents each mention belongs to, by its place in the store.
  ///   - respondWithin: how long a mention may wait, in seconds.
  init(
    store: MentionStore,
    ledger: LedgerIndex,
    stories: StoryGroups = StoryGroups(),
    incidents: [Int: [Incident]],
    now: Timestamp,
    respondWithin: Int64
  ) {
    let histories = AuthorHistory.ofWaiting(store: store, ledger: ledger)
    func weights(of index: Int) -> [Weight] {
      ResponseQueue.weights(
        reach: store.reach(at: index),
        label: ledger.labels[index],
        waited: now.seconds(since: store.published(at: index)),
        incidents: incidents[index] ?? [],
        history: histories[index] ?? AuthorHistory(),
        respondWithin: respondWithin
      )
    }
    var places: [Place] = []
    var placed = Set<Int>()
    var count = 0
    for index in 0..<store.count where ledger.handlings[index].isOpen {
      count += 1
      guard let number = stories.number(of: index) else {
        places.append(Place(mention: index, copies: [], weights: weights(of: index)))
        continue
      }
      // A story takes one place, at the first of its mentions that waits.
      guard placed.insert(number).inserted else { continue }
      let waiting = stories.stories[number].mentions.filter { ledger.handlings[$0].isOpen }
      places.append(
        Place(
          mention: index,
          copies: Array(waiting.dropFirst()),
          weights: ResponseQueue.heaviest(waiting.flatMap(weights))
        )
      )
    }
    self.count = count
    self.places = places.sorted { left, right in
      left.urgency != right.urgency ? left.urgency > right.urgency : left.mention < right.mention
    }
  }

  /// From so many people on, reach is a reason.
  static let notableReach = 1000
  /// From so many earlier complaints on, they are a reason: one is nothing unusual.
  static let severalComplaints = 2
}

extension ResponseQueue {
  private static func weights(
    reach: Int?,
    label: Sentiment.Label,
    waited: Int64,
    incidents: [Incident],
    history: AuthorHistory,
    respondWithin: Int64
  ) -> [Weight] {
    var weights: [Weight] = []
    if waited > respondWithin {
      // Each doubling of the time allowed weighs as much as the first overrun, to at most eight of them.
      let overruns = min(8, Double(waited) / Double(max(1, respondWithin)))
      weights.append(Weight(points: 20 + 4 * overruns, reason: .overdue(seconds: waited - respondWithin)))
    }
    if label == .negative { weights.append(Weight(points: 30, reason: .negative)) }
    if let reach, reach >= notableReach {
      weights.append(Weight(points: min(30, 10 * log10(Double(reach)) - 20), reason: .reach(reach)))
    }
    for incident in incidents where incident.state.isOpen {
      let points = 10 + 10 * Double(incident.severity.rank)
      weights.append(Weight(points: points, reason: .incident(id: incident.id, severity: incident.severity)))
    }
    if history.unanswered > 0 {
      let points = 5 * Double(min(4, history.unanswered))
      weights.append(Weight(points: points, reason: .unansweredBefore(history.unanswered)))
    }
    if history.complaints >= severalComplaints {
      let points = 2 * Double(min(5, history.complaints))
      weights.append(Weight(points: points, reason: .complainedBefore(history.complaints)))
    }
    return weights
  }

  /// Of each sort of reason the weightiest, in the order in which the sorts came.
  private static func heaviest(_ weights: [Weight]) -> [Weight] {
    var order: [String] = []
    var heaviest: [String: Weight] = [:]
    for weight in weights {
      let sort = weight.reason.sort
      if heaviest[sort] == nil { order.append(sort) }
      if weight.isHeavier(than: heaviest[sort]) { heaviest[sort] = weight }
    }
    return order.compactMap { heaviest[$0] }
  }
}

extension ResponseQueue.Weight {
  func isHeavier(than other: ResponseQueue.Weight?) -> Bool {
    guard let other else { return true }
    // Points have a ceiling; beyond it the larger number still says more.
    return points != other.points ? points > other.points : reason.size > other.reason.size
  }
}

extension ResponseQueue.Reason {
  /// What tells this sort of reason from others.
  fileprivate var sort: String {
    switch self {
    case .overdue: "overdue"
    case .negative: "negative"
    case .reach: "reach"
    case .incident(let id, _): "incident/\(id)"
    case .unansweredBefore: "unanswered-before"
    case .complainedBefore: "complained-before"
    }
  }

  fileprivate var size: Int64 {
    switch self {
    case .overdue(let seconds): seconds
    case .reach(let count), .unansweredBefore(let count), .complainedBefore(let count): Int64(count)
    case .negative, .incident: 0
    }
  }
}

extension ResponseQueue.Place {
  fileprivate init(mention: Int, copies: [Int], weights: [ResponseQueue.Weight]) {
    let weights = weights.sorted { $0.points > $1.points }
    self.init(
      mention: mention,
      copies: copies,
      urgency: weights.reduce(0) { $0 + $1.points },
      weights: weights
    )
  }
}
