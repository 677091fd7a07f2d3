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
    let written: MentionTime
    do {
      written = try MentionRowReader.written(value.kind, bytes, settings, isSerial: isSerial(field))
    } catch {
      // Where a time may be missing, a sign for that is no mistake.
      if field != .published, MissingValue.isOne(bytes) { return nil }
      throw RowRefusal(field, found: value.shown, expected: MentionRowReader.expected(after: error))
    }
    switch written {
    case .moment(let moment): return moment
    case .clock(let day, 0) where field == .published: return try published(on: day, row, line: line)
    case .clock(let day, let second): return moment(day, second, line: line)
    }
  }

  private func isSerial(_ field: MentionField) -> Bool {
    !settings.serialDates.isEmpty && settings.serialDates.contains(field)
  }

  private static func written(
    _ kind: MentionRow.Value.Kind,
    _ bytes: UnsafeRawBufferPointer,
    _ settings: Settings,
    isSerial: Bool
  ) throws(MentionTime.Failure) -> MentionTime {
    switch kind {
    case .string:
      do {
        return try MentionTime(bytes, order: settings.order)
      } catch {
        guard error == .form else { throw error }
        return try MentionTime(otherForm: bytes, isSerial: isSerial)
      }
    case .number:
      guard let moment = MentionTime(sinceEpoch: bytes) else { throw .form }
      return moment
    default: throw .form
    }
  }

  /// The moment of a day whose time, if any, stands in a column of its own.
  private mutating func published(on day: CalendarDay, _ row: MentionRow, line: Int) throws(RowRefusal)
    -> Timestamp
  {
    guard let value = row[.publishedTime] else { return moment(day, 0, line: line) }
    let bytes = UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed)
    if bytes.isEmpty || MissingValue.isOne(bytes) { return moment(day, 0, line: line) }
    guard let clock = MentionTime.clock(bytes) else {
      throw RowRefusal(.publishedTime, found: value.shown, expected: "a time of day such as 09:30")
    }
    if let offset = clock.offset {
      return day.midnightUTC.advanced(bySeconds: Int64(clock.second - offset))
    }
    guard clock.second < 86_400 else { return moment(day.advanced(byDays: 1), 0, line: line) }
    return moment(day, clock.second, line: line)
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
