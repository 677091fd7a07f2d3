import ReputationModel

/// How well mentions are answered.
public struct ResponseFigures: Sendable, Hashable {
  /// Mentions that were answered.
  public let answered: Int
  /// Mentions that wait: neither answered nor escalated, left or removed.
  public let unanswered: Int
  /// Mentions that were handed to somebody else, and are not answered yet.
  public let escalated: Int
  /// Mentions that were knowingly left alone.
  public let left: Int
  /// Mentions that were removed, and not answered.
  public let removed: Int
  /// Mentions that wait longer than they should.
  public let overdue: Int
  /// Answered mentions as a share of those that called for an answer, 0 to 1; `nil` on too few cases.
  ///
  /// answered ÷ (answered + escalated + unanswered)
  public let rate: Double?
  /// How many mentions called for an answer: all but those left alone, removed or written by the brand
  /// itself.
  public var calling: Int { answered + escalated + unanswered }
  /// The times to the first answer, of mentions and answers that are told with their hour: what stands at the very
  /// beginning of a day was told with its day alone.
  public let times: DurationFigures
  /// The parts of those times that lie in office hours.
  public let officeTimes: DurationFigures
  /// The place in the store of the mention that has waited longest; `nil` where none waits.
  public let oldestUnanswered: Int?

  /// Counts the mentions of `store` at `range`.
  ///
  /// - Parameters:
  ///   - respondWithin: how long a mention may wait, in seconds.
  ///   - office: when somebody is there to answer.
  init(
    store: MentionStore,
    range: Range<Int>,
    handlings: [MentionHandling],
    now: Timestamp,
    respondWithin: Int64,
    office: OfficeClock
  ) {
    var answered = 0
    var escalated = 0
    var left = 0
    var removed = 0
    var unanswered = 0
    var overdue = 0
    var oldest: Int?
    var times: [Int64] = []
    var officeTimes: [Int64] = []
    for index in range {
      let published = store.published(at: index)
      switch handlings[index] {
      case .answered(let at):
        answered += 1
        // From the beginning of a day it would be up to a day longer than anybody waited, to it up to a day shorter.
        guard let at, at >= published, !office.zone.isStartOfDay(published), !office.zone.isStartOfDay(at)
        else { continue }
        times.append(at.seconds(since: published))
        officeTimes.append(office.seconds(from: published, to: at))
      case .escalated: escalated += 1
      case .left: left += 1
      case .removed: removed += 1
      case .own: break
      case .open:
        unanswered += 1
        if now.seconds(since: published) > respondWithin { overdue += 1 }
        if oldest == nil { oldest = index }
      }
    }
    self.answered = answered
    self.escalated = escalated
    self.left = left
    self.removed = removed
    self.unanswered = unanswered
    self.overdue = overdue
    self.rate = Statistics.share(answered, of: answered + escalated + unanswered)
    self.times = DurationFigures(times)
    self.officeTimes = DurationFigures(officeTimes)
    self.oldestUnanswered = oldest
  }

  /// The median time to the first answer, in seconds; `nil` on too few cases.
  public var medianSeconds: Double? { times.medianSeconds }

  /// The time within which nine of ten first answers came, in seconds; `nil` on too few cases.
  public var p90Seconds: Int64? { times.p90Seconds }

  /// How many answers the times are made of.
  public var n: Int { times.n }
}
