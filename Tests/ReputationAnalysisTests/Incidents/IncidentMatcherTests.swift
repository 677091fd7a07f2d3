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
    mentions(of: [Sample.incident("rumour", matches: matches)], ledger: ledger)
      .flatMap(\.mentions).map { store.identifier(at: $0) }
  }

  private func mentions(
    of incidents: [Incident],
    ledger: [LedgerEntry] = [],
    courses: [ClosedRange<Timestamp>?] = []
  ) -> [IncidentMentions] {
    let matcher = IncidentMatcher(incidents, in: store, courses: courses)
    let topics = (0..<matcher.partCount).map(matcher.topics)
    return matcher.mentions(topics: topics, ledger: LedgerIndex(store: store, ledger: ledger))
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

  /// A statement of the brand's about what is wrong is not one more that says so, also where a person lists it.
  @Test func leavesOutWhatTheBrandWrote() {
    var brand = Brand()
    brand.sameAs = ["https://plaza.example/@espiga"]
    let store = Sample.store([
      Sample.mention("theirs", at: 1, source: "plaza", author: "rosa", text: "Masa congelada"),
      Sample.mention("ours", at: 2, source: "plaza", author: "espiga", text: "No hay masa congelada"),
    ])
    var matches = MentionMatch()
    (matches.terms, matches.mentions) = (["masa congelada"], ["ours"])
    let matcher = IncidentMatcher([Sample.incident("rumour", matches: matches)], in: store)
    let found = matcher.mentions(
      topics: (0..<matcher.partCount).map(matcher.topics),
      ledger: LedgerIndex(store: store, ledger: [], zone: .utc, own: OwnAccounts(brand))
    )
    #expect(found == [IncidentMentions(mentions: [0], topic: [0])])
  }

  @Test func aWindowAloneMatchesNothing() {
    var matches = MentionMatch()
    matches.from = Sample.hour(0)
    #expect(found(matches).isEmpty)
  }

  @Test func followsTheTopicBeyondTheWindow() {
    var matches = MentionMatch()
    matches.terms = ["masa congelada"]
    (matches.from, matches.to) = (Sample.hour(11), Sample.hour(11))
    let found = mentions(
      of: [Sample.incident("rumour", matches: matches)],
      courses: [Sample.hour(5)...Sample.hour(40)]
    )
    #expect(found == [IncidentMentions(mentions: [2], topic: [1, 2, 4])])
  }

  /// Many incidents at once find what each would find alone.
  @Test func keepsIncidentsApart() {
    var incidents: [Incident] = []
    let searches: [(terms: [String], sources: [String])] = [
      (["masa congelada", "rumor"], []), (["pan"], ["forum"]), (["congelada"], ["news"]),
    ]
    for from in stride(from: 0, to: 30, by: 3) {
      for (terms, sources) in searches {
        var matches = MentionMatch()
        (matches.terms, matches.sources) = (terms, sources)
        (matches.from, matches.to) = (Sample.hour(from), Sample.hour(from + 10))
        incidents.append(Sample.incident("i\(incidents.count)", matches: matches))
      }
    }
    let ledger = [Sample.entry(.classify, "after", at: 40, incident: "i4")]
    let together = mentions(of: incidents, ledger: ledger)
    let alone = incidents.flatMap { mentions(of: [$0], ledger: ledger) }
    #expect(together == alone)
    #expect(together.map(\.mentions).contains([3, 4]), "by the ledger and by the term")
    #expect(Set(together.map(\.mentions)).count > 4)
  }
}
