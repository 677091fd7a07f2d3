import ReputationModel

/// The days of which the data tell: from the first mention to the last, but for those on which every source was silent.
struct KnownDays: Sendable {
  let daily: DailySentiment
  let silences: SourceSilences

  /// Whether they tell of any day of `period`: where they do not, its figures are not known, and not zero.
  func tell(of period: DayPeriod) -> Bool {
    daily.days[daily.places(of: period)].contains { !silences.isMissing($0) }
  }

  /// The period of equal length before `period`; `nil` where the data do not reach back to its first day, or tell
  /// nothing of it.
  func before(_ period: DayPeriod) -> DayPeriod? {
    guard let first = daily.days.first?.day, first <= period.preceding.from, tell(of: period.preceding) else {
      return nil
    }
    return period.preceding
  }
}
