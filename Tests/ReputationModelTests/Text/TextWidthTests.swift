import Testing

@testable import ReputationModel

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0.0), ("0", 5.56), ("iiii", 8.88), ("W", 9.44), ("e\u{301}", 5.56), ("漢", 10), ("é", 5.56),
    ("æŒ", 19.5), ("шщ", 17), ("ЩΩ", 20), ("ω", 8.5), ("Ĉ", 7.22), ("ж\u{301}", 8.5),
  ])
  func measures(_ text: String, width: Double) {
    #expect(abs(TextWidth.of(text, size: 10) - width) < 0.001)
  }

  @Test(arguments: [("pan", "pan"), ("un nombre largo", "un n…"), ("WWWWWWWWW", "WW…")])
  func cutsWhatHasNoRoom(_ text: String, cut: String) {
    #expect(TextWidth.cut(text, to: 30, size: 10) == cut)
    #expect(TextWidth.of(TextWidth.cut(text, to: 30, size: 10), size: 10) <= 30)
  }

  @Test(arguments: [
    ("0000", "0000"), ("0123456789", "01…89"), ("W0", "W0"), ("WWWWW", "W…W"), ("漢漢漢漢", "漢…漢"),
  ])
  func cutsTheMiddle(_ text: String, cut: String) {
    #expect(TextWidth.cutMiddle(text, to: 33, size: 10) == cut)
    #expect(TextWidth.cutMiddle(text, to: 1, size: 10) == "…")
  }
}
