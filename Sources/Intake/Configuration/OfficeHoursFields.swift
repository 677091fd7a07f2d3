import ReputationModel

extension YAMLReader {
  /// The block `office-hours:`.
  mutating func officeHours() -> OfficeHours {
    let usual = OfficeHours()
    let days = filledList("days", of: .weekdays).reduce(into: Set<Int>()) { $0.formUnion($1) }
    let from = read("from", .timeOfDay) ?? usual.from
    let to = read("to", .timeOfDay) ?? usual.to
    if from >= to { context.report(.officeHoursRunBackwards(at: location)) }
    return OfficeHours(days: days.isEmpty ? usual.days : days, from: from, to: to)
  }
}

extension FieldKind where Value == Set<Int> {
  /// A weekday or a run of them, 1 for Monday.
  static var weekdays: FieldKind {
    scalar("a weekday such as mon, or a run of them such as mon-fri") { text in
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
        OfficeHours.dayNames.firstIndex(of: String(name).trimmed.lowercased())
      }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
      // A run may pass the end of the week, as sat-mon does.
      return Set((0...(last - first + 7) % 7).map { (first + $0) % 7 + 1 })
    }
  }
}

extension FieldKind where Value == Int {
  /// A time by the clock, in seconds from midnight.
  static var timeOfDay: FieldKind {
    scalar("a time from 00:00 to 24:00 such as 09:00") { text in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isASCIIDigit) }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 24 * 60
      else { return nil }
      return (hour * 60 + minute) * 60
    }
  }
}

extension Finding {
  /// The office closes before it opens.
  static func officeHoursRunBackwards(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.office-hours",
      severity: .error,
      location: location,
      message: "office hours end on the day on which they begin, after they began",
      found: "`to` that is not after `from`",
      expected: "a time `to` after `from`, 24:00 at most",
      fix: "correct one of the two"
    )
  }
}
