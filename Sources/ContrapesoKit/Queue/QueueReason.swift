import ReputationAnalysis
import ReputationModel

/// Why a mention stands where it stands in the queue, in words.
public struct QueueReason: Sendable, Encodable {
  /// What sort of reason it is: `overdue`, `in-time`, `negative`, `reach`, `spike`, `incident`, `again`,
  /// `unanswered-before`, `complained-before`, `blocked`.
  public let kind: String
  /// What it adds to the urgency.
  public let points: Double
  /// The seconds, people or mentions that it counts; `nil` where it counts nothing.
  @OrNull public private(set) var value: Int64?
  /// The incident's identifier; `nil` for other reasons.
  @OrNull public private(set) var incident: String?
  /// Whether an estimate says so, of a sentiment.
  public let estimated: Bool
  /// The words of the text that decided about the estimate, the weightiest first; a stranger's.
  public let words: [Word]
  /// The reason in words.
  public let text: String

  /// A word that an estimate counted.
  public struct Word: Sendable, Encodable {
    /// As it stands in the text, in one line.
    public let text: String
    /// What it added, to a tenth.
    public let weight: Double
  }

  /// A reason in words.
  ///
  /// - Parameter estimate: the words by which a sentiment was estimated; `nil` where it is given.
  init(_ weight: ResponseQueue.Weight, estimate: [SentimentEstimate.Word]?, zone: SiteTimeZone) {
    points = QueueReason.rounded(weight.points)
    let estimate = weight.reason == .negative ? estimate : nil
    estimated = estimate != nil
    words = (estimate ?? []).map {
      Word(
        text: QueueReport.line($0.text, most: QueueReason.longestWord),
        weight: QueueReason.rounded(Double($0.weight))
      )
    }
    switch weight.reason {
    case .overdue(let seconds):
      (kind, value, incident) = ("overdue", seconds, nil)
      text = "overdue by \(FigureWords.duration(Double(seconds)))"
    case .inTime(let seconds):
      (kind, value, incident) = ("in-time", seconds, nil)
      text = "can still have its answer in time: \(FigureWords.duration(Double(seconds))) left"
    case .negative:
      (kind, value, incident) = ("negative", nil, nil)
      let counted = words.map { "“\($0.text)” \($0.weight > 0 ? "+" : "")\($0.weight)" }
      text =
        "speaks ill of the brand" + (estimated ? ", by estimate" : "")
        + (counted.isEmpty ? "" : ": \(counted.joined(separator: ", "))")
    case .reach(let people):
      (kind, value, incident) = ("reach", Int64(people), nil)
      text = "\(people) people may have read it"
    case .spike(let subject):
      (kind, value, incident) = ("spike", nil, nil)
      let what = subject == .negative ? "negative mentions" : "mentions"
      text = "belongs to a spike of \(what) that no incident tells of"
    case .incident(let id, let severity):
      (kind, value, incident) = ("incident", nil, id)
      text = "belongs to \(id), an open incident of \(severity.rawValue) severity"
    case .again(let id):
      (kind, value, incident) = ("again", nil, id)
      text = "said since \(id), which had calmed down, is talked of again"
    case .unansweredBefore(let count):
      (kind, value, incident) = ("unanswered-before", Int64(count), nil)
      text = "\(count) earlier complaint\(count == 1 ? "" : "s") of this account without an answer"
    case .complainedBefore(let count):
      (kind, value, incident) = ("complained-before", Int64(count), nil)
      text = "this account has complained \(count) times before"
    case .blocked(let at, let isLast):
      (kind, value, incident) = ("blocked", nil, nil)
      text =
        "this account was blocked on \(zone.day(of: at))"
        + (isLast
          ? ": it comes last; `leave` with a reason takes it out of the queue"
          : ", but this may be an emergency")
    }
  }

  /// So much of a word is told.
  private static let longestWord = 60

  /// To a tenth of a point: what lies below moves nothing that a person would see.
  static func rounded(_ points: Double) -> Double { (points * 10).rounded() / 10 }
}
