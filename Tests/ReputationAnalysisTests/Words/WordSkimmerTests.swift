import Testing

@testable import ReputationAnalysis

@Suite struct WordSkimmerTests {
  /// The words of `text` that must be read where `sought` is looked for.
  private func read(_ text: String, for sought: String...) -> [String] {
    var beginnings = WordBeginnings()
    for word in sought {
      Array(word.utf8).withUnsafeBytes { bytes in
        var reader = WordReader(bytes)
        while let word = reader.next() {
          beginnings.insert(WordBeginnings.forms(of: WordBeginnings.firstLetters(of: word, in: bytes)))
        }
      }
    }
    return Array(text.utf8).withUnsafeBytes { bytes in
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
    #expect(read("pánàderia y pàñadéría, pana", for: "panaderia") == ["pánàderia", "pàñadéría"])
  }

  /// Of digits and signs too little is known: every word near one is read.
  @Test(arguments: ["1.310 panes", "pan—duro", "pan😡duro", "l’obrador", "Хлеб", "a×b"])
  func leavesNothingOutNearDigitsAndSigns(text: String) {
    let words = NumberedWords(text).words.count
    #expect(read(text, for: "congelada").count == words)
    #expect(read(String(repeating: "ab ", count: 18) + text, for: "congelada").count >= words)
  }

  @Test(arguments: 0...130) func readsNoWordFromItsMiddle(place: Int) {
    let filling = String(repeating: "ab ", count: 50).prefix(place) + " "
    let words = Set(["ab", "a", "electroencefalografista", "pan", "1.310"])
    let found = read(filling + "electroencefalografista—pan electroencefalografista 1.310", for: "congelada")
    #expect(words.isSuperset(of: found), "\(found)")
    #expect(found.contains("pan"))
  }
}
