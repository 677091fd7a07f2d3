import ReputationModel

/// Negative mentions day by day, none left out, held against a band.
///
/// A day of which nothing is known, `nil`, is neither calm nor above the band: it ends a run of calm days, and begins
/// nothing.
struct DaySeries {
  let first: CalendarDay
  let counts: [Int?]
  /// The last day that is over.
  let lastComplete: CalendarDay

  private func day(_ place: Int) -> CalendarDay { first.advanced(byDays: place) }
  private func place(_ day: CalendarDay) -> Int { min(max(0, day.days(since: first)), counts.count) }
  /// How many days are over.
  private var complete: Int { place(lastComplete.advanced(byDays: 1)) }

  private func isCalm(_ place: Int, _ band: UsualBand) -> Bool { counts[place].map(band.isCalm) ?? false }
  private func isHigh(_ place: Int, _ band: UsualBand) -> Bool { counts[place].map(band.isHigh) ?? false }

  /// The counts of at most so many days just before that one, those within `others` left out, as far as they are
  /// known.
  func counts(before day: CalendarDay, most: Int, without others: [DayPeriod] = []) -> [Int] {
    let days = (0..<place(day)).filter { place in !others.contains { $0.contains(self.day(place)) } }
    return days.suffix(most).compactMap { counts[$0] }
  }

  /// From the first day above the band to the first of the calm days after it.
  ///
  /// The first day is looked for from `begin` on; days just before it that are above the band, too, belong to it, as
  /// far as they do not belong to one of `others`.
  func impact(from begin: CalendarDay, _ band: UsualBand, without others: [DayPeriod] = []) -> IncidentCourse
    .Impact?
  {
    let begin = place(begin)
    guard var start = (begin..<counts.count).first(where: { isHigh($0, band) }) else { return nil }
    let earliest = max(0, begin - IncidentCourse.daysBefore)
    while start > earliest, isHigh(start - 1, band), !others.contains(where: { $0.contains(day(start - 1)) })
    {
      start -= 1
    }
    return impact(at: start, band)
  }

  /// From that place to the first of the calm days after it.
  private func impact(at start: Int, _ band: UsualBand) -> IncidentCourse.Impact {
    var calm = 0
    for place in start..<max(start, complete) {
      calm = isCalm(place, band) ? calm + 1 : 0
      if calm == IncidentCourse.calmDays {
        return IncidentCourse.Impact(from: day(start), to: day(place + 1 - calm))
      }
    }
    return IncidentCourse.Impact(from: day(start), to: nil)
  }

  /// Each time from `begin` on from a day above the band to the first of the calm days after it.
  ///
  /// What began on a day of one of `others` and is over was theirs.
  func waves(
    from begin: CalendarDay,
    _ band: UsualBand,
    without others: [DayPeriod] = []
  ) -> [IncidentCourse.Impact] {
    var waves: [IncidentCourse.Impact] = []
    var next = place(begin)
    while let start = (next..<counts.count).first(where: { isHigh($0, band) }) {
      let wave = impact(at: start, band)
      let isTheirs = wave.to != nil && others.contains { $0.contains(wave.from) }
      if !isTheirs { waves.append(wave) }
      next = wave.to.map(place) ?? counts.count
    }
    return waves
  }

  /// The first of the calm days the series ends in; a day that is not over may only break them.
  func calmSince(_ band: UsualBand) -> CalendarDay? {
    guard counts[complete...].allSatisfy({ $0.map(band.isCalm) ?? true }) else { return nil }
    var start = complete
    while start > 0, isCalm(start - 1, band) { start -= 1 }
    return complete - start >= IncidentCourse.calmDays ? day(start) : nil
  }

  /// The wave that began within `period` and goes on where the series ends: it is over after enough calm days.
  func wave(within period: DayPeriod, _ band: UsualBand) -> IncidentCourse.Wave? {
    var since: Int?
    var calm = 0
    for place in place(period.from)..<counts.count {
      if since == nil, isHigh(place, band), period.contains(day(place)) { (since, calm) = (place, 0) }
      guard since != nil else { continue }
      calm = place < complete && isCalm(place, band) ? calm + 1 : 0
      if calm == IncidentCourse.calmDays { since = nil }
    }
    guard let since else { return nil }
    let known = (since..<counts.count).compactMap { place in counts[place].map { (place, $0) } }
    let peak = known.reduce((since, 0)) { $1.1 > $0.1 ? $1 : $0 }
    return IncidentCourse.Wave(since: day(since), peakDay: day(peak.0), peak: peak.1)
  }
}
