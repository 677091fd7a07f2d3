import Foundation

/// The zone in which a site counts its days, with every change of offset from 1970 to 2100 at hand.
///
/// The changes are read from the system once; after that a lookup is a binary search over integers, fast
/// enough for a million mentions, and needs no Foundation.
public struct SiteTimeZone: Sendable, Hashable {
  /// The IANA name: `Europe/Madrid`.
  public let identifier: String
  private var changes: [Int64]
  private var offsets: [Int32]

  /// The zone of that IANA name; `nil` where the system does not know it.
  ///
  /// Abbreviations are not taken: `EST` has no summer time, and `IST` is three zones.
  public init?(identifier: String) {
    // The system does not list every name it knows: not `Asia/Kolkata`, which was `Asia/Calcutta`.
    guard identifier.contains("/") || ["UTC", "GMT"].contains(identifier),
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    var changes: [Int64] = []
    var moment = Date(timeIntervalSince1970: 0)
    var offsets = [Int32(zone.secondsFromGMT(for: moment))]
    let end = Date(timeIntervalSince1970: 4_102_444_800)
    while let change = zone.nextDaylightSavingTimeTransition(after: moment), change < end, change > moment {
      changes.append(Int64(change.timeIntervalSince1970.rounded()))
      offsets.append(Int32(zone.secondsFromGMT(for: change.addingTimeInterval(1))))
      moment = change
    }
    self.identifier = identifier
    self.changes = changes
    self.offsets = offsets
  }

  private init() {
    identifier = "UTC"
    changes = []
    offsets = [0]
  }

  /// Coordinated universal time.
  public static let utc = SiteTimeZone()

  /// Has an offset in seconds from that moment on, which lies after every change.
  mutating func append(offset: Int, from moment: Timestamp) {
    guard offsets.last != Int32(clamping: offset) else { return }
    changes.append(moment.seconds)
    offsets.append(Int32(clamping: offset))
  }

  /// Seconds to add to UTC at that moment.
  public func offset(at moment: Timestamp) -> Int { offsetAndChanges(at: moment).offset }

  /// Seconds to add to UTC at that moment, and how many changes of the offset lie before it or at it.
  func offsetAndChanges(at moment: Timestamp) -> (offset: Int, changes: Int) {
    let next = changes.indices.firstPlace { changes[$0] > moment.seconds }
    return (Int(offsets[next]), next)
  }

  /// Every change of the offset, in order: when it happens, and the seconds to add to UTC before and after it.
  var changesOfOffset: [(moment: Timestamp, before: Int, after: Int)] {
    changes.indices.map { index in
      (Timestamp(seconds: changes[index]), Int(offsets[index]), Int(offsets[index + 1]))
    }
  }

  /// The day it is in this zone at that moment.
  public func day(of moment: Timestamp) -> CalendarDay {
    let local = moment.seconds + Int64(offset(at: moment))
    return CalendarDay(daysSince1970: Int32(local.flooredQuotient(dividingBy: 86_400)))
  }

  /// RFC 3339 with this zone's offset at that moment.
  public func rfc3339(_ moment: Timestamp) -> String { moment.rfc3339(offsetSeconds: offset(at: moment)) }
}

extension SiteTimeZone {
  /// What a wall-clock reading means in this zone.
  public enum Reading: Sendable, Hashable {
    /// The clock shows it once.
    case exact(Timestamp)
    /// The clock shows it twice, when it is put back; the earlier moment is taken.
    case ambiguous(Timestamp)
    /// The clock never shows it, as it is put forward; the reading is moved forward by the gap.
    case skipped(Timestamp)

    /// The moment taken.
    public var moment: Timestamp {
      switch self {
      case .exact(let moment), .ambiguous(let moment), .skipped(let moment): moment
      }
    }
  }

  /// The moment at which this zone's clocks show `secondOfDay` on `day`.
  public func moment(day: CalendarDay, secondOfDay: Int) -> Reading {
    let wall = Int64(day.daysSince1970) * 86_400 + Int64(secondOfDay)
    // The offsets in force a day before and a day after bracket every change near the reading.
    let before = Int64(offset(at: Timestamp(seconds: wall - 86_400)))
    let after = Int64(offset(at: Timestamp(seconds: wall + 86_400)))
    let early = Timestamp(seconds: wall - before)
    let late = Timestamp(seconds: wall - after)
    guard before != after else { return .exact(early) }
    let earlyFits = Int64(offset(at: early)) == before
    let lateFits = Int64(offset(at: late)) == after
    switch (earlyFits, lateFits) {
    case (true, true): return .ambiguous(min(early, late))
    case (true, false): return .exact(early)
    case (false, true): return .exact(late)
    // Read with the offset before the gap, the moment lies past it by as much as the reading lay in it.
    case (false, false): return .skipped(early)
    }
  }

  /// Whether a day begins at that moment: what is told with its day alone stands there, and its hour is not known.
  public func isStartOfDay(_ moment: Timestamp) -> Bool {
    let second = ((moment.seconds + Int64(offset(at: moment))) % 86_400 + 86_400) % 86_400
    // Where clocks are put forward at midnight, a day begins later.
    return second == 0 || (second <= 2 * 3600 && start(of: day(of: moment)) == moment)
  }

  /// The first moment of `day` in this zone.
  public func start(of day: CalendarDay) -> Timestamp { moment(day: day, secondOfDay: 0).moment }
}
