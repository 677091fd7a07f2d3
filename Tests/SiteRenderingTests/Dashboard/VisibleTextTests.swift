import Testing

@testable import SiteRendering

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("pan\u{200F}nap", "pannap"), ("a\u{0}b\u{1B}[31m", "ab[31m"), ("a\u{200B}b", "ab"), ("\u{FEFF}a", "a"),
    ("línea\notra", "línea\notra"), ("👩‍🍳", "👩‍🍳"), ("مرحبا", "مرحبا"), ("\u{E0041}x", "x"),
  ])
  func leavesOutWhatHidesOrDisorders(text: String, shown: String) {
    #expect(VisibleText.make(text) == shown)
  }

  @Test(arguments: [
    ("pan\u{202E}nap\u{202C}", "pan[U+202E]nap[U+202C]"), ("\u{2066}x\u{2069}", "[U+2066]x[U+2069]"),
    ("\u{202A}\u{202B}\u{202D}\u{2067}\u{2068}", "[U+202A][U+202B][U+202D][U+2067][U+2068]"),
  ])
  func writesOutWhatTurnsTheDirection(text: String, shown: String) {
    #expect(VisibleText.make(text) == shown)
  }

  @Test func cutsPiledMarks() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 40)
    #expect(VisibleText.make(zalgo).unicodeScalars.count == 9)
  }

  @Test(arguments: ["pan", "ñ ç «a» €5 – “b”… ❤️ 🥖🏽", "ŀ", "☎ → ★", "👩‍🍳", ""])
  func knowsThatMostTextsHideNothing(text: String) {
    #expect(VisibleText.isPlain(text) && VisibleText.make(text) == text)
  }

  @Test(arguments: [
    "\u{85}", "\u{200B}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{20DD}", "\u{301}", "\u{61C}",
    "\u{FEFF}", "a\u{FE0F}\u{FE0F}", "\u{E0041}", "\u{7F}", "\u{1B}",
  ])
  func looksCloselyAtWhatMightHide(text: String) {
    #expect(!VisibleText.isPlain(text))
  }

  @Test func cutsAtTheLimit() {
    #expect(VisibleText.make("uno dos tres", limit: 4) == "uno…")
    #expect(VisibleText.make("uno", limit: 3) == "uno")
  }
}
