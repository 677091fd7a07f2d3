import ReputationModel

/// Negative mentions day by day, none left out, held against a band.
struct DaySeries {
  let first: CalendarDay
  let counts: [Int]
  /// The last day that is over.
  let lastComplete: CalendarDay

  private func day(_ place: Int) -> CalendarDay { first.advanced(byDays: place) }
  private func place(_ day: CalendarDay) -> Int { min(max(0, day.days(since: first)), counts.count) }
  /// How many days are over.
  private var complete: Int { place(lastComplete.advanced(byDays: 1)) }

  /// The counts of at most so many days just before that one.
  func counts(before day: CalendarDay, most: Int) -> [Int] {
    let end = place(day)
    return Array(counts[max(0, end - most)..<end])
  }

  /// From the first day above the band to the first of the calm days after it.
  ///
  /// The first day is looked for from `begin` on; days just before it that are above the band, too, belong to it.
  func impact(from begin: CalendarDay, _ band: UsualBand) -> IncidentCourse.Impact? {
    let begin = place(begin)
    guard var start = (begin..<counts.count).first(where: { band.isHigh(counts[$0]) }) else { return nil }
    let earliest = max(0, begin - IncidentCourse.daysBefore)
    while start > earliest, band.isHigh(counts[start - 1]) { start -= 1 }
    var calm = 0
    for place in start..<max(start, complete) {
      calm = band.isCalm(counts[place]) ? calm + 1 : 0
      if calm == IncidentCourse.calmDays {
        return IncidentCourse.Impact(from: day(start), to: day(place + 1 - calm))
      }
    }
    return IncidentCourse.Impact(from: day(start), to: nil)
  }

  /// The first of the calm days the series ends in; a day that is not over may only break them.
  func calmSince(_ band: UsualBand) -> CalendarDay? {
    guard counts[complete...].allSatisfy(band.isCalm) else { return nil }
    var start = complete
    while start > 0, band.isCalm(counts[start - 1]) { start -= 1 }
    return complete - start >= IncidentCourse.calmDays ? day(start) : nil
  }

  /// The relapse that began within `watch` and goes on where the series ends: it is over after enough calm days.
  func relapse(within watch: DayPeriod, _ band: UsualBand) -> IncidentCourse.Relapse? {
    var since: Int?
    var calm = 0
    for place in place(watch.from)..<counts.count {
      if since == nil, band.isHigh(counts[place]), watch.contains(day(place)) { (since, calm) = (place, 0) }
      guard since != nil else { continue }
      calm = place < complete && band.isCalm(counts[place]) ? calm + 1 : 0
      if calm == IncidentCourse.calmDays { since = nil }
    }
    guard let since else { return nil }
    let peak = (since..<counts.count).reduce(since) { counts[$1] > counts[$0] ? $1 : $0 }
    return IncidentCourse.Relapse(since: day(since), peakDay: day(peak), peak: counts[peak])
  }
}
