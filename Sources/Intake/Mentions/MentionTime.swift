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
    var cursor = Cursor(bytes: bytes)
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
    var cursor = Cursor(bytes: bytes)
    guard let first = cursor.number(digits: 1...2), let separator = cursor.takeDateSeparator(),
      separator != UInt8(ascii: "."), let second = cursor.number(digits: 1...2), cursor.take(separator),
      cursor.number(digits: 4...4) != nil
    else { return (false, nil) }
    if first > 12, second <= 12 { return (true, .dayFirst) }
    if second > 12, first <= 12 { return (true, .monthFirst) }
    return (true, nil)
  }
}

extension MentionTime {
  /// Where the reading of one time has come to.
  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ byte: UInt8) -> Bool {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    mutating func takeDateSeparator() -> UInt8? {
      for separator in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] where take(separator) {
        return separator
      }
      return nil
    }

    mutating func takeSeparatorOfTime() -> Bool {
      if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) { return true }
      let hasComma = take(UInt8(ascii: ","))
      return take(UInt8(ascii: " ")) || hasComma
    }

    /// As many digits as there are, within the limits.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      while position < bytes.count, count < digits.upperBound {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit <= 9 else { break }
        value = value * 10 + Int(digit)
        count += 1
        position += 1
      }
      return count >= digits.lowerBound ? value : nil
    }

    mutating func day(order: Order?) throws(Failure) -> CalendarDay {
      let start = position
      if let year = number(digits: 4...4) {
        let separator = takeDateSeparator()
        guard let month = number(digits: 2...2), separator == nil || take(separator ?? 0),
          let day = number(digits: 2...2), number(digits: 1...1) == nil
        else { throw .form }
        return try existing(year, month, day)
      }
      position = start
      guard let first = number(digits: 1...2), let separator = takeDateSeparator(),
        let second = number(digits: 1...2), take(separator), let year = number(digits: 4...4)
      else { throw .form }
      // Dates with dots are only ever written day first.
      if separator == UInt8(ascii: ".") { return try existing(year, second, first) }
      switch order {
      case .dayFirst?: return try existing(year, second, first)
      case .monthFirst?: return try existing(year, first, second)
      case nil: throw .order
      }
    }

    private func existing(_ year: Int, _ month: Int, _ day: Int) throws(Failure) -> CalendarDay {
      guard let day = CalendarDay(year: year, month: month, day: day) else { throw .noSuchTime }
      return day
    }

    mutating func secondOfDay() throws(Failure) -> Int {
      guard var hour = number(digits: 1...2) else { throw .form }
      let hasColon = take(UInt8(ascii: ":"))
      guard let minute = number(digits: 2...2) else { throw .form }
      var second = 0
      if hasColon ? take(UInt8(ascii: ":")) : !isAtEnd {
        guard let seconds = number(digits: 2...2) else { throw .form }
        second = seconds
        if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
          // Nothing finer than a second is kept.
          guard number(digits: 1...1) != nil else { throw .form }
          while number(digits: 1...1) != nil {}
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
      _ = take(UInt8(ascii: " "))
      if position + 2 == bytes.count, bytes[position + 1] | 0x20 == UInt8(ascii: "m") {
        let letter = bytes[position] | 0x20
        if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
          position += 2
          return letter == UInt8(ascii: "p")
        }
      }
      position = start
      return nil
    }

    /// Seconds by which the clock is ahead of UTC.
    mutating func offset() throws(Failure) -> Int {
      _ = take(UInt8(ascii: " "))
      if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return 0 }
      if bytes.count - position == 3 {
        let name = (bytes[position], bytes[position + 1], bytes[position + 2])
        let utc = (UInt8(ascii: "U"), UInt8(ascii: "T"), UInt8(ascii: "C"))
        let gmt = (UInt8(ascii: "G"), UInt8(ascii: "M"), UInt8(ascii: "T"))
        if name == utc || name == gmt {
          position += 3
          return 0
        }
      }
      let isNegative = take(UInt8(ascii: "-"))
      guard isNegative || take(UInt8(ascii: "+")), let hours = number(digits: 2...2) else { throw .form }
      let hasColon = take(UInt8(ascii: ":"))
      var minutes = 0
      if hasColon || !isAtEnd {
        guard let written = number(digits: 2...2) else { throw .form }
        minutes = written
      }
      guard hours < 24, minutes < 60 else { throw .noSuchTime }
      return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
    }
  }
}
