import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ReputationTermsTests {
  private func reputation(_ mentions: [Mention], incidents: [Incident] = []) -> Reputation {
    Sample.espiga(mentions, incidents: incidents, now: 4000)
  }

  private func mentions(_ text: String, _ count: Int, from: Int, sentiment: Float?) -> [Mention] {
    (0..<count).map { Sample.mention("\(text)\($0)", at: from + $0, sentiment: sentiment, text: text) }
  }

  @Test func looksAtThePeriodAlone() async throws {
    let reputation = reputation(
      mentions("pan duro", 9, from: 0, sentiment: -1) + mentions("moho", 9, from: 2000, sentiment: -1)
        + mentions("pan tierno", 20, from: 2000, sentiment: 1)
        + mentions("moho", 30, from: 2100, sentiment: nil)
    )
    let period = try #require(reputation.current?.period)
    let terms = await reputation.termsOfNegativeMentions(in: period, reputation.stories())
    #expect(terms.map(\.text) == ["moho"])
  }

  /// Part of the name is what people call the brand by, and no reason.
  @Test func leavesOutTheWordsOfTheBrandsName() async {
    let reputation = reputation(
      mentions("La espiga negra, qué moho", 9, from: 0, sentiment: -1)
        + mentions("espiga con moho", 9, from: 20, sentiment: -1)
        + mentions("pan tierno", 30, from: 0, sentiment: 1)
    )
    let terms = await reputation.termsOfNegativeMentions(in: nil, reputation.stories())
    #expect(!terms.isEmpty)
    #expect(!terms.contains { $0.text.lowercased() == "espiga" })
  }

  /// Twelve papers that print one agency's text are one mention.
  @Test func countsAStoryOnce() async {
    let title = "Un ratón aparece en el obrador de La Espiga en Benissorell según los vecinos"
    let copies = (0..<12).map { number in
      var mention = Sample.mention("s\(number)", at: number, sentiment: -1, title: title, text: "")
      mention.kind = .news
      mention.publisher = "Diario \(number)"
      return mention
    }
    let reputation = reputation(
      copies + mentions("moho", 5, from: 0, sentiment: -1) + mentions("tierno", 20, from: 0, sentiment: 1)
    )
    let stories = reputation.stories()
    #expect(stories.stories.count == 1)
    #expect(await reputation.termsOfNegativeMentions(in: nil, stories).map(\.text) == ["moho"])
  }

  @Test func tellsWhatAnIncidentIsAbout() async {
    var match = MentionMatch()
    match.terms = ["ratón"]
    let reputation = reputation(
      mentions("vídeo del ratón en La Espiga", 6, from: 0, sentiment: -1)
        + mentions("pan tierno", 30, from: 10, sentiment: 1),
      incidents: [Sample.incident("mouse", matches: match), Sample.incident("none")]
    )
    let terms = await reputation.termsOfIncidents(reputation.stories())
    #expect(terms["mouse"]?.map(\.text) == ["vídeo del ratón"])
    #expect(terms["none"] == [])
  }

  /// It was found by those words.
  @Test func doesNotRepeatHowAnIncidentIsFound() async {
    var match = MentionMatch()
    match.terms = ["fuga de gas", "lote 217"]
    let reputation = reputation(
      mentions("fuga de gas, lote 217, olor fuerte", 6, from: 0, sentiment: -1)
        + mentions("pan tierno", 30, from: 10, sentiment: 1),
      incidents: [Sample.incident("leak", matches: match)]
    )
    let terms = await reputation.termsOfIncidents(reputation.stories())
    #expect(terms["leak"]?.map(\.text) == ["olor fuerte"])
  }
}
