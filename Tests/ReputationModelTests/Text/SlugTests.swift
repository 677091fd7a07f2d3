import ReputationModel
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Hello, World!", "hello-world"),
    ("Què és l'aigua?", "que-es-l-aigua"),
    ("L’any d’or, don’t they’re", "l-any-d-or-dont-theyre"),
    ("El Niño y la Cigüeña", "el-nino-y-la-ciguena"),
    ("col·legi COL·LEGI coŀlegi", "collegi-collegi-collegi"),
    ("Straße, Œuvre, Ærø, Łódź, Þór, Đà Nẵng", "strasse-oeuvre-aero-lodz-thor-da-nang"),
    ("cafe\u{301} n\u{303}", "cafe-n"),
    ("  --a__b--  ", "a-b"),
    ("1.ª edición, 2.º", "1-a-edicion-2-o"),
    ("x😀y", "x-y"),
    ("Привет", ""),
    ("", ""),
    ("../../etc/passwd", "etc-passwd"),
  ])
  func folds(text: String, slug: String) {
    #expect(Slug.make(from: text) == slug)
  }

  @Test func endsAtAWord() {
    let slug = Slug.make(from: String(repeating: "palabra ", count: 40))
    #expect(slug == Array(repeating: "palabra", count: 10).joined(separator: "-"))
    #expect(Slug.make(from: String(repeating: "ñ", count: 400)) == String(repeating: "n", count: 80))
    #expect(Slug.make(from: String(repeating: "a", count: 79) + "ß").utf8.count <= Slug.longest)
  }

  @Test func theLongestSlugIsKept() {
    let text = String(repeating: "abcdefg ", count: 9) + "abcdefgh"
    #expect(Slug.make(from: text).utf8.count == 80)
    #expect(Slug.make(from: text + " b") == Slug.make(from: text))
  }
}
