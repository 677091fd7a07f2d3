import ReputationModel

/// The one form of a time that most files have all through: `2026-03-01T09:30:00Z`.
///
/// ``MentionTime`` reads it as well, and every other form; this takes a tenth of the steps.
enum PlainTime {
  /// The moment; `nil` for any other form and for what no calendar or clock shows.
  static func moment(_ bytes: UnsafeRawBufferPointer) -> Timestamp? {
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      bytes[19] == UInt8(ascii: "Z"),
      let century = twoDigits(bytes, at: 0), let year = twoDigits(bytes, at: 2),
      let month = twoDigits(bytes, at: 5), let day = twoDigits(bytes, at: 8),
      let hour = twoDigits(bytes, at: 11), let minute = twoDigits(bytes, at: 14),
      let second = twoDigits(bytes, at: 17), hour < 24, minute < 60, second < 60,
      let day = CalendarDay(year: century * 100 + year, month: month, day: day)
    else { return nil }
    return day.midnightUTC.advanced(bySeconds: Int64(hour * 3600 + minute * 60 + second))
  }

  @inline(__always)
  private static func twoDigits(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let (tens, ones) = (bytes[index] &- UInt8(ascii: "0"), bytes[index + 1] &- UInt8(ascii: "0"))
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }
}
