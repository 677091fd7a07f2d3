import ReputationModel

extension UsualBand {
  /// What was usual in the `most` days before `day`, those within `incidents` and those of which nothing is known left
  /// out; `nil` where they are too few, or the sentiment of most of their mentions is not known.
  init?(
    _ daily: DailySentiment,
    before day: CalendarDay,
    most: Int,
    without incidents: [DayPeriod],
    silences: SourceSilences
  ) {
    let from = day.advanced(byDays: -most)
    let calm = daily.days.filter { one in
      from <= one.day && one.day < day && !incidents.contains { $0.contains(one.day) }
        && !silences.isMissing(one)
    }
    let (known, total) = calm.reduce(into: (0, 0)) { sums, one in
      sums.0 += one.counts.known
      sums.1 += one.counts.total
    }
    // Where sentiments are not known, no negative mention does not mean calm.
    guard known * 2 >= total else { return nil }
    self.init(calm.map(\.counts.negative))
  }
}

extension Reputation {
  /// How many negative mentions a day were usual before the period in view, incidents left out; `nil` where that is
  /// not known.
  public func usualNegatives() -> UsualBand? {
    guard let period else { return nil }
    return UsualBand(
      daily,
      before: period.from,
      most: Int(configuration.monitoring.baseline / 86_400),
      without: incidents.compactMap { windows(of: $0).impact },
      silences: silences
    )
  }
}
