import ReputationModel

/// Numbers as people and programs write them: `1234`, `1.234`, `1,234`, `4,5`, `-0.42`, `1e3`.
enum WrittenNumber {
  /// The number that is written; `nil` where it is none.
  ///
  /// A single dot or comma before exactly three digits separates thousands where a whole number is wanted,
  /// else decimals.
  static func value(_ bytes: UnsafeRawBufferPointer, isWhole: Bool) -> Double? {
    if let plain = plain(bytes), !(isWhole && hasOneGroup(bytes)) { return plain }
    var digits: [UInt8] = []
    let dots = bytes.count { $0 == UInt8(ascii: ".") }
    let commas = bytes.count { $0 == UInt8(ascii: ",") }
    guard bytes.count <= 64, dots + commas > 0 else { return nil }
    let last = bytes.last { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let isDecimal: Bool
    if dots > 0, commas > 0 {
      isDecimal = true
    } else {
      isDecimal = dots + commas == 1 && !(isWhole && hasOneGroup(bytes))
    }
    var groupLength: Int?
    var hasDecimal = false
    for byte in bytes {
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else {
        digits.append(byte)
        if byte.isASCIIDigit, !hasDecimal { groupLength = groupLength.map { $0 + 1 } }
        continue
      }
      // Behind the decimal separator there is no other; groups of thousands have three digits.
      guard !hasDecimal, groupLength ?? 3 == 3 else { return nil }
      if isDecimal, byte == last {
        hasDecimal = true
        digits.append(UInt8(ascii: "."))
      } else {
        groupLength = 0
      }
    }
    guard hasDecimal || groupLength == 3 else { return nil }
    return digits.withUnsafeBytes(plain)
  }

  /// The number of JSON's form.
  static func plain(_ bytes: UnsafeRawBufferPointer) -> Double? {
    var index = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { index = 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var hasPoint = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        guard digits < 15 else { return library(bytes) }
        mantissa = mantissa * 10 + UInt64(byte - UInt8(ascii: "0"))
        digits += 1
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, digits > 0 {
        hasPoint = true
      } else {
        return library(bytes)
      }
      index += 1
    }
    guard digits > 0, !hasPoint || decimals > 0 else { return nil }
    // Both are exact, so that the quotient is the nearest there is.
    let value = Double(mantissa) / powersOfTen[decimals]
    return isNegative ? -value : value
  }

  private static func library(_ bytes: UnsafeRawBufferPointer) -> Double? {
    // Neither hexadecimal numbers nor "nan" and "infinity".
    guard bytes.count <= 64,
      bytes.allSatisfy({ $0.isASCIIDigit || Array("+-.eE".utf8).contains($0) }),
      let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// Whether there is one separator, and one to three digits before it and exactly three behind.
  private static func hasOneGroup(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let separator = bytes.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    else { return false }
    return (1...3).contains(separator) && bytes.count - separator == 4 && bytes[0] != UInt8(ascii: "0")
      && bytes[(separator + 1)...].allSatisfy(\.isASCIIDigit)
  }

  /// Whether it is a long number of which a spreadsheet kept the first digits alone, such as `1.73E+18`.
  static func isRoundedBySpreadsheet(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= 24, let letter = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      bytes.count >= letter + 3, bytes[letter + 1] == UInt8(ascii: "+")
    else { return false }
    return bytes[..<letter].allSatisfy {
      $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
      && bytes[(letter + 2)...].allSatisfy(\.isASCIIDigit)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
