import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SentimentEstimatesTests {
  private func estimated(_ mentions: [Mention]) -> MentionStore {
    var store = Sample.store(mentions)
    var estimates = SentimentEstimates(estimator: SentimentEstimator())
    for index in 0..<store.count { estimates.add(index, of: store) }
    store.fill(estimates.found)
    return store
  }

  @Test func aGivenLabelAndStarsOutrankIt() {
    var rated = Sample.mention("rated", at: 2, text: "Horrible, no lo recomiendo")
    rated.rating = 5
    let store = estimated([
      Sample.mention("given", at: 1, sentiment: 1, text: "Horrible, no lo recomiendo"), rated,
      Sample.mention("neither", at: 3, text: "Horrible, no lo recomiendo"),
    ])
    #expect(store.labels == [.positive, .positive, .negative])
    #expect((0..<3).map { store.sentiment(at: $0)?.origin } == [.given, .rating, .estimate])
  }

  @Test func theTitleCountsToo() {
    let store = estimated([
      Sample.mention("a", at: 1, title: "Un desastre vergonzoso", text: "El horno de la plaza")
    ])
    #expect(store.labels == [.negative])
  }

  @Test func whatTheWordsDoNotTellStaysUnknown() {
    let store = estimated([Sample.mention("a", at: 1, text: "1234")])
    #expect(store.labels == [.unknown])
    #expect(store.sentiment(at: 0) == nil)
  }

  @Test func aPersonsJudgementIsNoEstimate() {
    let store = estimated(["a", "b"].map { Sample.mention($0, at: 1, text: "Horrible, no lo recomiendo") })
    let ledger = LedgerIndex(store: store, ledger: [Sample.entry(.classify, "b", at: 2, sentiment: 1)])
    #expect(ledger.labels == [.negative, .positive])
    #expect(ledger.isEstimate == [true, false])
    let daily = DailySentiment(store: store, indices: 0..<2, ledger: ledger, zone: .utc)
    #expect(daily.total.estimated == 1)
    #expect(daily.total.known == 2)
  }
}
