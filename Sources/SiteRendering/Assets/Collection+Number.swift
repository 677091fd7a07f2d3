extension RandomAccessCollection<UInt8> {
  /// The number of so many bytes from an offset on, the highest byte first or the lowest; `nil` where the bytes end before,
  /// or where no `Int` is so large.
  func number(at offset: Int, _ count: Int, lowestFirst: Bool = false) -> Int? {
    guard offset >= 0, self.count - count >= offset else { return nil }
    let digits = dropFirst(offset).prefix(count)
    let value =
      lowestFirst
      ? digits.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      : digits.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }
}
