import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TermWordsTests {
  /// The terms of `text`, each as its words are written.
  private func terms(_ text: String, names: [String] = []) -> [String] {
    terms(of: Sample.mention("a", at: 0, text: text), in: text, names: names)
  }

  /// The terms of a mention, which stand in `text`, its title or its text.
  private func terms(of mention: Mention, in text: String, names: [String] = []) -> [String] {
    let store = Sample.store([mention])
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
    "correo@caro.example pan", "HTTP://CARO.EXAMPLE pan", "12,50 pan", "(@panadero) pan", "1.310,5 pan",
    "«@panadero.de/masa» pan", "http:// pan", "x@ pan",
  ])
  func leavesOutAddressesAndAccounts(text: String) {
    #expect(terms(text) == ["pan"])
  }

  @Test func goesAcrossNoPunctuation() {
    #expect(terms("pan. Caro") == ["pan", "Caro"])
    #expect(terms("pan «duro»") == ["pan", "duro"])
    #expect(terms("pan\nduro") == ["pan", "duro"])
    #expect(terms("pan @ duro") == ["pan", "duro"])
  }

  /// What a number belongs to is a reason that people give.
  @Test(arguments: [
    ("lote 217", ["lote", "lote 217"]), ("el 217", []), ("2 veces", ["2 veces"]),
    ("dos veces", ["dos veces"]),
    ("dos", []), ("muchas veces", []),
    ("cobrado dos veces", ["cobrado", "cobrado dos veces", "dos veces"]),
    ("X200", ["X200"]), ("modelo X200", ["modelo", "modelo X200", "X200"]), ("la A-7", ["A-7"]),
    ("iPhone 15", ["iPhone", "iPhone 15"]), ("lote nº 217", ["lote", "lote nº 217", "nº 217"]),
    ("24 horas", ["24 horas", "horas"]), ("1.310 panes", ["1.310 panes", "panes"]),
    ("2ª caja", ["2ª caja", "caja"]),
  ])
  func readsNumbersWithWhatTheyBelongTo(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(arguments: [
    "pan 15/06/2026", "pan 2026-06-15", "pan 15.06.2026", "pan 14:30", "pan 14h", "pan 14h30", "pan 9 am",
    "pan 14 h",
    "pan 2026", "pan 900 123 456", "pan 900123456", "pan 12,50", "pan 12 €", "pan 12€", "pan $12", "pan € 12",
    "pan 20 %",
    "pan 20euros", "pan 3f2a9c1e", "pan PED00012345678", "pan 24/7", "pan a las 9",
  ])
  func leavesOutDatesHoursPricesYearsAndIdentifiers(text: String) {
    #expect(terms(text) == ["pan"])
  }

  @Test func aNumberBesideAMonthIsADate() {
    #expect(terms("15 de junio de 2026") == ["junio"])
    #expect(terms("June 15th") == ["June"])
    #expect(terms("lunes 15") == ["lunes"])
    #expect(terms("dos de mayo") == ["mayo"])
  }

  @Test func aPriceNeedsAWordBesideIt() {
    #expect(terms("20 euros") == ["euros"])
    #expect(terms("cobran 20 euros") == ["cobran", "cobran 20 euros", "euros"])
  }

  @Test(arguments: [
    "elfaro.cat pan", "Twitter.com pan", "(elfaro.es) pan", "noticias.elfaro.es, pan", "20minutos.es pan",
    "elfaro.com. Pan",
    "«elfaro.cat» pan",
  ])
  func leavesOutHosts(text: String) {
    #expect(terms(text).map { $0.lowercased() } == ["pan"])
  }

  @Test func aSentenceWithoutASpaceIsNoHost() {
    #expect(terms("duro.Caro") == ["duro", "Caro"])
    #expect(terms("duro.Es caro") == ["duro", "caro"])
    #expect(terms("duro.pan") == ["duro", "pan"])
  }

  private func titled(_ title: String, publisher: String? = nil, url: String? = nil) -> [String] {
    var mention = Sample.mention("a", at: 0, source: "Prensa Local", title: title, text: "")
    (mention.publisher, mention.url) = (publisher, url)
    return terms(of: mention, in: title)
  }

  @Test func leavesOutTheOutletBehindATitle() {
    #expect(titled("Masa - Diari Sud", publisher: "Diari Sud") == ["Masa"])
    #expect(titled("Masa | DIARI SUD", publisher: "Diari Sud") == ["Masa"])
    #expect(titled("Masa – Diari Sud", url: "https://www.diarisud.cat/n/1") == ["Masa"])
    #expect(titled("Masa · diarisud.example", url: "https://diarisud.example/n/1") == ["Masa"])
    #expect(titled("Masa — Prensa local") == ["Masa"])
    #expect(titled("Masa - pan - Diari Sud", publisher: "Diari Sud") == ["Masa", "Masa - pan", "pan"])
    // Another's name, and one that is no part of its own, stay.
    #expect(titled("Masa | Horno", publisher: "Diari Sud") == ["Masa", "Horno"])
    #expect(titled("Horno", publisher: "Horno") == ["Horno"])
    #expect(titled("Pan-Horno", publisher: "Horno") == ["Pan", "Pan-Horno", "Horno"])
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
