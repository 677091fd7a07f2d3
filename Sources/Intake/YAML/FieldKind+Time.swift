import ReputationModel

extension FieldKind where Value == Timestamp {
  /// A moment: a date, the start of that day in the site's zone, or a date with a time.
  static var moment: FieldKind { moment(unlikelyYearIs: .warning) }

  /// The moment of a publication: before the Web there was none, and what says 1970 was written by a program that
  /// did not know.
  static var publication: FieldKind { moment(unlikelyYearIs: .error) }

  private static func moment(unlikelyYearIs severity: Finding.Severity) -> FieldKind {
    let expected = "a date such as 2026-03-01 or a time such as 2026-03-01T09:30:00+01:00"
    return FieldKind(expected: expected) { node, context in
      guard let text = context.scalar(node, expected: expected),
        let moment = context.moment(text.trimmed, expected: expected, at: node)
      else { return nil }
      if !(1990...2100).contains(context.zone.day(of: moment).date.year) {
        context.report(.unlikelyYear(text, severity, at: node, in: context))
      }
      return moment
    }
  }
}

extension FieldContext {
  /// The moment that is written there; a reading that cannot be one is reported.
  fileprivate mutating func moment(_ text: String, expected: String, at node: YAMLNode) -> Timestamp? {
    switch WrittenTime(text) {
    case .moment(let moment): return moment
    case .day(let day): return zone.start(of: day)
    case .local(let day, let second):
      let reading = zone.moment(day: day, secondOfDay: second)
      if case .skipped(let moment) = reading { report(.skippedTime(text, taken: moment, at: node, in: self)) }
      return reading.moment
    case .impossible(let reason): report(.impossibleDate(text, reason: reason, at: node, in: self))
    case .unreadable: report(.wrongValue(text, expected: expected, at: node, in: self))
    }
    return nil
  }
}

extension FieldKind where Value == CalendarDay {
  /// A day; a time written after it is not taken.
  static var day: FieldKind {
    let expected = "a day such as 2026-03-01"
    return FieldKind(expected: expected) { node, context in
      guard let text = context.scalar(node, expected: expected) else { return nil }
      switch WrittenTime(text.trimmed) {
      case .day(let day): return day
      case .impossible(let reason):
        context.report(.impossibleDate(text, reason: reason, at: node, in: context))
      case .moment, .local, .unreadable:
        context.report(.wrongValue(text, expected: expected, at: node, in: context))
      }
      return nil
    }
  }
}

extension FieldKind where Value == Int64 {
  /// A length of time, in seconds.
  static var duration: FieldKind {
    scalar("a length of time such as 30m, 36h or 14d", WrittenDuration.seconds)
  }
}
