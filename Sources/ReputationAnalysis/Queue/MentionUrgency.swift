import Foundation
import ReputationModel

/// How urgent it is to answer a mention, and why.
struct MentionUrgency: Sendable {
  let store: MentionStore
  let labels: [Sentiment.Label]
  /// Whether the label of each mention is an estimate.
  let isEstimate: [Bool]
  /// The open incidents each mention belongs to, by its place in the store.
  let incidents: [Int: [Incident]]
  /// The mentions said since an incident that had calmed down is talked of again, with its identifier.
  let again: [Int: String]
  /// The mentions of spikes that no incident tells of.
  let spikes: SpikeMentions
  /// For each mention what its account said before.
  let histories: [AuthorHistory]
  /// Which mentions are of blocked accounts.
  let blocked: BlockedAccounts
  let now: Timestamp
  /// How long a mention may wait, in seconds.
  let respondWithin: Int64

  /// From so many people on, reach is a reason.
  private static let notableReach = 1000
  /// From so many on, what is said may be an emergency, whoever says it.
  static let greatReach = 10_000
  /// From so many earlier complaints on, they are a reason: one is nothing unusual.
  private static let severalComplaints = 2

  /// The sum of all reasons' points.
  func points(of index: Int) -> Double {
    guard incidents[index] == nil, again[index] == nil, blocked[index] == nil else {
      return MentionUrgency.sum(weights(of: index))
    }
    // Without lists, which a million mentions would take as long to make as to read. Added up in the same order as
    // those, as sums of fractions depend on it.
    let history = histories[index]
    var points: InlineArray<7, Double> = [
      overduePoints(index), inTimePoints(index), negativePoints(index), reachPoints(index),
      spikePoints(index), unansweredPoints(history), complaintPoints(history),
    ]
    var sum = 0.0
    for place in points.indices {
      for other in (place + 1)..<points.count where points[other] > points[place] {
        points.swapAt(place, other)
      }
      sum += points[place]
    }
    return sum
  }

  /// The sum of points, which stand in their order.
  static func sum(_ weights: [ResponseQueue.Weight]) -> Double { weights.reduce(0) { $0 + $1.points } }

  /// The reasons and their points, weightiest first.
  func weights(of index: Int) -> [ResponseQueue.Weight] {
    let isLast = blocked.isLast(index)
    let block = blocked[index].map {
      ResponseQueue.Weight(points: 0, reason: .blocked(at: $0, isLast: isLast))
    }
    if let block, isLast { return [block] }
    var weighted = [block].compactMap(\.self)
    if waited(index) > respondWithin {
      weighted.append(
        ResponseQueue.Weight(
          points: overduePoints(index),
          reason: .overdue(seconds: waited(index) - respondWithin)
        )
      )
    }
    if inTimePoints(index) > 0 {
      let left = respondWithin - waited(index)
      weighted.append(ResponseQueue.Weight(points: inTimePoints(index), reason: .inTime(seconds: left)))
    }
    if labels[index] == .negative {
      weighted.append(ResponseQueue.Weight(points: negativePoints(index), reason: .negative))
    }
    if let reach = store.reach(at: index), reach >= MentionUrgency.notableReach {
      weighted.append(ResponseQueue.Weight(points: reachPoints(index), reason: .reach(reach)))
    }
    if let subject = spikes[index] {
      weighted.append(ResponseQueue.Weight(points: spikePoints(index), reason: .spike(subject)))
    }
    for incident in incidents[index] ?? [] {
      let points = 10 + 10 * Double(incident.severity.rank)
      weighted.append(
        ResponseQueue.Weight(points: points, reason: .incident(id: incident.id, severity: incident.severity))
      )
    }
    if let id = again[index] {
      weighted.append(ResponseQueue.Weight(points: againPoints(index), reason: .again(id: id)))
    }
    weighted += weights(of: histories[index])
    weighted.sort { $0.points > $1.points }
    return weighted
  }

  /// The reasons to answer several mentions at once: of each sort the weightiest.
  func weights(of mentions: [Int]) -> [ResponseQueue.Weight] {
    var heaviest: [String: ResponseQueue.Weight] = [:]
    var order: [String] = []
    // A copy by somebody who is blocked says nothing where others wait, unless it may be an emergency.
    let others = mentions.filter { !blocked.isLast($0) }
    for weight in (others.isEmpty ? mentions : others).flatMap({ weights(of: $0) }) {
      let sort = weight.reason.sort
      if heaviest[sort] == nil { order.append(sort) }
      if weight.isHeavier(than: heaviest[sort]) { heaviest[sort] = weight }
    }
    // One copy is overdue and another is not: what weighs more tells of both.
    if let late = heaviest["overdue"], let inTime = heaviest["in-time"] {
      heaviest[late.points >= inTime.points ? "in-time" : "overdue"] = nil
    }
    return order.compactMap { heaviest[$0] }.sorted { $0.points > $1.points }
  }

  private func weights(of history: AuthorHistory) -> [ResponseQueue.Weight] {
    [
      ResponseQueue.Weight(
        points: unansweredPoints(history),
        reason: .unansweredBefore(Int(history.unanswered))
      ),
      ResponseQueue.Weight(
        points: complaintPoints(history),
        reason: .complainedBefore(Int(history.complaints))
      ),
    ].filter { $0.points > 0 }
  }

  private func waited(_ index: Int) -> Int64 { now.seconds(since: store.published(at: index)) }

  private func overduePoints(_ index: Int) -> Double {
    let waited = waited(index)
    guard waited > respondWithin else { return 0 }
    // It grows to eight times the time allowed, and never weighs as much as what hurts. What waits for longer weighs
    // ever less: a queue of months would bury what was said an hour ago. A complaint that waits weighs most, praise
    // least.
    let times = Double(waited) / Double(max(1, respondWithin))
    let points = (12 + 2 * min(8, times)) * min(1, 8 / times)
    return switch labels[index] {
    case .negative: points
    case .neutral, .unknown: points / 2
    case .positive: points / 4
    }
  }

  /// What can still have its answer in time comes before what is of its kind and long past it.
  private func inTimePoints(_ index: Int) -> Double {
    guard waited(index) <= respondWithin else { return 0 }
    return switch labels[index] {
    case .negative: 20
    case .positive: 5
    // An estimate may have missed what it says.
    case .neutral, .unknown: isCalm(index) ? 10 : 12
    }
  }

  private func spikePoints(_ index: Int) -> Double {
    switch spikes[index] {
    // As an open incident of high severity, until somebody has said what it is.
    case .negative: 30
    case .volume: 20
    case nil: 0
    }
  }

  /// As those of a spike.
  private func againPoints(_ index: Int) -> Double { labels[index] == .negative ? 30 : 20 }

  private func negativePoints(_ index: Int) -> Double { labels[index] == .negative ? 30 : 0 }

  private func unansweredPoints(_ history: AuthorHistory) -> Double { 5 * Double(min(4, history.unanswered)) }

  private func complaintPoints(_ history: AuthorHistory) -> Double {
    guard history.complaints >= MentionUrgency.severalComplaints else { return 0 }
    return 2 * Double(min(5, history.complaints))
  }

  private func reachPoints(_ index: Int) -> Double {
    guard let reach = store.reach(at: index), reach >= MentionUrgency.notableReach else { return 0 }
    let tenfolds = log10(Double(reach)) - 3
    // What so many read spreads by itself, and an estimate may have missed what it says.
    let points = 10 + 10 * tenfolds
    return isCalm(index) ? min(30, points) : min(60, points + 10 * max(0, tenfolds - 1))
  }

  /// Whether somebody says that it is no complaint, or it seems to be praise: there is time.
  private func isCalm(_ index: Int) -> Bool {
    labels[index] == .positive || (labels[index] == .neutral && !isEstimate[index])
  }
}

extension ResponseQueue.Weight {
  fileprivate func isHeavier(than other: ResponseQueue.Weight?) -> Bool {
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
    case .inTime: "in-time"
    case .negative: "negative"
    case .reach: "reach"
    case .spike: "spike"
    case .incident(let id, _): "incident/\(id)"
    case .again: "again"
    case .unansweredBefore: "unanswered-before"
    case .complainedBefore: "complained-before"
    case .blocked: "blocked"
    }
  }

  fileprivate var size: Int64 {
    switch self {
    case .overdue(let seconds): seconds
    // The one that is due first.
    case .inTime(let seconds): -seconds
    case .reach(let count), .unansweredBefore(let count), .complainedBefore(let count): Int64(count)
    case .negative, .spike, .incident, .again, .blocked: 0
    }
  }
}
