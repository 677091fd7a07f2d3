import Testing

@testable import ReputationAnalysis

struct ContactMaskTests {
  @Test(arguments: [
    ("Escríbeme a ana.pi@correo.example.", "Escríbeme a •••@•••."),
    ("ANA+pan@sub.correo.example, gracias", "•••@•••, gracias"),
    ("<ana@correo.example>", "<•••@•••>"),
    ("lo dice @ana@plaza.example", "lo dice •••@•••"),
    ("ana＠correo．example", "•••@•••"),
    ("ana\u{200B}@correo\u{AD}.example", "•••@•••"),
    ("josé@forn.example y lola@forn.example", "•••@••• y •••@•••"),
    ("llama al 612 345 678 ya", "llama al ••• ••• ••• ya"),
    ("612345678", "••• ••• •••"),
    ("+34 (96) 123-45.67", "••• ••• •••"),
    ("6\u{FE0F}\u{20E3}12345678", "••• ••• •••"),
    ("612\u{200D}345\u{2060}678", "••• ••• •••"),
    ("٦١٢٣٤٥٦٧٨", "••• ••• •••"),
    ("612.345.678.", "••• ••• •••."),
    ("ana@correo.example@ y más", "•••@••• y más"),
    ("x@correo.example&cc=@juan", "•••@•••"),
    ("@ana@correo.example@.", "•••@•••."),
    ("612_345_678", "••• ••• •••"),
    ("612,345,678, dijo", "••• ••• •••, dijo"),
    ("612\u{2212}345\u{3000}678 y 612\u{2003}345\u{FF3F}678", "••• ••• ••• y ••• ••• •••"),
  ])
  func masksContacts(_ text: String, _ masked: String) {
    #expect(ContactMask.mask(text) == masked)
  }

  @Test(arguments: [
    "Lo dice @laespiga, y 3 más", "El 2026-03-16 costaba 1,95 €", "Tel. 112", "De 9 a 14 h; 1.234.567 panes",
    "a @ b", "correo@ y nada", "correo@nada.@juan",
    "@ana.pi y @@ana.pi", "1,234,567 panes", "👩‍👩‍👧 pan", "",
  ])
  func leavesOtherText(_ text: String) {
    #expect(ContactMask.mask(text) == text)
  }

  /// A square of this would take many minutes; it takes less than a second, or ten times as long on a busy machine.
  @Test(arguments: ["a@", "1 ", "+", "a@b", "1_,"])
  func hostileTextTakesLinearTime(_ part: String) {
    let text = String(repeating: part, count: 120_000 / part.count)
    #expect(ContinuousClock().measure { _ = ContactMask.mask(text) } < .seconds(60))
  }
}
