import ReputationModel

// The fields that are moments.
extension MentionRowReader {
  /// Nothing older than the web's first days is a mention; an export's empty date often is 1970.
  private static let earliest = Timestamp(seconds: 631_152_000)

  mutating func published(_ row: MentionRow, line: Int) throws(RowRefusal) -> Timestamp {
    guard let moment = try time(row, .published, line: line) else {
      throw RowRefusal(.published, found: "nothing", expected: MentionRowReader.timeForm)
    }
    guard moment <= settings.latest else {
      throw RowRefusal(
        .published,
        found: row[.published]?.shown ?? "",
        expected: "a time that is not in the future"
      )
    }
    guard moment >= MentionRowReader.earliest else {
      throw RowRefusal(.published, found: row[.published]?.shown ?? "", expected: "a time from 1990 on")
    }
    return moment
  }

  mutating func time(_ row: MentionRow, _ field: MentionField, line: Int) throws(RowRefusal)
    -> Timestamp?
  {
    guard let value = row[field] else { return nil }
    if value.kind == .string, let moment = PlainTime.moment(value.bytes) { return moment }
    let bytes = UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed)
    guard !bytes.isEmpty else { return nil }
    guard value.kind == .string else {
      throw RowRefusal(field, found: value.shown, expected: MentionRowReader.timeForm)
    }
    let written: MentionTime
    do {
      written = try MentionTime(bytes, order: settings.order)
    } catch {
      throw RowRefusal(field, found: value.shown, expected: MentionRowReader.expected(after: error))
    }
    switch written {
    case .moment(let moment): return moment
    case .clock(let day, let second): return moment(day, second, line: line)
    }
  }

  private mutating func moment(_ day: CalendarDay, _ second: Int, line: Int) -> Timestamp {
    notes.withoutZone += 1
    let reading = settings.zone.moment(day: day, secondOfDay: second)
    if case .skipped = reading {
      if notes.inGap == 0 { notes.firstLineInGap = line }
      notes.inGap += 1
    }
    return reading.moment
  }

  private static let timeForm = "a time such as 2026-03-01T09:30:00+01:00"

  private static func expected(after failure: MentionTime.Failure) -> String {
    switch failure {
    case .form: timeForm
    case .noSuchTime: "a date and a time that exist"
    case .order: "a date with the year first, such as 2026-03-01"
    }
  }
}
