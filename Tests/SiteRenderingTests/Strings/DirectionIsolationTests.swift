import Testing

@testable import SiteRendering

@Suite struct DirectionIsolationTests {
  @Test(arguments: ["", "La Espiga", "Αθήνα, Київ – «çà» …", "日本語 😀"])
  func leavesWhatIsReadFromTheLeft(text: String) { #expect(DirectionIsolation.make(text) == text) }

  @Test(arguments: ["محمد", "שלום", "a\u{202E}b", "\u{200F}"])
  func isolatesWhatTurnsTheDirection(text: String) {
    #expect(DirectionIsolation.make(text) == "\u{2068}\(text)\u{2069}")
  }

  @Test func isolatesNamesWithinSentences() {
    let text = Strings.fill("«{title}», {state}", ["title": "محمد", "state": "x"])
    #expect(text == "«\u{2068}محمد\u{2069}», x")
  }
}
