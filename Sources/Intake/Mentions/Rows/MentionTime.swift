import ReputationModel

/// A time as data files write it: a moment, or the reading of a clock whose zone is not told.
enum MentionTime: Equatable {
  case moment(Timestamp)
  case clock(CalendarDay, secondOfDay: Int)

  /// Why it is none.
  enum Failure: Error, Equatable {
    /// It does not have the form of a time.
    case form
    /// The calendar or the clock has no such reading.
    case noSuchTime
    /// Day and month may be either way round.
    case order
  }

  /// Which comes first in dates with slashes.
  enum Order: Equatable, Sendable {
    case dayFirst, monthFirst
  }

  /// Reads `2026-03-01T09:30:00+01:00` and its shorter forms, `20260301T093000Z` and, once it is known which
  /// comes first, `1/3/2026 9:30`.
  init(_ bytes: UnsafeRawBufferPointer, order: Order?) throws(Failure) {
    var cursor = ByteCursor(bytes)
    guard bytes.count >= 8, bytes.count <= 40 else { throw .form }
    let day = try cursor.day(order: order)
    guard !cursor.isAtEnd else {
      self = .clock(day, secondOfDay: 0)
      return
    }
    guard cursor.takeSeparatorOfTime() else { throw .form }
    let second = try cursor.secondOfDay()
    guard !cursor.isAtEnd else {
      self = .clock(day, secondOfDay: second)
      return
    }
    let offset = try cursor.offset()
    guard cursor.isAtEnd else { throw .form }
    self = .moment(day.midnightUTC.advanced(bySeconds: Int64(second - offset)))
  }

  /// What a date with slashes says about the order: `nil` where both readings are possible, or it has none.
  static func order(of bytes: UnsafeRawBufferPointer) -> (isSlashed: Bool, order: Order?) {
    var cursor = ByteCursor(bytes)
    guard let first = cursor.number(digits: 1...2), let separator = cursor.takeDateSeparator(),
      separator != UInt8(ascii: "."), let second = cursor.number(digits: 1...2), cursor.take(separator),
      cursor.number(digits: 4) != nil
    else { return (false, nil) }
    if first > 12, second <= 12 { return (true, .dayFirst) }
    if second > 12, first <= 12 { return (true, .monthFirst) }
    return (true, nil)
  }
}

// The parts of a time, each taken off the front.
extension ByteCursor {
  fileprivate mutating func takeDateSeparator() -> UInt8? {
    for separator in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] where take(separator) {
      return separator
    }
    return nil
  }

  fileprivate mutating func takeSeparatorOfTime() -> Bool {
    if take("T") || take("t") { return true }
    let hasComma = take(",")
    return take(" ") || hasComma
  }

  fileprivate mutating func day(order: MentionTime.Order?) throws(MentionTime.Failure) -> CalendarDay {
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
      let second = number(digits: 1...2), take(separator), let year = number(digits: 4)
    else { throw .form }
    // Dates with dots are only ever written day first.
    if separator == UInt8(ascii: ".") { return try existing(year, second, first) }
    switch order {
    case .dayFirst?: return try existing(year, second, first)
    case .monthFirst?: return try existing(year, first, second)
    case nil: throw .order
    }
  }

  private func existing(_ year: Int, _ month: Int, _ day: Int) throws(MentionTime.Failure) -> CalendarDay {
    guard let day = CalendarDay(year: year, month: month, day: day) else { throw .noSuchTime }
    return day
  }

  fileprivate mutating func secondOfDay() throws(MentionTime.Failure) -> Int {
    guard var hour = number(digits: 1...2) else { throw .form }
    let hasColon = take(":")
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
    }
    // 60 is a leap second, which is counted as the second after it.
    guard hour < 24, minute < 60, second <= 60 else { throw .noSuchTime }
    return hour * 3600 + minute * 60 + second
  }

  private mutating func takeHalfOfDay() -> Bool? {
    let start = position
    _ = take(" ")
    if rest.count == 2, rest[1] | 0x20 == UInt8(ascii: "m") {
      let letter = rest[0] | 0x20
      if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
        skip(2)
        return letter == UInt8(ascii: "p")
      }
    }
    goBack(to: start)
    return nil
  }

  /// Seconds by which the clock is ahead of UTC.
  fileprivate mutating func offset() throws(MentionTime.Failure) -> Int {
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
