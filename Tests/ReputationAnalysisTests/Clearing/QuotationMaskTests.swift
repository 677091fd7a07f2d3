import ReputationModel
import SeededNumbers
import Testing

@testable import ReputationAnalysis

struct QuotationMaskTests {
  private static func mask(namesAuthors: Bool = false) -> QuotationMask {
    var brand = Brand()
    brand.sameAs = ["https://plaza.example/@laespiga", "https://instante.example/laespiga"]
    brand.owned = ["laespiga.example"]
    return namesAuthors
      ? QuotationMask() : QuotationMask(own: OwnAccounts(brand), newsHosts: ["diari.example"])
  }

  @Test(arguments: [
    ("Ho diu @bertacasals, i @mireia.t.", "Ho diu @•••, i @•••."),
    ("@@ana y RT@juan: mira", "@@••• y RT@•••: mira"),
    ("＠ana_pi-2", "@•••"),
    ("@ber\u{301}ta\u{200B}casals", "@•••"),
    ("@ana@plaza.example y @laespiga", "•••@••• y @laespiga"),
    ("no @LaEspiga, sino @laespiga_", "no @LaEspiga, sino @•••"),
    ("@12345", "@•••"),
    ("https://xarxa.example/@ana/114 y ya", "•••/••• y ya"),
    ("t.me/perew", "•••/•••"),
    ("(https://wa.me/34600123465)", "(•••/•••)"),
    ("web:T.ME/perew, ven", "web:•••/•••, ven"),
    ("t．me／x t．me/perew", "•••/••• •••/•••"),
    ("www.instagram.com/ana.pi/", "•••/•••"),
    ("https://es.linkedin.com/in/ana-pi-27.", "•••/•••."),
    ("https://perew.example/jo", "•••/•••"),
    ("¡perew.example/jo!", "¡•••/•••!"),
    ("https://ana-cocina.blogspot.com", "•••/•••"),
    ("https://red.example/users/ana-pi/estados/3", "•••/•••"),
    ("https://red.example/~ana/", "•••/•••"),
    ("https://a.example/x-y?u=https://perew.example/jo", "https://a.example/x-y?u=•••/•••"),
    ("https://facebook.com/profile.php?id=7", "•••/•••"),
    ("otra.example/una y laespiga.example/una", "•••/••• y laespiga.example/una"),
  ])
  func masksWhomATextNames(_ text: String, _ masked: String) {
    #expect(QuotationMaskTests.mask().mask(text) == masked)
    let named = QuotationMaskTests.mask(namesAuthors: true).mask(text)
    #expect(named.contains("@ana@") || !named.contains("•••/•••"))
  }

  @Test(arguments: [
    "Tod@s l@s amig@s, niñ@s y compañer@as", "a 2 € @ 3, 10@20 y @5",
    "Lote 20260512A, 1,95 €/kg, 24/7, y/o, s/n",
    "https://diari.example/economia", "https://altre.example/2026/05/12/plastic-iogurt",
    "https://altre.example/plastic-iogurt", "https://altre.example/avis.pdf", "https://altre.example",
    "Ho llegeix a diarisud.cat i prou", "https://plaza.example/@laespiga",
    "https://instante.example/laespiga",
    "https://blog.laespiga.example/ana", "fi.Comença/segona", "p.ej/etc", "https://altre.example/a1234567",
    "x.com",
    "::// ://", "@", "",
  ])
  func leavesOtherText(_ text: String) {
    #expect(QuotationMaskTests.mask().mask(text) == text)
  }

  /// A square of this would take many minutes; it takes less than a second, or ten times as long on a busy machine.
  @Test(arguments: [
    "://", "a://", "@", "@a", ".", "a.", "t.me/", "/@", ":", "a:", "=", "-", "@a.-", "http://t.me/a",
  ])
  func hostileTextTakesLinearTime(_ part: String) {
    let text = String(repeating: part, count: 120_000 / part.utf8.count)
    let mask = QuotationMaskTests.mask()
    #expect(ContinuousClock().measure { _ = mask.mask(text) } < .seconds(60))
  }

  /// No text of such parts makes it stop, grow without bound, or leave an account.
  @Test func whateverStandsTogetherIsMaskedOnce() {
    let parts = [
      "@", "ana", ".", "/", "://", "http", "t.me", "1", "12345678", "Z", "X", "-", " ", "\u{301}", "＠", "é",
      ":", "=",
      "www.", "\u{FE0F}", "👩‍👧", "·", "@ana", "Y1234567X",
    ]
    var numbers = SeededNumbers(seed: 20_260_512)
    let mask = QuotationMaskTests.mask()
    for _ in 0..<4_000 {
      let count = Int(numbers.next() % 12)
      let text = (0..<count).map { _ in parts[Int(numbers.next() % UInt64(parts.count))] }.joined()
      let masked = mask.mask(text)
      #expect(!" \(masked)".contains(" @ana"), "\(text)")
      #expect(masked.unicodeScalars.count <= text.unicodeScalars.count * 8 + 12)
    }
  }
}
