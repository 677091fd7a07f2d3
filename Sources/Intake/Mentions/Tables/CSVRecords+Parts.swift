import CSimdjson

extension CSVRecords {
  /// Where records seem to begin, close to the offsets that divide what begins at `start` into so many parts;
  /// `start` is the first.
  ///
  /// A line begins a record where an even number of quotes comes before it. A quote in the middle of a field would
  /// be counted all the same, and the guess be wrong.
  static func guessedStarts(of shared: SharedBytes, from start: Int, parts: Int) -> [Int] {
    let length = (shared.bytes.count - start) / parts
    // How many quotes each part but the last has.
    let quotes = ConcurrentParts.map(parts - 1) { part in
      quoteCount(
        of: UnsafeRawBufferPointer(
          rebasing: shared.bytes[start + length * part..<start + length * (part + 1)]
        )
      )
    }
    var starts = [start]
    var isInQuotes = false
    for part in 1..<max(1, parts) {
      if quotes[part - 1] % 2 == 1 { isInQuotes.toggle() }
      let place = lineStart(shared.bytes, from: start + length * part, isInQuotes: isInQuotes)
      if place < shared.bytes.count, place > starts.last ?? 0 { starts.append(place) }
    }
    return starts
  }

  private static func quoteCount(of bytes: UnsafeRawBufferPointer) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    return csimdjson_count(start.assumingMemoryBound(to: UInt8.self), bytes.count, UInt8(ascii: "\""))
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
