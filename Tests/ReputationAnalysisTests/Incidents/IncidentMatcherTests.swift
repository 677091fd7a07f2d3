import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct IncidentMatcherTests {
  let store = Sample.store([
    Sample.mention("before", at: 1, text: "Dicen que la masa es congelada"),
    Sample.mention("inside", at: 10, text: "¡Masa congelada!"),
    Sample.mention("titled", at: 11, source: "news", title: "La masa congelada", text: "Un rumor"),
    Sample.mention("other", at: 12, text: "Buen pan"),
    Sample.mention("after", at: 30, text: "masa congelada"),
  ])

  private func found(_ matches: MentionMatch, ledger: [LedgerEntry] = []) -> [String] {
    IncidentMatcher(Sample.incident("rumour", matches: matches))
      .mentions(in: store, ledger: LedgerIndex(store: store, ledger: ledger))
      .map { store.identifier(at: $0) }
  }

  @Test func findsTermsWithinTheWindow() {
    var matches = MentionMatch()
    matches.terms = ["masa congelada"]
    #expect(found(matches) == ["inside", "titled", "after"])
    matches.from = Sample.hour(5)
    matches.to = Sample.hour(11)
    #expect(found(matches) == ["inside", "titled"])
  }

  @Test func keepsToTheSources() {
    var matches = MentionMatch()
    matches.terms = ["masa congelada"]
    matches.sources = ["news"]
    #expect(found(matches) == ["titled"])
    matches.sources = ["nowhere"]
    #expect(found(matches).isEmpty)
  }

  @Test func addsWhatIsListedAndWhatAPersonFiled() {
    var matches = MentionMatch()
    matches.mentions = ["other", "missing"]
    let filed = Sample.entry(.classify, "before", at: 40, incident: "rumour")
    #expect(found(matches, ledger: [filed]) == ["before", "other"])
  }

  @Test func aWindowAloneMatchesNothing() {
    var matches = MentionMatch()
    matches.from = Sample.hour(0)
    #expect(found(matches).isEmpty)
  }
}
