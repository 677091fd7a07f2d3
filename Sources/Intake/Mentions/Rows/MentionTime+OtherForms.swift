import ReputationModel

// Forms that are tried once the usual ones have failed.
extension MentionTime {
  /// Reads seconds and milliseconds since 1970, dates with the name of the month and, where a column is known
  /// to hold them, days of a spreadsheet's calendar.
  init(otherForm bytes: UnsafeRawBufferPointer, isSerial: Bool) throws(Failure) {
    if isSerial, let clock = MentionTime(serial: bytes) {
      self = clock
    } else if let moment = MentionTime(sinceEpoch: bytes) {
      self = moment
    } else {
      var date = NamedMonthDate(bytes)
      let day = try date.read()
      guard !date.cursor.isAtEnd else {
        self = .clock(day, secondOfDay: 0)
        return
      }
      // Behind a date in words, four digits in a row are rather a year than a time.
      guard date.cursor.rest.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "h") })
      else { throw .form }
      self = try MentionTime(day, clock: &date.cursor)
    }
  }

  /// Seconds or milliseconds since 1970: their size tells which, and nothing finer than a second is kept.
  init?(sinceEpoch bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 9, bytes.first?.isASCIIDigit == true, let number = WrittenNumber.plain(bytes)
    else { return nil }
    switch number {
    case 1e8..<1e11: self = .moment(Timestamp(seconds: Int64(number)))
    case 1e11..<1e14: self = .moment(Timestamp(seconds: Int64(number / 1000)))
    default: return nil
    }
  }

  /// Days since the end of 1899, as spreadsheets count them from 1900 on, with the time as a fraction.
  init?(serial bytes: UnsafeRawBufferPointer) {
    guard let number = MentionTime.serialNumber(bytes) else { return nil }
    let days = Int(number)
    let second = Int(((number - Double(days)) * 86_400).rounded())
    let day = CalendarDay(daysSince1970: Int32(days - 25_569))
    self =
      second < 86_400 ? .clock(day, secondOfDay: second) : .clock(day.advanced(byDays: 1), secondOfDay: 0)
  }

  /// The number of a day from 1990 to 2099 in a spreadsheet's calendar; `nil` where the value is none.
  static func serialNumber(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard bytes.count >= 5, bytes.count <= 24, bytes[..<5].allSatisfy(\.isASCIIDigit),
      bytes.count == 5 || bytes[5] == UInt8(ascii: ".") || bytes[5] == UInt8(ascii: ","),
      let number = WrittenNumber.value(bytes, isWhole: false), (32_874..<73_051).contains(number)
    else { return nil }
    return number
  }

  /// The second of the day in a column of its own, and the zone's offset if it has one; `nil` where it is none.
  static func clock(_ bytes: UnsafeRawBufferPointer) -> (second: Int, offset: Int?)? {
    // A spreadsheet's time is a fraction of a day.
    if let number = WrittenNumber.value(bytes, isWhole: false), number >= 0, number < 1 {
      return (min(Int((number * 86_400).rounded()), 86_399), nil)
    }
    var cursor = ByteCursor(bytes)
    guard bytes.count <= 40, let second = try? cursor.secondOfDay() else { return nil }
    if cursor.isAtEnd { return (second, nil) }
    guard let offset = try? cursor.offset(), cursor.isAtEnd else { return nil }
    return (second, offset)
  }
}
