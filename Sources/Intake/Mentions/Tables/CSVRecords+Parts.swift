import CSimdjson

extension CSVRecords {
  /// Where records seem to begin, close to the offsets that divide what was not read yet into so many parts; the place
  /// that was read to is the first.
  ///
  /// Whether a place lies within quotes is only known once everything before it was read. So it is taken for outside of
  /// them where that gives records of the header's width for a while, and else for inside.
  func guessedStarts(parts: Int, fieldCount: Int) -> [Int] {
    let length = (bytes.count - position) / parts
    var starts = [position]
    for part in 1..<max(1, parts) {
      let target = position + length * part
      let window = UnsafeRawBufferPointer(rebasing: bytes.prefix(target + CSVRecords.windowLength))
      let outside = CSVRecords.lineStart(window, from: target, isInQuotes: false)
      let start =
        areRecords(window, from: outside, fieldCount)
        ? outside : CSVRecords.lineStart(window, from: target, isInQuotes: true)
      if start < window.count, start > starts.last ?? 0 { starts.append(start) }
    }
    return starts
  }

  /// A guess is made of so many bytes at most.
  private static let windowLength = 1 << 20

  /// Whether the next records from there on have that many fields.
  private func areRecords(_ window: UnsafeRawBufferPointer, from start: Int, _ fieldCount: Int) -> Bool {
    var records = CSVRecords(window, separator: separator, from: start)
    for number in 0..<16 {
      // The last one may be cut off. Where there is none at all, every line's end is taken to lie within quotes.
      guard let outcome = records.next(), records.position < window.count else { return number > 0 }
      guard outcome == .record, records.fieldCount == fieldCount else { return false }
    }
    return true
  }

  /// The offset behind the next line end outside quotes.
  private static func lineStart(_ bytes: UnsafeRawBufferPointer, from start: Int, isInQuotes: Bool) -> Int {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
    var isInQuotes = isInQuotes
    var position = start
    while true {
      position += csimdjson_find_in_quotes(base + position, bytes.count - position)
      guard position < bytes.count else { return position }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        isInQuotes.toggle()
      } else if !isInQuotes {
        let isFirstOfTwo =
          byte == UInt8(ascii: "\r") && position < bytes.count && bytes[position] == UInt8(ascii: "\n")
        return isFirstOfTwo ? position + 1 : position
      }
    }
  }
}
