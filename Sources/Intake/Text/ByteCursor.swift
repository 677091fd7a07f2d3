import ReputationModel

/// Where the reading of a short written value has come to, byte by byte.
struct ByteCursor {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  /// The beginning of those bytes.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  /// What is left to read.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position...]) }

  /// Goes back to an earlier position.
  mutating func goBack(to earlier: Int) { position = min(earlier, position) }

  /// Takes that byte if it is the next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes that ASCII character if it is the next.
  mutating func take(_ character: Unicode.Scalar) -> Bool { take(UInt8(ascii: character)) }

  /// Takes so many bytes, or all that are left.
  mutating func skip(_ count: Int) { position = min(position + count, bytes.count) }

  /// The number made of as many digits as there are, within the limits; `nil` where there are fewer.
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

  /// The number made of exactly that many digits.
  mutating func number(digits: Int) -> Int? { number(digits: digits...digits) }

  /// Takes as many digits as there are and says how many there were.
  mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, bytes[position].isASCIIDigit { position += 1 }
    return position - start
  }
}
