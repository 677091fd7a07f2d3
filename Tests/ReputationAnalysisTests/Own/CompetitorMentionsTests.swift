import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct CompetitorMentionsTests {
  private static var configuration: SiteConfiguration {
    var configuration = Sample.configuration
    configuration.brand.terms = ["La Espiga"]
    configuration.brand.owned = ["espiga.example"]
    configuration.brand.sameAs = ["https://plaza.example/@espiga"]
    configuration.brand.competitors = [
      Competitor(name: "Horno Sol", terms: ["Horno Sol", "hornosol"]),
      Competitor(name: "Trigal", terms: ["El Trigal"]),
    ]
    return configuration
  }

  private func aside(
    _ mentions: [Mention],
    ledger: [LedgerEntry] = [],
    incidents: [Incident] = []
  ) -> [String] {
    let store = Sample.store(mentions)
    let found = CompetitorMentions(
      of: store,
      ledger: ledger,
      incidents: incidents,
      configuration: Self.configuration
    )
    return found.aside.map(store.identifier)
  }

  @Test func setsAsideWhatNamesCompetitorsAlone() {
    var tagged = Sample.mention("tagged", at: 3, text: "Qué asco")
    tagged.tags = ["#HornoSol"]
    var sought = Sample.mention("sought", at: 4, text: "Horno Sol ha cerrado")
    sought.query = "la espiga"
    let mentions = [
      Sample.mention("nobody", at: 1, text: "Qué pan"),
      Sample.mention("rival", at: 2, title: "HORNO SOL", text: "Un asco"), tagged, sought,
      Sample.mention("both", at: 5, text: "Mejor la Espiga que El Trigal"),
      Sample.mention("handle", at: 6, text: "@espiga, en El Trigal es más barato"),
    ]
    #expect(aside(mentions) == ["rival", "tagged"])
  }

  /// Two short words written together may be any word.
  @Test func aShortNameIsNotLookedForTogether() {
    var configuration = Self.configuration
    configuration.brand.terms = ["El Mar"]
    let store = Sample.store([
      Sample.mention("elmar", at: 1, text: "Horno Sol, que nos recomienda Elmar"),
      Sample.mention("mar", at: 2, text: "Horno Sol o El Mar"),
    ])
    let found = CompetitorMentions(of: store, ledger: [], incidents: [], configuration: configuration)
    #expect(found.aside == [0])
  }

  @Test func keepsWhatWasSaidToTheBrand() {
    var review = Sample.mention("review", at: 1, text: "Prefiero Horno Sol")
    review.kind = .review
    var listed = Sample.mention("their-review", at: 2, text: "Lento")
    (listed.kind, listed.query) = (.review, "horno sol")
    var comment = Sample.mention("comment", at: 3, text: "Prefiero Horno Sol")
    (comment.kind, comment.url) = (.comment, "https://plaza.example/@espiga/1#c2")
    var message = Sample.mention("message", at: 4, text: "Voy a Horno Sol")
    message.kind = .message
    let answered = Sample.mention("answered", at: 5, text: "Horno Sol", reply: Reply(text: "Gracias"))
    var elsewhere = Sample.mention("elsewhere", at: 6, text: "Me cambio a Horno Sol")
    elsewhere.kind = .comment
    let together = Sample.mention("together", at: 7, text: "#LaEspiga es peor que Horno Sol")
    #expect(
      aside([review, listed, comment, message, answered, elsewhere, together]) == ["their-review"]
    )
  }

  @Test func keepsWhatAPersonSaysIsAboutTheBrand() {
    let mentions = ["listed", "filed", "removed", "answered", "left", "judged"].enumerated().map {
      Sample.mention($1, at: $0, text: "Horno Sol")
    }
    var incident = Sample.incident("rumour")
    (incident.matches.mentions, incident.matches.terms) = (["listed"], ["horno"])
    let ledger = [
      Sample.entry(.classify, "filed", at: 9, incident: "rumour"), Sample.entry(.remove, "removed", at: 9),
      Sample.entry(.answer, "answered", at: 9), Sample.entry(.leave, "left", at: 9),
      Sample.entry(.classify, "judged", at: 9, sentiment: -1),
    ]
    #expect(aside(mentions, ledger: ledger, incidents: [incident]) == ["answered", "left", "judged"])
  }

  /// Everything but the share of voice is worked out of what is left.
  @Test func countsThemInTheShareOfVoiceAlone() throws {
    var mentions = (0..<4).map {
      Sample.mention("own-\($0)", at: $0, sentiment: 1, reach: 10, text: "La Espiga")
    }
    mentions += (0..<6).map {
      Sample.mention(
        "rival-\($0)",
        at: 50 + $0,
        source: "plaza",
        sentiment: -1,
        reach: 900,
        text: "Horno Sol, fatal"
      )
    }
    var incident = Sample.incident("rumour")
    incident.matches.terms = ["fatal"]
    let reputation = Sample.reputation(
      Sample.store(mentions),
      ledger: [Sample.entry(.answer, "rival-0", at: 60)],
      incidents: [incident],
      configuration: Self.configuration,
      now: 80
    )
    #expect(reputation.aside == 6)
    #expect(reputation.store.count == 4)
    #expect(reputation.daily.total.negative == 0)
    #expect(reputation.responses.calling == 4)
    #expect(reputation.current?.reach == 40)
    #expect(reputation.bySource.map(\.name) == ["forum"])
    #expect(reputation.incidents.map(\.mentions.count) == [0])
    #expect(reputation.queue(reputation.stories(), reputation.authors()).count == 4)
    #expect(reputation.findings.allSatisfy { $0.rule != "ledger.unknown-mention" })
    let voice = try #require(reputation.voice)
    #expect((voice.brand, voice.n, voice.aside, voice.mentions) == (4, 10, 6, 10))
    #expect(voice.competitors.map(\.count) == [6, 0])
    #expect(reputation.dataThrough == Sample.hour(55), "the data reach as far as they reach")
    #expect(reputation.period?.to == Sample.configuration.site.timeZone.day(of: Sample.hour(55)))
  }

  @Test func knowsDaysOnWhichOthersWereSpokenOf() {
    let reputation = Sample.reputation(
      Sample.store((0..<5).map { Sample.mention("\($0)", at: 24 * $0, text: "Horno Sol") }),
      configuration: Self.configuration,
      now: 100
    )
    #expect(reputation.daily.days.count == 5)
    #expect(reputation.current?.counts.total == 0)
    #expect(reputation.voice?.share == 0)
    #expect(reputation.asideDays["forum"]?.count == 5)
  }
}
