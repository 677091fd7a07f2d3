import ReputationModel

/// From which day to which an incident did harm, and how long it was watched after that.
public struct IncidentWindows: Sendable, Hashable {
  /// The days of its impact, by its curve, or by its clocks where what is usual is not known; `nil` where its curve
  /// never rose above the band, or nothing is known.
  public let impact: DayPeriod?
  /// The days of its watch, also those that are still to come; `nil` where it is not watched.
  public let watch: DayPeriod?

  /// The windows of `figures`.
  ///
  /// - Parameter today: the day of now, to which what goes on lasts.
  init(_ figures: IncidentFigures, zone: SiteTimeZone, today: CalendarDay) {
    let incident = figures.incident
    guard incident.isCounted else {
      (impact, watch) = (nil, nil)
      return
    }
    if figures.course.band != nil {
      impact = figures.course.impact.map { impact in
        DayPeriod(from: impact.from, to: impact.to.map { $0.advanced(byDays: -1) } ?? today)
      }
    } else {
      let spans = incident.troubled(from: incident.clocks.known.first?.moment).spans
      impact = spans.first.map { first in
        DayPeriod(from: zone.day(of: first.from), to: spans.last?.to.map { zone.day(of: $0) } ?? today)
      }
    }
    let begin = incident.watchBegin.map { zone.day(of: $0) }
    let end = figures.watchEnd.map { zone.day(of: $0) }
    watch = begin.flatMap { begin in
      end.flatMap { $0 > begin ? DayPeriod(from: begin.advanced(byDays: 1), to: $0) : nil }
    }
  }
}

extension Reputation {
  /// The windows of one of ``incidents``.
  public func windows(of figures: IncidentFigures) -> IncidentWindows {
    IncidentWindows(figures, zone: zone, today: zone.day(of: now))
  }
}
