extension Int {
  /// At least two digits, as clocks and calendars write them.
  package var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
