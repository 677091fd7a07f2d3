/// Counts the seconds of office hours between two moments, in a time that does not depend on how far they lie apart.
///
/// Office hours repeat from week to week on the wall clock, so that what has passed of them since 1970 is whole weeks,
/// whole days and a part of a day. What a change of the zone's offset adds or takes away within them is summed up
/// once, for every change.
public struct OfficeClock: Sendable {
  /// The hours that count.
  public let hours: OfficeHours
  /// The zone whose clocks count.
  public let zone: SiteTimeZone
  /// Seconds of office hours from Monday to the beginning of each weekday, and in a whole week.
  private let before: [Int64]
  /// What the changes of offset up to each, and before the first, took from the office hours that passed.
  private let corrections: [Int64]

  /// A clock for those hours in that zone.
  public init(_ hours: OfficeHours, zone: SiteTimeZone) {
    self.hours = hours
    self.zone = zone
    var before: [Int64] = [0]
    for day in 1...7 {
      before.append(before[day - 1] + (hours.days.contains(day) ? Int64(hours.to - hours.from) : 0))
    }
    self.before = before
    var corrections: [Int64] = [0]
    for change in zone.changesOfOffset {
      let skipped =
        OfficeClock.passed(at: change.moment.seconds + Int64(change.after), hours, before)
        - OfficeClock.passed(at: change.moment.seconds + Int64(change.before), hours, before)
      corrections.append(corrections[corrections.count - 1] + skipped)
    }
    self.corrections = corrections
  }

  /// How many of the seconds from `start` to `end` lie in office hours; 0 where `end` is not after `start`.
  public func seconds(from start: Timestamp, to end: Timestamp) -> Int64 {
    end > start ? passed(at: end) - passed(at: start) : 0
  }

  private func passed(at moment: Timestamp) -> Int64 {
    let (offset, changes) = zone.offsetAndChanges(at: moment)
    return OfficeClock.passed(at: moment.seconds + Int64(offset), hours, before) - corrections[changes]
  }

  /// The office hours from 1970 to a wall-clock reading, as if no clock were ever changed, but for a constant.
  private static func passed(at wall: Int64, _ hours: OfficeHours, _ before: [Int64]) -> Int64 {
    let day = wall.flooredQuotient(dividingBy: 86_400)
    // 1 January 1970 was a Thursday, three days after a Monday.
    let week = (day + 3).flooredQuotient(dividingBy: 7)
    let weekday = Int(day + 3 - week * 7)
    let today = min(max(Int(wall - day * 86_400), hours.from), hours.to) - hours.from
    return week * before[7] + before[weekday] + (hours.days.contains(weekday + 1) ? Int64(today) : 0)
  }
}
