import SeededNumbers
import Testing

@testable import ReputationAnalysis

@Suite struct WordSkimmerTests {
  /// The words of `text` that must be read where `sought` is looked for.
  private func read(_ text: String, for sought: String...) -> [String] {
    WordSkimmerTests.read(text, WordSkimmerTests.beginnings(of: sought))
  }

  private static func beginnings(of sought: [String]) -> WordBeginnings {
    var words: [[UInt8]] = []
    for word in sought {
      Array(word.utf8).withUnsafeBytes { bytes in
        var reader = WordReader(bytes)
        while let word = reader.next() { words.append(WordBeginnings.firstLetters(of: word, in: bytes)) }
      }
    }
    return WordBeginnings(words)
  }

  private static func read(_ text: String, _ beginnings: WordBeginnings) -> [String] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var found: [String] = []
      beginnings.withBits { filter in
        var reader = WordReader(bytes)
        var skimmer = WordSkimmer(bytes, filter: filter)
        while let range = skimmer.next() {
          if range.lowerBound > reader.index { reader.goOn(at: range.lowerBound) }
          while reader.index < range.upperBound, let word = reader.next() {
            found.append(String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self))
          }
        }
      }
      return found
    }
  }

  private static let sentence =
    "La masa madre de esta panaderia lleva harina y agua y nada que no diga su etiqueta"

  @Test func leavesOutWhatBeginsOtherwise() {
    #expect(read(WordSkimmerTests.sentence, for: "congelada").isEmpty)
    #expect(read("El panadero y la panadería", for: "pan").isEmpty)
    #expect(read("", for: "pan").isEmpty)
  }

  @Test(arguments: 0...130) func findsAWordWhereverItStands(place: Int) {
    let filling = String(repeating: "ab ", count: 50).prefix(place) + " "
    for word in ["pan", "panaderías", "ñandú", "electroencefalograma"] {
      #expect(read(filling + word, for: word) == [word])
      #expect(read(filling + word.uppercased() + " ab ab", for: word) == [word.uppercased()])
    }
  }

  @Test func takesALetterWithAnyAccentAsTheLetter() {
    #expect(read("Crédito, crèdit, CREDITO, crédit", for: "credito") == ["Crédito", "CREDITO"])
    #expect(read("straße y strasse", for: "strasse") == ["straße", "strasse"])
    #expect(read("Abschluß, Abschlag", for: "Abschluss") == ["Abschluß"])
    for place in 0...9 {
      let before = "abcdefghi".prefix(place)
      #expect(read("\(before)ßen", for: "\(before)ssen") == ["\(before)ßen"])
    }
    #expect(read("panadería", for: "panaderia") == ["panadería"])
    #expect(read("pánàderia y pàñádéría, pana", for: "panaderia") == ["pánàderia", "pàñádéría"])
  }

  /// As *compañía* or *señaló*: left out where nobody looks for it, whichever letters have the accents.
  @Test func knowsAWordWithTwoAccents() {
    #expect(read("La compañía señaló la avería, según él", for: "compania") == ["compañía"])
    #expect(read("çà, ça, ac, bà, çàb", for: "ca") == ["çà", "ça"])
    #expect(read("ñandúes y ñañdues", for: "nandues") == ["ñandúes", "ñañdues"])
    #expect(read("abcdñfñ, abcdñfnh, abcdñgñ", for: "abcdnfnx") == ["abcdñfñ", "abcdñfnh"])
    #expect(read("ñañañ y ñáñáñ", for: "pan") == ["ñañañ", "ñáñáñ"])
  }

  @Test func takesANumberAsAWord() {
    #expect(read("El lote 217 y 12 panes", for: "congelada").isEmpty)
    #expect(read("El lote 217 y 12 panes", for: "217") == ["217"])
    #expect(read("Son 3D, 3 d y COVID19", for: "3d", "covid19") == ["3D", "COVID19"])
    #expect(read("Son 1.310 y 1,310", for: "1310").filter { $0 != "Son" && $0 != "y" } == ["1.310", "1,310"])
  }

  /// Of signs, and of points within numbers, too little is known: every word near one is read.
  @Test(arguments: ["1.310 panes", "a 2,5 panes", "pan—duro", "pan😡duro", "l’obrador", "Хлеб", "a×b"])
  func leavesNothingOutNearDigitsAndSigns(text: String) {
    let words = NumberedWords(text).words.count
    #expect(read(text, for: "congelada").count == words)
    #expect(read(String(repeating: "ab ", count: 18) + text, for: "congelada").count >= words)
  }

  @Test(arguments: 0...130) func readsNoWordFromItsMiddle(place: Int) {
    let filling = String(repeating: "ab ", count: 50).prefix(place) + " "
    let words = Set(["ab", "a", "electroencefalografista", "pan", "1.310", "tegañarñe"])
    let found = read(filling + "electroencefalografista—pan electroencefalografista 1.310", for: "congelada")
    #expect(words.isSuperset(of: found), "\(found)")
    #expect(found.contains("pan"))
    // Bytes that begin in the middle of a word with two accents, which is no candidate there.
    let text = filling + "tegañarñe " + String(repeating: "panadero ", count: 20)
    let accents = read(text, for: "congelada")
    #expect(words.isSuperset(of: accents), "\(accents)")
  }

  /// What nobody thought of: whatever stands around a word, it is found.
  @Test(arguments: 1...60) func missesNoWordThatIsLookedFor(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let pieces = [
      "pan", "Ñandú", "a", "de", "1", ".", ",", "7", " ", "’", "😡", "é", "ß", "·", "×", "л", "\u{301}", "que",
    ]
    let text = (0..<Int(random.next() % 120)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
      .joined()
    for word in Set(WordSkimmerTests.words(of: text)) {
      let beginnings = WordSkimmerTests.beginnings(of: [word])
      let sought = NumberedWords(word).words.map(\.number)
      let found = WordSkimmerTests.read(text, beginnings)
        .filter { NumberedWords($0).words.map(\.number) == sought }
      let all = WordSkimmerTests.words(of: text).filter { NumberedWords($0).words.map(\.number) == sought }
      #expect(found == all, "\(word) in \(text)")
    }
  }

  private static func words(of text: String) -> [String] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var words: [String] = []
      var reader = WordReader(bytes)
      while let word = reader.next() {
        words.append(String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self))
      }
      return words
    }
  }
}
