import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct RepeatedAnswerTests {
  private func answer(_ mention: String, _ text: String) -> LedgerEntry {
    LedgerEntry(
      mention: mention,
      at: Sample.hour(20),
      action: .answer,
      text: text,
      location: SourceLocation(file: "content/ledger/a.yml", line: 1)
    )
  }

  @Test func findsWhatWasSaidToSeveral() {
    let mentions = (0..<9).map { number in
      Sample.mention(
        "m\(number)",
        at: number,
        sentiment: number < 4 ? -1 : 1,
        reply: number == 8 ? Reply(at: nil, by: nil, text: "Lamentamos lo ocurrido", url: nil) : nil
      )
    }
    let found = Sample.reputation(
      Sample.store(mentions),
      ledger: [
        answer("m0", "Lamentamos lo ocurrido."), answer("m1", "¡Lamentamos lo ocurrido!"),
        answer("m2", "Hola, Ana: lamentamos lo ocurrido."), answer("m1", "Lamentamos lo ocurrido."),
        answer("m4", "Gracias."), answer("m5", "Gracias."), answer("m6", "Gracias."),
        answer("m7", "Gracias."),
      ],
      now: 30
    ).repeatedAnswers()
    #expect(found.map(\.text) == ["Lamentamos lo ocurrido.", "Gracias."], "those to complaints first")
    #expect(found.map(\.mentions) == [[0, 1, 8], [4, 5, 6, 7]])
    #expect(found.map(\.complaints) == [2, 0])
  }

  /// Two answers to the same mentions stand in the same order in every run, and each as it was given first.
  @Test func isAlwaysInOneOrder() {
    let mentions = (0..<3).map { number in
      Sample.mention("m\(number)", at: number, reply: Reply(text: number == 0 ? "Eso no" : "¡ESO NO!"))
    }
    let ledger = ["Gracias.", "Perdón.", "Vaya."].flatMap { text in (0..<3).map { answer("m\($0)", text) } }
    let found = Sample.reputation(Sample.store(mentions), ledger: ledger, now: 30).repeatedAnswers()
    #expect(found.map(\.text) == ["Eso no", "Gracias.", "Perdón.", "Vaya."])
  }

  @Test func callsTwoNoHabit() {
    let store = Sample.store([Sample.mention("a", at: 1), Sample.mention("b", at: 2)])
    let ledger = [answer("a", "Gracias."), answer("b", "Gracias."), answer("b", "Gracias.")]
    #expect(Sample.reputation(store, ledger: ledger, now: 30).repeatedAnswers().isEmpty)
  }
}
