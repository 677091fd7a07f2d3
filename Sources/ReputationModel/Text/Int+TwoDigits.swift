extension Int {
  /// At least two digits, as clocks and calendars write them.
  package var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a number below 100 as two digits.
  func write(_ number: Int, at place: Int) {
    self[place] = UInt8(ascii: "0") + UInt8(number / 10)
    self[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }
}
