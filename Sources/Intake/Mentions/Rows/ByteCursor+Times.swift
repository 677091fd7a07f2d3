import ReputationModel

// The parts of a time, each taken off the front.
extension ByteCursor {
  mutating func takeDateSeparator() -> UInt8? {
    for separator in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] where take(separator) {
      return separator
    }
    return nil
  }

  mutating func takeSeparatorOfTime() -> Bool {
    if take("T") || take("t") { return true }
    let hasComma = take(",")
    return take(" ") || hasComma
  }

  mutating func day(order: MentionTime.Order?) throws(MentionTime.Failure) -> CalendarDay {
    let start = position
    if let year = number(digits: 4) {
      let separator = takeDateSeparator()
      guard let month = number(digits: 2), separator == nil || take(separator ?? 0),
        let day = number(digits: 2), number(digits: 1) == nil
      else { throw .form }
      return try existing(year, month, day)
    }
    goBack(to: start)
    guard let first = number(digits: 1...2), let separator = takeDateSeparator(),
      let second = number(digits: 1...2), take(separator), let year = year()
    else { throw .form }
    // Dates with dots are only ever written day first; some put one behind the year, too.
    if separator == UInt8(ascii: ".") {
      _ = take(separator)
      return try existing(year, second, first)
    }
    switch order {
    case .dayFirst?: return try existing(year, second, first)
    case .monthFirst?: return try existing(year, first, second)
    case nil:
      // What is a day in neither order waits for none.
      if CalendarDay(year: year, month: second, day: first) == nil { _ = try existing(year, first, second) }
      throw .order
    }
  }

  /// A year of four digits, or of two: 70 to 99 are in the twentieth century.
  mutating func year() -> Int? {
    let start = position
    guard let year = number(digits: 2...4) else { return nil }
    switch position - start {
    case 4: return year
    case 2: return year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
  }

  func existing(_ year: Int, _ month: Int, _ day: Int) throws(MentionTime.Failure) -> CalendarDay {
    guard let day = CalendarDay(year: year, month: month, day: day) else { throw .noSuchTime }
    return day
  }

  mutating func secondOfDay() throws(MentionTime.Failure) -> Int {
    guard var hour = number(digits: 1...2) else { throw .form }
    let hasColon = take(":") || take("h")
    guard let minute = number(digits: 2) else { throw .form }
    var second = 0
    if hasColon ? take(":") : !isAtEnd {
      guard let seconds = number(digits: 2) else { throw .form }
      second = seconds
      if take(".") || take(",") {
        // Nothing finer than a second is kept.
        guard skipDigits() > 0 else { throw .form }
      }
    }
    if let isAfternoon = takeHalfOfDay() {
      guard (1...12).contains(hour) else { throw .noSuchTime }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    } else if rest.count <= 2 {
      takeHourSign()
    }
    // 60 is a leap second, which is counted as the second after it; 24:00 is the end of the day.
    guard hour < 24 || (hour == 24 && minute + second == 0), minute < 60, second <= 60
    else { throw .noSuchTime }
    return hour * 3600 + minute * 60 + second
  }

  /// Takes `AM`, `pm`, `p. m.` and their like, whatever blank stands before and within.
  private mutating func takeHalfOfDay() -> Bool? {
    guard !isAtEnd, rest[0] != UInt8(ascii: "Z"), rest[0] != UInt8(ascii: "+") else { return nil }
    let start = position
    takeBlanks()
    let isAfternoon: Bool
    if take("p") || take("P") {
      isAfternoon = true
    } else if take("a") || take("A") {
      isAfternoon = false
    } else {
      goBack(to: start)
      return nil
    }
    _ = take(".")
    takeBlanks()
    guard take("m") || take("M") else {
      goBack(to: start)
      return nil
    }
    _ = take(".")
    return isAfternoon
  }

  /// Takes the `h` that some write behind a time.
  private mutating func takeHourSign() {
    _ = take(" ")
    _ = take("h")
  }

  /// Takes blanks, those that keep a line together and narrow ones among them.
  mutating func takeBlanks() {
    while let byte = rest.first {
      if byte == 0x20 {
        skip(1)
      } else if byte == 0xC2, rest.count > 1, rest[1] == 0xA0 {
        skip(2)
      } else if byte == 0xE2, rest.count > 2, rest[1] == 0x80, rest[2] == 0xAF || rest[2] == 0x89 {
        skip(3)
      } else {
        return
      }
    }
  }

  /// Seconds by which the clock is ahead of UTC.
  mutating func offset() throws(MentionTime.Failure) -> Int {
    _ = take(" ")
    if take("Z") || take("z") { return 0 }
    if rest.elementsEqual("UTC".utf8) || rest.elementsEqual("GMT".utf8) {
      skip(3)
      return 0
    }
    let isNegative = take("-")
    guard isNegative || take("+"), let hours = number(digits: 2) else { throw .form }
    let hasColon = take(":")
    var minutes = 0
    if hasColon || !isAtEnd {
      guard let written = number(digits: 2) else { throw .form }
      minutes = written
    }
    guard hours < 24, minutes < 60 else { throw .noSuchTime }
    return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
  }
}
