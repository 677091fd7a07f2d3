import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct IncidentSpreadTests {
  private typealias Row = (source: String, author: String?, reach: Int?, score: Float)

  private func spread(_ rows: [Row]) -> IncidentSpread {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    for (line, row) in rows.enumerated() {
      var mention = Mention(
        id: "m\(line)",
        source: row.source,
        published: Timestamp(seconds: Int64(line) * 60),
        text: "pan"
      )
      mention.author = row.author.map { Author(handle: $0) }
      mention.reach = row.reach
      mention.sentiment = Sentiment(score: row.score, origin: .given)
      builder.append(mention, file: file, line: line + 1)
    }
    let store = builder.build().store
    return IncidentSpread(
      mentions: Array(store.indices),
      store: store,
      ledger: LedgerIndex(store: store, ledger: []),
      audiences: Audiences(store)
    )
  }

  @Test func tellsWhenAChannelWasReachedAndHowMuchItBrought() {
    let spread = spread([("foro", nil, nil, -1), ("plaza", nil, nil, 1), ("foro", nil, nil, 0)])
    #expect(spread.channels.map(\.source) == ["foro", "plaza"])
    #expect(spread.channels.map(\.first) == [0, 1])
    #expect(spread.channels.map(\.mentions) == [2, 1])
    #expect(spread.channels.map(\.negative) == [1, 0])
  }

  @Test func measuresTheConcentrationByAudiences() throws {
    // Ana's two posts are one audience of 500; the audiences are 500, 300, 100, 100 and 0.
    let spread = spread([
      ("s", "ana", 500, 0), ("s", "ana", 400, 0), ("s", "blai", 300, 0), ("s", nil, 100, 0),
      ("s", nil, 100, 0), ("s", "cesc", nil, 0),
    ])
    #expect(try #require(spread.concentration) == 0.9)
  }

  @Test func knowsNoConcentrationOfThreeAudiences() {
    #expect(spread([("s", nil, 5, 0), ("s", nil, 5, 0), ("s", nil, 5, 0)]).concentration == nil)
  }
}
