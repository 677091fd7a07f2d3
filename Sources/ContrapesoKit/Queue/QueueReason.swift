import ReputationAnalysis
import ReputationModel

/// Why a mention stands where it stands in the queue, in words.
public struct QueueReason: Sendable, Encodable {
  /// What sort of reason it is: `overdue`, `negative`, `reach`, `incident`, `unanswered-before`, `complained-before`.
  public let kind: String
  /// What it adds to the urgency.
  public let points: Double
  /// The seconds, people or mentions that it counts; `nil` where it counts nothing.
  @OrNull public private(set) var value: Int64?
  /// The incident's identifier; `nil` for other reasons.
  @OrNull public private(set) var incident: String?
  /// The reason in words.
  public let text: String

  init(_ weight: ResponseQueue.Weight) {
    points = QueueReason.rounded(weight.points)
    switch weight.reason {
    case .overdue(let seconds):
      (kind, value, incident) = ("overdue", seconds, nil)
      text = "overdue by \(FigureWords.duration(Double(seconds)))"
    case .negative:
      (kind, value, incident) = ("negative", nil, nil)
      text = "speaks ill of the brand"
    case .reach(let people):
      (kind, value, incident) = ("reach", Int64(people), nil)
      text = "\(people) people may have read it"
    case .incident(let id, let severity):
      (kind, value, incident) = ("incident", nil, id)
      text = "belongs to \(id), an open incident of \(severity.rawValue) severity"
    case .unansweredBefore(let count):
      (kind, value, incident) = ("unanswered-before", Int64(count), nil)
      text = "\(count) earlier complaint\(count == 1 ? "" : "s") of this account without an answer"
    case .complainedBefore(let count):
      (kind, value, incident) = ("complained-before", Int64(count), nil)
      text = "this account has complained \(count) times before"
    }
  }

  /// To a tenth of a point: what lies below moves nothing that a person would see.
  static func rounded(_ points: Double) -> Double { (points * 10).rounded() / 10 }
}
