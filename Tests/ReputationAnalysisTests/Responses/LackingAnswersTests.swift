import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct LackingAnswersTests {
  private func mention(_ id: String, _ sentiment: Float, reply: String?) -> Mention {
    Sample.mention(
      id,
      at: 1,
      sentiment: sentiment,
      reply: reply.map { Reply(at: Sample.hour(2), by: nil, text: $0, url: nil) }
    )
  }

  private func reputation(_ mentions: [Mention], _ ledger: [LedgerEntry] = []) -> Reputation {
    Sample.reputation(Sample.store(mentions), ledger: ledger, now: 48)
  }

  /// The platform's own answers to reviews come in exports, and are where rudeness is read by most.
  @Test func repliesOfExportsAreReadToo() throws {
    let rude = "Eso es mentira, usted no sabe nada."
    let found = reputation([
      mention(
        "good",
        -1,
        reply: "Tienes razón, Ana: el lote 31 salió mal. Gracias por avisar. ¿Te lo cambiamos?"
      ),
      mention("rude", -1, reply: rude), mention("praised", 1, reply: rude), mention("waits", -1, reply: nil),
    ])
    let (place, waiting) = try (
      #require(found.store.index(of: "rude")), #require(found.store.index(of: "waits"))
    )
    let lacking = found.lackingAnswers(limit: 5)
    #expect(lacking.map(\.mention) == [place])
    #expect(lacking.first?.text == rude)
    #expect(lacking.first?.at == Sample.hour(2))
    #expect(lacking.first?.judgement.verdict(.neutralTone) == .notMet)
    #expect(found.judgement(ofReplyTo: place) == lacking.first?.judgement)
    #expect(found.judgement(ofReplyTo: waiting) == nil)
  }

  /// A rude answer does harm though it thanks; one that says nothing does not.
  @Test func rudeOnesComeBeforeEmptyOnes() throws {
    let found = reputation([
      mention(
        "rude",
        -1,
        reply: "Gracias, Ana, pero eso es mentira: el lote 31 salió bien. Usted no sabe nada."
      ),
      mention("empty", -1, reply: "Su opinión es muy importante para nosotros."),
    ])
    let lacking = found.lackingAnswers(limit: 5)
    #expect(lacking.map { found.store.identifier(at: $0.mention) } == ["rude", "empty"])
    let (rude, empty) = (try #require(lacking.first), try #require(lacking.last))
    #expect(rude.judgement.missingShare < empty.judgement.missingShare)
  }

  /// Where the ledger tells of an answer, that one counts, and the export's is the same one or a later one.
  @Test func theLedgersAnswerStandsBeforeTheExports() {
    let entry = LedgerEntry(
      mention: "m",
      at: Sample.hour(2),
      action: .answer,
      text: "Su opinión es muy importante para nosotros.",
      location: SourceLocation(file: "content/ledger/a.yml", line: 1)
    )
    let found = reputation([mention("m", -1, reply: "Eso es mentira, usted no sabe nada.")], [entry])
    #expect(found.lackingAnswers(limit: 5).map(\.text) == ["Su opinión es muy importante para nosotros."])
    #expect(found.judgement(ofReplyTo: 0) == nil)
  }
}
