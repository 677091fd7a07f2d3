/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
///
/// Mention data never needs more than a second, and an integer sorts, hashes and buckets without Foundation.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int64

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  @inlinable
  public init(seconds: Int64) { self.seconds = seconds }

  /// Whether the left moment is earlier.
  @inlinable
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// The moment `seconds` later, or earlier where negative.
  public func advanced(bySeconds seconds: Int64) -> Timestamp { Timestamp(seconds: self.seconds + seconds) }

  /// Seconds from `other` to this moment; negative where this one is earlier.
  public func seconds(since other: Timestamp) -> Int64 { seconds - other.seconds }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC: `2026-03-01T09:30:00Z`.
  public var description: String { rfc3339(offsetSeconds: 0) }

  /// RFC 3339 with a numeric offset, `Z` for none: `2026-03-01T10:30:00+01:00`.
  public func rfc3339(offsetSeconds: Int) -> String {
    let local = seconds + Int64(offsetSeconds)
    let day = CalendarDay(daysSince1970: Int32(local.flooredQuotient(dividingBy: 86_400)))
    let time = Int(local - Int64(day.daysSince1970) * 86_400)
    // Digit by digit into the string's own memory: a large archive writes millions of them.
    return "\(day)"
      + String(unsafeUninitializedCapacity: 15) { text in
        text[0] = UInt8(ascii: "T")
        text.write(time / 3600, at: 1)
        text[3] = UInt8(ascii: ":")
        text.write(time / 60 % 60, at: 4)
        text[6] = UInt8(ascii: ":")
        text.write(time % 60, at: 7)
        guard offsetSeconds != 0 else {
          text[9] = UInt8(ascii: "Z")
          return 10
        }
        text[9] = UInt8(ascii: offsetSeconds < 0 ? "-" : "+")
        text.write(abs(offsetSeconds) / 3600, at: 10)
        text[12] = UInt8(ascii: ":")
        text.write(abs(offsetSeconds) / 60 % 60, at: 13)
        return 15
      }
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity, so that days before 1970 count downwards.
  func flooredQuotient(dividingBy divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
