/// Counts, shares and positions as exports in several languages write them.
enum WrittenFigure {
  /// A whole number, 0 or more: `1310`, `1.310`, `1,310`, `1 310`; `nil` for anything else.
  static func count(_ text: String) -> Int? {
    guard let number = number(text, isWhole: true), number >= 0, number <= 1e15, number == number.rounded()
    else { return nil }
    return Int(number)
  }

  /// A share, 0…1: `3.14%`, `12,5 %`, or `0.0314` without the sign; `nil` for anything else.
  static func share(_ text: String) -> Double? {
    let isPercentage = text.hasSuffix("%")
    guard let number = number(isPercentage ? String(text.dropLast()) : text, isWhole: false) else {
      return nil
    }
    let share = isPercentage ? number / 100 : number
    return (0...1).contains(share) ? share : nil
  }

  /// An average position, from 1: `4.2`, `7,4`; `nil` for anything else.
  static func averagePosition(_ text: String) -> Double? {
    guard let number = number(text, isWhole: false), number >= 1, number <= 100_000 else { return nil }
    return number
  }

  private static func number(_ text: String, isWhole: Bool) -> Double? {
    // Groups of thousands are parted by a space in French, by one that does not break.
    var plain = String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
    guard plain.utf8.count <= 64 else { return nil }
    return plain.withUTF8 { WrittenNumber.value(UnsafeRawBufferPointer($0), isWhole: isWhole) }
  }
}
