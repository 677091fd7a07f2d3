import Testing

@testable import ReputationAnalysis

@Suite struct ShortWordTests {
  private typealias Word = WordReader.Word

  /// A short word is folded another way than a long one, and has to be the same in all that is told of it.
  @Test(arguments: 0..<64) func tellsOfAWordWhatALongWordTells(seed: Int) {
    var state = UInt64(seed)
    for _ in 0..<40 {
      let text = text(of: 60, &state)
      Array(text.utf8).withUnsafeBytes { bytes in
        var reader = WordReader(bytes, seed: 7)
        var place = 0
        while let word = reader.next() {
          let (expected, end) = LongWord.next(in: bytes, from: place, seed: 7)
          place = end
          #expect(expected.map(told) == told(word), "\(text)")
          #expect(reader.index == end, "\(text)")
        }
        #expect(LongWord.next(in: bytes, from: place, seed: 7).word == nil, "\(text)")
      }
    }
  }

  @Test func goesOnBehindASkippedToken() {
    let text = "uno @dos_tres.quatre–cinq " + String(repeating: "x", count: 70) + "/y sis"
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = WordReader(bytes)
      var starts: [Int32] = []
      while let word = reader.next() {
        starts.append(word.start)
        if starts.count > 1 { reader.skipToken() }
      }
      let written = starts.map { String(decoding: bytes[Int($0)...].prefix(3), as: UTF8.self) }
      #expect(written == ["uno", "dos", "xxx", "sis"])
    }
  }

  private func told(_ word: Word) -> [UInt64] {
    [
      word.number, UInt64(word.start), UInt64(word.end), UInt64(word.length), word.isCapitalised ? 1 : 0,
      word.isNumeral ? 1 : 0, word.hasDigits ? 1 : 0,
    ]
  }

  /// Words, signs and spaces in disorder: every third text of ASCII and accents mostly, every third of anything.
  private func text(of count: Int, _ state: inout UInt64) -> String {
    let pieces = [
      "a", "b", "É", "é", "ñ", "pan", " ", " ", "Casa", " ", ".", ",", "1", "2", "9", "-", "«", "—", "’", "·",
      "\u{AD}", "\u{200B}", "ß", "æ", "×", "Ÿ", "П", "パ", "😡", "Contraseña", "\n", "@",
    ]
    state = WordReader.mixed(state &+ 0x9E37_79B9)
    let variety = [8, 16, pieces.count][Int(state % 3)]
    return (0..<count).map { _ in
      state = WordReader.mixed(state &+ 0x9E37_79B9)
      return pieces[Int(state % UInt64(variety))]
    }.joined()
  }
}
