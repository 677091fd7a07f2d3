import ReputationModel

/// How well mentions are answered.
public struct ResponseFigures: Sendable, Hashable {
  /// Mentions that were answered.
  public let answered: Int
  /// Mentions that wait: neither answered nor escalated, left or removed.
  public let unanswered: Int
  /// Those of them that wait longer than they should.
  public let overdue: Int
  /// Answered mentions as a share of those that called for an answer, 0 to 1; `nil` on too few cases.
  ///
  /// answered ÷ (answered + escalated + unanswered)
  public let rate: Double?
  /// The median time to the first answer, in seconds; `nil` on too few cases.
  public let medianSeconds: Double?
  /// The time within which nine of ten first answers came, in seconds; `nil` on too few cases.
  public let p90Seconds: Int64?
  /// How many answers the times are made of.
  public let n: Int
  /// The place in the store of the mention that has waited longest; `nil` where none waits.
  public let oldestUnanswered: Int?

  /// Counts the mentions of `store` at `range`.
  ///
  /// - Parameter respondWithin: how long a mention may wait, in seconds.
  init(
    store: MentionStore,
    range: Range<Int>,
    handlings: [MentionHandling],
    now: Timestamp,
    respondWithin: Int64
  ) {
    var answered = 0
    var escalated = 0
    var unanswered = 0
    var overdue = 0
    var oldest: Int?
    var times: [Int64] = []
    for index in range {
      let published = store.published(at: index)
      switch handlings[index] {
      case .answered(let at):
        answered += 1
        if let at, at >= published { times.append(at.seconds(since: published)) }
      case .escalated: escalated += 1
      case .left, .removed: break
      case .open:
        unanswered += 1
        if now.seconds(since: published) > respondWithin { overdue += 1 }
        if oldest == nil { oldest = index }
      }
    }
    let calling = answered + escalated + unanswered
    let enough = times.count >= Statistics.fewestCases
    self.answered = answered
    self.unanswered = unanswered
    self.overdue = overdue
    self.rate = calling >= Statistics.fewestCases ? Double(answered) / Double(calling) : nil
    self.medianSeconds = enough ? Statistics.median(times) : nil
    self.p90Seconds = enough ? Statistics.percentile(times, 0.9) : nil
    self.n = times.count
    self.oldestUnanswered = oldest
  }
}
