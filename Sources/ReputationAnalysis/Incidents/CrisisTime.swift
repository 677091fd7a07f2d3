import ReputationModel

/// How long the brand was in trouble: the time that at least one incident lasted, counted once however many did.
public struct CrisisTime: Sendable, Hashable {
  /// The seconds in trouble; `nil` where of no incident it is known when it began and ended.
  public let seconds: Int64?
  /// How many incidents it is made of.
  public let n: Int
  /// How many incidents are left out, because nothing says when they began, or ended.
  public let unknown: Int

  /// The time in days of 24 hours.
  public var days: Double? { seconds.map { Double($0) / 86_400 } }

  /// The time within `window`, or all of it, until `now` where an incident still goes on.
  ///
  /// An incident lasts from its first signal, or else the moment it was noticed, until it was calm, relapses included
  /// (``TroubledTime``). False alarms, and incidents that go on in another, do not count.
  init(_ incidents: [Incident], now: Timestamp, within window: Range<Int64>? = nil) {
    var spans: [Range<Int64>] = []
    var known = 0
    var unknown = 0
    for incident in incidents where incident.isCounted {
      let begin = incident.clocks[.firstSignal] ?? incident.clocks[.detected]
      let troubled = incident.troubled(from: begin)
      guard begin != nil, troubled.isEndKnown else {
        unknown += 1
        continue
      }
      let times = troubled.spans.map { span in
        span.from.seconds..<max(span.from.seconds, (span.to ?? now).seconds)
      }
      if window.map({ window in times.contains { $0.overlaps(window) } }) ?? true { known += 1 }
      spans += window.map { window in times.map { $0.clamped(to: window) } } ?? times
    }
    self.n = known
    self.unknown = unknown
    self.seconds = known == 0 && unknown > 0 ? nil : CrisisTime.union(spans)
  }

  /// How many seconds lie in at least one of `spans`.
  private static func union(_ spans: [Range<Int64>]) -> Int64 {
    var sum: Int64 = 0
    var reached = Int64.min
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.upperBound > reached {
      sum += span.upperBound - max(span.lowerBound, reached)
      reached = span.upperBound
    }
    return sum
  }
}
