import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct FoldedWordsTests {
  @Test(arguments: [
    ("", []), ("  \n\t", []), ("¡Qué BUENO!", ["que", "bueno"]), ("buenoooo", ["bueno"]), ("llet", ["llet"]),
    ("l'oli d’oliva", ["l", "oli", "d", "oliva"]), ("col·legi", ["collegi"]), ("Straße", ["strasse"]),
    ("1000 euros", ["1000", "euros"]), ("@laespiga no", ["no"]), ("a@b no", ["a", "b", "no"]),
    ("mira https://espiga.example/malo?x=1 bien", ["mira", "bien"]), ("http://a", []), ("https:// x", ["x"]),
    ("@la_espiga.oficial! no", ["no"]), ("@la-espiga—no", ["no"]), ("(@laespiga) no", ["no"]),
    ("hora: 10", ["hora", "10"]), ("a😍b", ["a", "b"]), ("жaж", ["a"]),
  ])
  func foldsWords(text: String, words: [String]) {
    #expect(FoldedWords(text).written == words)
  }

  @Test func knowsWhereSentencesBeginAndWordsStand() {
    let text = "No. Sí, ñam\nfin"
    let words = FoldedWords(text)
    #expect(words.beginsSentence == [true, true, false, true])
    let bytes = Array(text.utf8)
    #expect(words.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == ["No", "Sí", "ñam", "fin"])
  }

  /// An account's name and an address are no words, but what stands behind them ends a clause or a sentence.
  @Test(arguments: [
    ("de @laespiga, no", [true, false], [true, false]), ("de @laespiga no", [false, false], [true, false]),
    ("de @laespiga. No", [false, false], [true, true]),
    ("de https://a.example/x, no", [true, false], [true, false]),
    ("de (https://a.example/x) no", [true, false], [true, false]),
    ("de @a😡, no", [true, false], [true, false]),
    ("@laespiga, no", [false], [true]),
  ])
  func readsTheMarksBehindNames(text: String, ends: [Bool], begins: [Bool]) {
    let words = FoldedWords(text)
    #expect(words.endsClause == ends)
    #expect(words.beginsSentence == begins)
  }

  @Test func anAddressHasNoMarkOfTheSentence() {
    let text = "mira https://a.example/x?y=1, sí"
    let link = FoldedWords(text).links[0]
    #expect(String(decoding: Array(text.utf8)[link], as: UTF8.self) == "https://a.example/x?y=1")
  }

  @Test func tellsWhatIsMeasured() {
    #expect(FoldedWords("un 10 % de 30 € y £5, 7 más").measured == [1, 3, 4])
  }

  /// Only with its accent, and at the end, -ció is a sign of Catalan.
  @Test(arguments: [
    ("atenció.", true), ("ATENCIÓ", true), ("servicio", false), ("ciónica", false), ("acció–", true),
  ])
  func tellsAccentedEndings(text: String, isMarked: Bool) {
    #expect(FoldedWords(text).marks.contains(.accentedEnding) == isMarked)
  }

  @Test func tellsLabelsAndNumbers() {
    let words = FoldedWords("Pan #LaEspiga # Pan 3D 2026 a#b")
    #expect(words.isLabel == [false, true, false, false, false, false, true])
    #expect((0..<words.count).map { words.hasDigit($0) } == [false, false, false, true, true, false, false])
  }

  @Test func countsSignsOnceInARow() {
    let words = FoldedWords("¡¡Ay!!! ¿Qué?? Uf! 😡😡 http://a.example")
    #expect(words.exclamations == 2)
    #expect(words.questions == 1)
    #expect(words.links.count == 1)
    #expect(words.signs.map(\.scalar) == [0x1F621, 0x1F621])
    #expect(words.marks == [.spanish])
    #expect(FoldedWords("col·leccions plaça").marks == [.catalan])
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xC3], [0x61, 0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80, 0x80], [0xC0, 0xAF],
      [0xF8, 0x61, 0x61, 0x61],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func survivesBrokenText(bytes: [UInt8]) {
    var words = FoldedWords()
    bytes.withUnsafeBytes { words.read($0) }
    #expect(words.count <= 1)
    for range in words.ranges { #expect(range.upperBound <= bytes.count) }
  }

  @Test func forgetsTheTextBefore() {
    var words = FoldedWords("¡Malo! 😡 http://a.example ñ")
    [UInt8]("pa".utf8).withUnsafeBytes { words.read($0) }
    #expect(words.written == ["pa"])
    #expect(words.exclamations + words.links.count + words.signs.count == 0)
    #expect(words.marks == [])
  }

  /// A pass that went over a run again for each of its letters would take hours here.
  @Test(.timeLimit(.minutes(1)), arguments: ["a", "a ", "!", "@", "http://", "é", "😍"])
  func isLinear(piece: String) {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    var estimator = SentimentEstimator()
    _ = estimator.estimate(text, language: LanguageCode(rawValue: "es"), isExplained: true)
    #expect(FoldedWords(text).count <= 1 << 19)
  }
}

extension FoldedWords {
  /// The words as text.
  var written: [String] {
    starts.map { start in
      String(
        symbols[start...].prefix { $0 != FoldedWords.space }.map { symbol in
          Character(Unicode.Scalar(symbol < 26 ? symbol + 0x61 : symbol - 26 + 0x30))
        }
      )
    }
  }
}
