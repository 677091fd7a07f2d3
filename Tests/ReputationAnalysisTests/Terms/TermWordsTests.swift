import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TermWordsTests {
  /// The terms of `text`, each as its words are written.
  private func terms(_ text: String, names: [String] = []) -> [String] {
    let store = Sample.store([Sample.mention("a", at: 0, text: text)])
    var words = TermWords()
    words.read(0, of: store, TermVocabulary(names: names))
    let bytes = Array(text.utf8)
    var terms: [String] = []
    words.forEachTerm { _, place in
      let found = words.words[(place / 4)..<(place / 4 + place % 4)]
      guard let first = found.first, let last = found.last else { return }
      terms.append(
        String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
      )
    }
    return terms
  }

  @Test func makesPhrasesOfUpToThreeWords() {
    #expect(
      terms("Masa congelada barata") == [
        "Masa", "Masa congelada", "Masa congelada barata", "congelada", "congelada barata", "barata",
      ]
    )
  }

  @Test func beginsAndEndsNoTermWithAWordThatSaysNothing() {
    #expect(terms("el pan de la casa") == ["pan", "casa"])
    #expect(terms("pan de ayer tostado").contains("pan de ayer") == false)
    #expect(terms("harina sin gluten") == ["harina", "harina sin gluten", "sin gluten", "gluten"])
  }

  @Test func keepsADenialBeforeItsWord() {
    #expect(terms("no contestan") == ["no contestan", "contestan"])
  }

  @Test(arguments: [
    "@panadero99 pan", "https://a.example/caro/malo pan", "www.caro.example pan", "caro.example/malo pan",
    "correo@caro.example pan", "HTTP://CARO.EXAMPLE pan", "12,50 pan", "b12 pan", "(@panadero) pan",
    "1.310,5 pan",
    "«@panadero.de/masa» pan", "http:// pan", "x@ pan",
  ])
  func leavesOutAddressesAccountsAndNumbers(text: String) {
    #expect(terms(text) == ["pan"])
  }

  @Test func goesAcrossNoPunctuation() {
    #expect(terms("pan. Caro") == ["pan", "Caro"])
    #expect(terms("pan «duro»") == ["pan", "duro"])
    #expect(terms("pan 7 duro") == ["pan", "duro"])
    #expect(terms("pan\nduro") == ["pan", "duro"])
    #expect(terms("pan @ duro") == ["pan", "duro"])
  }

  @Test func leavesOutTheBrand() {
    #expect(terms("pan La Espiga duro", names: ["la espiga"]) == ["pan", "duro"])
    #expect(terms("#LaEspiga pan", names: ["laespiga"]) == ["pan"])
    #expect(terms("espiga de oro", names: ["la espiga"]) == ["espiga", "espiga de oro", "oro"])
  }

  @Test func goesAcrossSpacesHyphensAndApostrophes() {
    for text in ["pan duro", "pan  duro", "pan-duro", "pan\u{A0}duro", "pan ’duro", "pan #duro", "pan_duro"] {
      #expect(terms(text).count == 3, "\(text)")
    }
  }

  @Test func readsOtherScriptsAndApostrophes() {
    #expect(terms("l’aigua d'abril") == ["aigua", "aigua d'abril", "abril"])
    #expect(terms("Хлеб") == ["Хлеб"])
  }

  @Test(arguments: [[0xF0], [0xE2, 0x80], [0xC3], [0x70, 0xFF, 0x70], [0x40], [0x2E, 0x2F]] as [[UInt8]])
  func survivesAnyBytes(bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var reader = TermReader(buffer, seed: 1)
      var count = 0
      while reader.next() != nil { count += 1 }
      #expect(count <= bytes.count)
    }
  }
}
