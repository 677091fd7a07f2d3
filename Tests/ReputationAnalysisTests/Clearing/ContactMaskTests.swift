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
    ("DNI 12345678Z", "DNI ••• ••• •••"),
    ("12.345.678-Z, viu aquí", "••• ••• •••, viu aquí"),
    ("12 345 678 z", "••• ••• •••"),
    ("12345678a!", "••• ••• •••!"),
    ("1２345678Ｚ", "••• ••• •••"),
    ("NIE X1234567L.", "NIE ••• ••• •••."),
    ("y-1234567-x", "••• ••• •••"),
    ("Z 1234567 R", "••• ••• •••"),
    ("ES91 2100 0418 4502 0005 1332", "ES••• ••• •••"),
    ("jose\u{301}@correo.example", "•••@•••"),
    ("612\u{2212}345\u{3000}678 y 612\u{2003}345\u{FF3F}678", "••• ••• ••• y ••• ••• •••"),
  ])
  func masksContacts(_ text: String, _ masked: String) {
    #expect(ContactMask.mask(text) == masked)
  }

  @Test(arguments: [
    "Lo dice @laespiga, y 3 más", "El 2026-03-16 costaba 1,95 €", "Tel. 112", "De 9 a 14 h; 1.234.567 panes",
    "a @ b", "correo@ y nada", "correo@nada.@juan",
    "@ana.pi y @@ana.pi", "1,234,567 panes", "lote 20260512A", "del 14/05/2026 a hoy", "12345678 y 3 más",
    "el 14-05-2026 y el 2026-05-15 T", "L12345678Z", "12345678ZA y 12345678Z2", "1.234.567 litros",
    "1234567L",
    "2026-05-14T10:00", "YX1234567L", "12.345.678 €", "👩‍👩‍👧 pan", "",
  ])
  func leavesOtherText(_ text: String) {
    #expect(ContactMask.mask(text) == text)
  }

  /// A square of this would take many minutes; it takes less than a second, or ten times as long on a busy machine.
  @Test(arguments: ["a@", "1 ", "+", "a@b", "1_,", "X-1234567-", "12345678Z", "-1"])
  func hostileTextTakesLinearTime(_ part: String) {
    let text = String(repeating: part, count: 120_000 / part.count)
    #expect(ContinuousClock().measure { _ = ContactMask.mask(text) } < .seconds(60))
  }
}
