import ReputationAnalysis
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct ReplyReasonTests {
  private func reasons(_ reply: String, mention: Sentiment.Label = .negative) throws -> [String] {
    let judgement = try #require(ReplyJudge().judge(reply, mention: mention))
    return judgement.findings.map { $0.reason(in: judgement) }
  }

  /// Each verdict is explained, also where no words of the reply decided.
  @Test(arguments: [
    "Gracias.", "No comment.", "Gracias por nada, Sherlock.",
    "Tienes razón: el lote 31 se retiró el lunes, lo siento.",
    "Es falso, lo dice el acta 31.", "We are sorry you feel that way.",
  ])
  func explainEachVerdict(reply: String) throws {
    let reasons = try reasons(reply)
    #expect(reasons.count == Principle.allCases.count)
    #expect(reasons.allSatisfy { !$0.isEmpty })
  }

  @Test func sayWhatIsMissing() throws {
    #expect(
      try reasons("El encargo salió de la tienda con el repartidor.") == [
        "no number, date, address or document", "a sentence says something of the matter",
        "no insult, blame, threat, mockery or shouting", "no thanks",
        "nothing is owned, and nothing regretted",
        "no question, and nothing that changes",
      ]
    )
  }

  @Test func sayWhatItWasReadAs() throws {
    #expect(try reasons("¡Qué alegría leerlo! Gracias a ti.", mention: .positive)[0] == "an answer to praise")
  }

  @Test func rudenessWishesForNothing() throws {
    #expect(try reasons("¿Quién te crees que eres?")[5] == "rude or refusing, it wishes for nothing better")
  }
}
