import Foundation
import ReputationModel

/// How urgent it is to answer a mention, and why.
struct MentionUrgency: Sendable {
  let store: MentionStore
  let labels: [Sentiment.Label]
  /// The open incidents each mention belongs to, by its place in the store.
  let incidents: [Int: [Incident]]
  let now: Timestamp
  /// How long a mention may wait, in seconds.
  let respondWithin: Int64

  /// From so many people on, reach is a reason.
  private static let notableReach = 1000

  /// The sum of all reasons' points.
  func points(of index: Int) -> Double {
    guard incidents[index] == nil else {
      return MentionUrgency.sum(weightedReasons(of: index).map(\.points))
    }
    // Without lists, which a million mentions would take as long to make as to read.
    var points = (overduePoints(index), negativePoints(index), reachPoints(index))
    if points.0 < points.1 { swap(&points.0, &points.1) }
    if points.1 < points.2 { swap(&points.1, &points.2) }
    if points.0 < points.1 { swap(&points.0, &points.1) }
    return points.0 + points.1 + points.2
  }

  /// The sum of points, weightiest first.
  static func sum(_ points: [Double]) -> Double { points.reduce(0, +) }

  /// The reasons and their points, weightiest first.
  func weightedReasons(of index: Int) -> [(points: Double, reason: ResponseQueue.Reason)] {
    var weighted: [(points: Double, reason: ResponseQueue.Reason)] = []
    if waited(index) > respondWithin {
      weighted.append((overduePoints(index), .overdue(seconds: waited(index) - respondWithin)))
    }
    if labels[index] == .negative { weighted.append((negativePoints(index), .negative)) }
    if let reach = store.reach(at: index), reach >= MentionUrgency.notableReach {
      weighted.append((reachPoints(index), .reach(reach)))
    }
    for incident in incidents[index] ?? [] {
      let points = 10 + 10 * Double(incident.severity.rank)
      weighted.append((points, .incident(id: incident.id, severity: incident.severity)))
    }
    weighted.sort { $0.points > $1.points }
    return weighted
  }

  private func waited(_ index: Int) -> Int64 { now.seconds(since: store.published(at: index)) }

  private func overduePoints(_ index: Int) -> Double {
    let waited = waited(index)
    guard waited > respondWithin else { return 0 }
    // Each doubling of the time allowed weighs as much as the first overrun, to at most eight of them.
    return 20 + 4 * min(8, Double(waited) / Double(max(1, respondWithin)))
  }

  private func negativePoints(_ index: Int) -> Double { labels[index] == .negative ? 30 : 0 }

  private func reachPoints(_ index: Int) -> Double {
    guard let reach = store.reach(at: index), reach >= MentionUrgency.notableReach else { return 0 }
    return min(30, 10 * log10(Double(reach)) - 20)
  }
}
