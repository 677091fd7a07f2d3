import CSimdjson

extension DecodedText {
  /// The same text without the NUL bytes that some exports leave in it, and where the first of how many stood;
  /// `nil` where there are none.
  func withoutNullBytes() -> (text: DecodedText, count: Int, line: Int)? {
    withBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let start = base.assumingMemoryBound(to: UInt8.self)
      let first = csimdjson_find(start, bytes.count, 0)
      guard first < bytes.count else { return nil }
      let line = bytes[..<first].count { $0 == 0x0A } + 1
      let kept = bytes.filter { $0 != 0 }
      return (DecodedText(self, translation: kept), bytes.count - kept.count, line)
    }
  }
}
