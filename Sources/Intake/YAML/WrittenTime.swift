import ReputationModel

/// A date, with or without a time and a zone, as somebody wrote it.
enum WrittenTime: Sendable, Hashable {
  /// A day of the calendar.
  case day(CalendarDay)
  /// A wall-clock time of no stated zone, in seconds of the day.
  case local(CalendarDay, secondOfDay: Int)
  /// A moment.
  case moment(Timestamp)
  /// Something that has the form of a date but is not in the calendar, and why.
  case impossible(String)
  /// Not the form of a date.
  case unreadable

  /// Reads `YYYY-MM-DD`, alone or followed by `T` or a blank and `HH:MM`, `HH:MM:SS`, a fraction (dropped) and
  /// `Z` or `±HH:MM` (RFC 3339, section 5.6).
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { WrittenTime(UnsafeRawBufferPointer($0)) }
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var cursor = ByteCursor(bytes)
    guard let year = cursor.number(digits: 4), cursor.take("-"), let month = cursor.number(digits: 2),
      cursor.take("-"), let day = cursor.number(digits: 2)
    else {
      self = .unreadable
      return
    }
    let calendarDay = CalendarDay(year: year, month: month, day: day)
    guard !cursor.isAtEnd else {
      self = calendarDay.map(WrittenTime.day) ?? .impossible(Self.reason(year: year, month: month, day: day))
      return
    }
    guard cursor.take("T") || cursor.take("t") || cursor.take(" "), let clock = Clock(&cursor) else {
      self = .unreadable
      return
    }
    guard let calendarDay else {
      self = .impossible(Self.reason(year: year, month: month, day: day))
      return
    }
    if let reason = clock.impossibility {
      self = .impossible(reason)
      return
    }
    guard let offset = clock.offset else {
      self = .local(calendarDay, secondOfDay: clock.secondOfDay)
      return
    }
    self = .moment(calendarDay.midnightUTC.advanced(bySeconds: Int64(clock.secondOfDay - offset)))
  }

  private static func reason(year: Int, month: Int, day: Int) -> String {
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    for last in [31, 30, 29, 28] where CalendarDay(year: year, month: month, day: last) != nil {
      let name = monthNames[month - 1]
      return day == 0 ? "days are counted from 1" : "\(name) \(year) has \(last) days"
    }
    return "there is no such day"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

/// The part of a written time after the date.
private struct Clock {
  let hour: Int
  let minute: Int
  let second: Int
  /// Seconds east of UTC; `nil` where no zone is written.
  let offset: Int?
  private let offsetHours: Int
  private let offsetMinutes: Int

  init?(_ cursor: inout ByteCursor) {
    guard let hour = cursor.number(digits: 2), cursor.take(":"), let minute = cursor.number(digits: 2)
    else {
      return nil
    }
    var second = 0
    if cursor.take(":") {
      guard let number = cursor.number(digits: 2) else { return nil }
      second = number
      if cursor.take("."), cursor.skipDigits() == 0 { return nil }
    }
    (self.hour, self.minute, self.second) = (hour, minute, second)
    _ = cursor.take(" ")
    if cursor.isAtEnd {
      (offset, offsetHours, offsetMinutes) = (nil, 0, 0)
      return
    }
    if cursor.take("Z") || cursor.take("z") {
      (offset, offsetHours, offsetMinutes) = (0, 0, 0)
    } else {
      let sign = cursor.take("+") ? 1 : cursor.take("-") ? -1 : 0
      guard sign != 0, let hours = cursor.number(digits: 2), cursor.take(":"),
        let minutes = cursor.number(digits: 2)
      else { return nil }
      (offset, offsetHours, offsetMinutes) = (sign * (hours * 3600 + minutes * 60), hours, minutes)
    }
    guard cursor.isAtEnd else { return nil }
  }

  var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  /// Why no clock shows this, if none does; a leap second is let through.
  var impossibility: String? {
    if hour > 23 { return "an hour goes from 00 to 23" }
    if minute > 59 { return "a minute goes from 00 to 59" }
    if second > 60 { return "a second goes from 00 to 59" }
    if offsetHours > 18 || offsetMinutes > 59 { return "no zone is that far from UTC" }
    return nil
  }
}
