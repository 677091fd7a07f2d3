import ReputationModel

/// Reads lengths of time as they are written in configuration: `30m`, `36h`, `14d`.
enum WrittenDuration {
  private static let longest: Int64 = 100 * 366 * 86_400

  /// The seconds of a whole number followed by `s`, `m`, `h`, `d` or `w`; `nil` where it is not one, is zero or
  /// is longer than a hundred years.
  static func seconds(_ text: String) -> Int64? {
    let digits = Substring(text.utf8.dropLast())
    guard let length = text.utf8.last.flatMap(unitLength), digits.utf8.allSatisfy(\.isASCIIDigit),
      let number = Int64(digits), (1...longest / length).contains(number)
    else { return nil }
    return number * length
  }

  private static func unitLength(_ unit: UInt8) -> Int64? {
    switch unit {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3600
    case UInt8(ascii: "d"): 86_400
    case UInt8(ascii: "w"): 604_800
    default: nil
    }
  }
}
