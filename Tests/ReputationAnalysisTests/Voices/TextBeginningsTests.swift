import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TextBeginningsTests {
  private func beginnings(_ texts: [String], title: String? = nil) -> TextBeginnings {
    let store = Sample.store(
      texts.enumerated().map { Sample.mention("m\($0)", at: $0, title: title, text: $1) }
    )
    return TextBeginnings(of: Array(0..<store.count), store: store)
  }

  @Test func countsTextsThatBeginAlike() {
    let texts = [
      "Siempre lo mismo aquí", "SIEMPRE, lo mismo aquí, con otro final", "siempre lo mismo",
      "Otra cosa muy distinta",
    ]
    #expect(beginnings(texts).mostAlike == 2, "a text of three words is not compared")
    #expect(beginnings(["ayer", "hoy"], title: "Siempre lo mismo").mostAlike == 1)
    #expect(beginnings(["ayer", "hoy"], title: "Siempre lo mismo aquí").mostAlike == 2)
    #expect(beginnings([]).mostAlike == 0)
  }

  @Test func countsTextsThatMayHaveLinks() {
    #expect(beginnings(["pan #boicot", "ved https://mal.example/x", "pan"]).withLinks == 2)
  }
}
