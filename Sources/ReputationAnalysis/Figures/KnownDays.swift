import ReputationModel

/// The days of which the data tell: from the first mention to today, but for those on which every source was silent.
struct KnownDays: Sendable {
  let daily: DailySentiment
  let silences: SourceSilences
  /// Behind it no day tells of anything.
  let today: CalendarDay

  /// Whether they tell of any day of `period`: where they do not, its figures are not known, and not zero.
  func tell(of period: DayPeriod) -> Bool {
    daily.days[daily.places(of: period)].contains { !silences.isMissing($0) }
  }

  /// On how many days of `period` nothing is known: every source was silent, none had begun, or they are not over yet.
  func unknown(in period: DayPeriod) -> Int {
    guard let first = daily.days.first?.day, let last = daily.days.last?.day else { return period.count }
    let told = daily.days[daily.places(of: period)]
    let silent = told.count { silences.isMissing($0) }
    // What comes behind the last mention is known for as long as a source is not stale.
    let quiet = max(last.advanced(byDays: 1), period.from)
    let days = max(0, min(today, period.to).days(since: quiet) + 1)
    let known = (0..<days).count { first <= quiet && silences.isKnown(quiet.advanced(byDays: $0)) }
    return period.count - (told.count - silent) - known
  }

  /// The period of equal length before `period`; `nil` where the data do not reach back to its first day, or tell too
  /// little of one of the two for a change from one to the other.
  func before(_ period: DayPeriod) -> DayPeriod? {
    guard let first = daily.days.first?.day, first <= period.preceding.from else { return nil }
    let isKnown = [period, period.preceding].allSatisfy { unknown(in: $0) * 5 <= $0.count }
    return isKnown ? period.preceding : nil
  }
}
