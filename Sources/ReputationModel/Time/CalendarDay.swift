/// A day of the Gregorian calendar, without a time or a zone.
///
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`, exact for every day an
/// `Int32` can name.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  let daysSince1970: Int32

  /// The day that many days after 1970-01-01.
  public init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

  /// The day of that date; `nil` where the calendar has none, as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.lengthOfMonth(month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.daysSince1970 = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince1970) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (Int(daysSince1970) % 7 + 10) % 7 + 1 }

  /// The day `days` later, or earlier where negative.
  public func advanced(byDays days: Int) -> CalendarDay {
    CalendarDay(daysSince1970: daysSince1970 + Int32(days))
  }

  /// The number of days from `other` to this day.
  public func days(since other: CalendarDay) -> Int { Int(daysSince1970) - Int(other.daysSince1970) }

  /// Midnight of the day in UTC.
  public var midnightUTC: Timestamp { Timestamp(seconds: Int64(daysSince1970) * 86_400) }

  /// Whether the left day is earlier.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  private static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = date
    guard (0...9999).contains(year) else { return "\(year)-\(month.twoDigits)-\(day.twoDigits)" }
    return String(unsafeUninitializedCapacity: 10) { text in
      text.write(year / 100, at: 0)
      text.write(year % 100, at: 2)
      text[4] = UInt8(ascii: "-")
      text.write(month, at: 5)
      text[7] = UInt8(ascii: "-")
      text.write(day, at: 8)
      return 10
    }
  }
}
