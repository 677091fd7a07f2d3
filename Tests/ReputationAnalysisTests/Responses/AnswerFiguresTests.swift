import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct AnswerFiguresTests {
  private func entry(_ mention: String, _ action: LedgerEntry.Action, _ text: String?) -> LedgerEntry {
    LedgerEntry(
      mention: mention,
      at: Sample.hour(9),
      action: action,
      text: text,
      location: SourceLocation(file: "content/ledger/a.yml", line: 1)
    )
  }

  private func figures(_ ledger: LedgerIndex) -> AnswerFigures {
    let judging = AnswerJudging(ledger)
    return AnswerFigures((0..<judging.partCount).map(judging.part))
  }

  /// Three answers that can be judged: two thank, one does not; one owns a mistake of the two that should.
  @Test func countsWhatAppliesAndWhatIsMet() {
    let store = Sample.store(["a", "b", "c", "d"].map { Sample.mention($0, at: 1) })
    let ledger = LedgerIndex(
      store: store,
      ledger: [
        entry("a", .answer, "Tienes razón, el error es nuestro. Gracias por avisar."),
        entry("b", .answer, "¡Qué alegría leerlo! Gracias a ti."),
        entry("c", .officialReply, "No vamos a hacer declaraciones sobre este asunto."),
        entry("d", .answer, nil), entry("d", .leave, "Gracias"),
      ]
    )
    let figures = self.figures(ledger)
    #expect(figures.answers.map(\.mention) == [0, 1, 2])
    #expect(figures.unjudged == 1)
    #expect(figures.shares.map(\.principle) == Principle.allCases)
    let thanks = figures.shares[3]
    #expect((thanks.applicable, thanks.met) == (3, 2))
    #expect(thanks.rate == 2.0 / 3)
    let honesty = figures.shares[4]
    #expect((honesty.applicable, honesty.met) == (2, 1))
    #expect(honesty.rate == nil)
  }

  @Test func aGivenSentimentSaysWhatIsAnswered() {
    let store = Sample.store([
      Sample.mention("a", at: 1, sentiment: 1), Sample.mention("b", at: 1, sentiment: -1),
    ])
    let text = "Se lo leemos mañana a todos los del obrador."
    let ledger = LedgerIndex(store: store, ledger: [entry("a", .answer, text), entry("b", .answer, text)])
    let verdicts = figures(ledger).answers.map { $0.judgement.verdict(.honesty) }
    #expect(verdicts == [.doesNotApply, .notMet])
  }
}
