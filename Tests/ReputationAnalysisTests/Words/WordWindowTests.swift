import Testing

@testable import ReputationAnalysis

@Suite struct WordWindowTests {
  @Test(arguments: 0...140) func tellsWhichBytesMayBelongToWords(length: Int) {
    // Each byte in turn, so that every one of them stands at many places of a window.
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 89) }
    bytes.withUnsafeBytes { text in
      for index in stride(from: 0, through: length, by: 7) {
        let window = WordWindow(text, at: index)
        for place in 0..<WordWindow.width {
          let byte = index + place < length ? bytes[index + place] : 0
          let isPlain = (byte < 0x80) && (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
          #expect(window.words >> UInt64(place) & 1 == (isPlain || byte >= 0x80 ? 1 : 0))
          #expect(window.signs >> UInt64(place) & 1 == (byte >= 0x80 ? 1 : 0))
        }
      }
    }
  }
}
