import ReputationModel

/// From which day to which an incident did harm, and how long it was watched after that.
public struct IncidentWindows: Sendable, Hashable {
  /// The days of its impact, by its curve, or by its clocks where what is usual is not known; `nil` where its curve
  /// never rose above the band, or nothing is known.
  public let impact: DayPeriod?
  /// The days of each time it was trouble, oldest first: of its impact, and of what came after it was calm, by its
  /// curve or by its updates.
  public let troubles: [DayPeriod]
  /// The days of its watch, also those that are still to come; `nil` where it is not watched.
  public let watch: DayPeriod?

  /// The windows of `figures`.
  ///
  /// - Parameter today: the day of now, to which what goes on lasts.
  init(_ figures: IncidentFigures, zone: SiteTimeZone, today: CalendarDay) {
    let incident = figures.incident
    guard incident.isCounted else {
      (impact, troubles, watch) = (nil, [], nil)
      return
    }
    if figures.course.band != nil {
      let course = figures.course
      func days(_ impact: IncidentCourse.Impact, to last: CalendarDay) -> DayPeriod {
        DayPeriod(from: impact.from, to: impact.to.map { $0.advanced(byDays: -1) } ?? last)
      }
      let impact = course.impact.map { days($0, to: today) }
      self.impact = impact
      // Of what is over nobody looks further than its curve.
      let last = incident.state.isOpen ? today : course.curve.days.last?.day ?? today
      troubles = [impact].compactMap(\.self) + course.laterWaves.map { days($0, to: last) }
    } else {
      let spans = incident.troubled(from: incident.clocks.known.first?.moment).spans
      let troubles = spans.map { span in
        DayPeriod(from: zone.day(of: span.from), to: span.to.map { zone.day(of: $0) } ?? today)
      }
      self.troubles = troubles
      impact = troubles.first.map { DayPeriod(from: $0.from, to: troubles.last?.to ?? today) }
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
