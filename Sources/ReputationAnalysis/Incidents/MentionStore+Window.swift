public import ReputationModel

extension MentionStore {
  /// The places of the mentions published from `from` to `to`, both included; open where `nil`.
  public func indices(from: Timestamp?, to: Timestamp?) -> Range<Int> {
    let places = 0..<count
    let lower = from.map { moment in places.firstPlace { published(at: $0) >= moment } } ?? 0
    let upper = to.map { moment in places.firstPlace { published(at: $0) > moment } } ?? count
    return lower..<Swift.max(lower, upper)
  }

  /// The places of the mentions published on the days of `period`.
  func indices(of period: DayPeriod, in zone: SiteTimeZone) -> Range<Int> {
    indices(
      from: zone.start(of: period.from),
      to: zone.start(of: period.to.advanced(byDays: 1)).advanced(bySeconds: -1)
    )
  }
}
