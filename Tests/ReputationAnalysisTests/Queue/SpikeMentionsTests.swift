import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Four mentions a day for a month, every third a complaint of the price, and then a night of mould.
@Suite struct SpikeMentionsTests {
  private static let night = 30 * 24

  private static let mould = (0..<20).map { number in
    Sample.mention(
      "mould-\(number)",
      at: night + number / 10,
      sentiment: -1,
      text: "Moho verde, qué vergüenza"
    )
  }

  private func queue(_ more: [Mention], incidents: [Incident] = [], now: Int = night + 3) -> [String:
    [ResponseQueue.Reason]]
  {
    let mentions = (Sample.everydayMonth + Self.mould + more).sorted { $0.published < $1.published }
    let reputation = Sample.espiga(mentions, incidents: incidents, now: now)
    let places = reputation.queue(StoryGroups(), reputation.authors()).places
    return Dictionary(
      uniqueKeysWithValues: places.map { (reputation.store.identifier(at: $0.mention), $0.reasons) }
    )
  }

  @Test func areNegativeOrHaveATermOfIt() {
    var guessed = Sample.mention("guessed", at: Self.night + 1, text: "Vigilad a los niños: moho verde")
    guessed.sentiment = Sentiment(score: 0.5, origin: .estimate)
    let reasons = queue([
      guessed,
      Sample.mention("me-too", at: Self.night + 1, text: "Yo también: moho verde"),
      Sample.mention("title", at: Self.night + 1, sentiment: 0, title: "Moho verde en La Espiga", text: "…"),
      Sample.mention("price", at: Self.night + 1, sentiment: -1, text: "Caro y lento"),
      Sample.mention("question", at: Self.night + 1, text: "¿Abrís el domingo?"),
      Sample.mention("praise", at: Self.night + 1, sentiment: 1, text: "Ni rastro de moho verde, buen pan"),
      Sample.mention("long-before", at: Self.night - 48, text: "Una vez vi moho verde"),
    ])
    for id in ["mould-0", "me-too", "title", "price", "guessed"] {
      #expect(reasons[id]?.contains(.spike(.negative)) == true, "\(id)")
    }
    for id in ["question", "praise", "long-before", "usual-0"] {
      #expect(reasons[id]?.contains(.spike(.negative)) == false, "\(id)")
    }
  }

  /// Whoever opens an incident says how grave it is.
  @Test func areNoneOnceAnIncidentTellsOfThem() {
    var incident = Sample.incident("mould", state: .active)
    incident.matches.terms = ["moho verde"]
    let reasons = queue([], incidents: [incident])
    #expect(reasons["mould-0"]?.contains(.spike(.negative)) == false)
    #expect(reasons["mould-0"]?.contains(.incident(id: "mould", severity: incident.severity)) == true)
  }

  @Test func areNoneOnceTheSpikeIsLongOver() {
    let calm = (1...20).map {
      Sample.mention("calm-\($0)", at: Self.night + $0 * 6, sentiment: 1, text: "Buen pan de masa madre")
    }
    let reasons = queue(calm, now: Self.night + 121)
    #expect(reasons["mould-0"]?.contains(.spike(.negative)) == false)
  }
}
