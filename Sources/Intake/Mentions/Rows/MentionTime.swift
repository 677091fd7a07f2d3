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

    /// The order that a source's configuration states.
    init(_ stated: MentionSource.DateOrder) {
      switch stated {
      case .dayFirst: self = .dayFirst
      case .monthFirst: self = .monthFirst
      }
    }
  }

  /// Reads `2026-03-01T09:30:00+01:00` and its shorter forms, `20260301T093000Z` and, once it is known which
  /// comes first, `1/3/2026 9:30`.
  init(_ bytes: UnsafeRawBufferPointer, order: Order?) throws(Failure) {
    var cursor = ByteCursor(bytes)
    guard bytes.count >= 6, bytes.count <= 48 else { throw .form }
    let day = try cursor.day(order: order)
    guard !cursor.isAtEnd else {
      self = .clock(day, secondOfDay: 0)
      return
    }
    guard cursor.takeSeparatorOfTime() else { throw .form }
    self = try MentionTime(day, clock: &cursor)
  }

  /// The time of that day which the rest of the text tells, with its offset if it has one.
  init(_ day: CalendarDay, clock cursor: inout ByteCursor) throws(Failure) {
    let second = try cursor.secondOfDay()
    guard !cursor.isAtEnd else {
      // Midnight at the end of a day is the beginning of the next.
      let isNextDay = second == 86_400
      self = .clock(isNextDay ? day.advanced(byDays: 1) : day, secondOfDay: isNextDay ? 0 : second)
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
      cursor.year() != nil
    else { return (false, nil) }
    // No date in either order tells of none.
    if first > 12, second > 12 { return (false, nil) }
    if first > 12 { return (true, .dayFirst) }
    if second > 12 { return (true, .monthFirst) }
    return (true, nil)
  }
}
