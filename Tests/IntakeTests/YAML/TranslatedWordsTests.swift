import ReputationModel
import Testing

@testable import Intake

@Suite struct TranslatedWordsTests {
  @Test(arguments: [
    ("alta", "high"), ("Crítica", "critical"), ("lleu", "low"), ("mitjana", "moderate"), ("hihg", "high"),
    ("enorme", nil),
  ])
  func knowsSeverities(written: String, meant: String?) {
    let words = Incident.Severity.allCases.map(\.rawValue)
    #expect(TranslatedWords.meant(by: written, in: words) == meant)
  }

  /// One word means one thing of an incident's updates, and another of the ledger.
  @Test func asksTheField() {
    let actions = LedgerEntry.Action.allCases.map(\.rawValue)
    let kinds = IncidentUpdate.Kind.allCases.map(\.rawValue)
    #expect(TranslatedWords.meant(by: "respuesta", in: actions) == "answer")
    #expect(TranslatedWords.meant(by: "respuesta", in: kinds) == "response")
    #expect(TranslatedWords.meant(by: "respuesta oficial", in: actions) == "official-reply")
    #expect(
      TranslatedWords.meant(by: "suplantació", in: Incident.Kind.allCases.map(\.rawValue)) == "impersonation"
    )
  }
}
