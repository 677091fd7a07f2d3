import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct DecidingWordsTests {
  /// The queue's first place of `mentions`, which tell one story, and its words.
  private func words(_ mentions: [Mention], ledger: [LedgerEntry] = []) throws -> [String]? {
    var store = Sample.store(mentions)
    var estimates = SentimentEstimates(estimator: SentimentEstimator())
    for index in store.indices { estimates.add(index, of: store) }
    store.fill(estimates.found)
    let reputation = Sample.reputation(store, ledger: ledger, now: 20)
    let place = try #require(reputation.queue(reputation.stories(), reputation.authors()).places.first)
    #expect(place.copies.count == mentions.count - 1)
    var deciding = DecidingWords(reputation, estimator: SentimentEstimator())
    return deciding.ofNegative(place)?.map(\.text)
  }

  private func copies(_ texts: [String], sentiments: [Float?] = []) -> [Mention] {
    texts.enumerated().map { number, text in
      Sample.mention(
        "m\(number)",
        at: number + 1,
        source: "s\(number)",
        sentiment: number < sentiments.count ? sentiments[number] : nil,
        title: "La Espiga abre otra tienda de pan integral en la plaza",
        text: text
      )
    }
  }

  @Test func areThoseOfTheFirstThatSpeaksIll() throws {
    #expect(try words(copies(["La nota de la empresa.", "Una vergüenza.", "Un asco."])) == ["Una vergüenza"])
  }

  @Test func areNoneWhereThatIsGivenOrNothingSpeaksIll() throws {
    #expect(try words(copies(["Una vergüenza.", "Un asco."], sentiments: [nil, -1])) == nil)
    #expect(try words(copies(["La nota.", "Otra nota."])) == nil)
    let entry = Sample.entry(.classify, "m0", at: 2, sentiment: -1)
    #expect(try words(copies(["Una vergüenza.", "La nota."]), ledger: [entry]) == nil)
  }

  @Test func areTheFiveWeightiest() throws {
    let text = "Asco, vergüenza, horrible, fatal, pésimo, mentira y robo, pero gracias."
    let found = try #require(try words(copies([text])))
    #expect(found.count == 5)
    #expect(!found.contains("gracias"))
  }
}
