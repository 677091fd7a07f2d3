import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ShareOfVoiceTests {
  private var brand: Brand {
    var brand = Brand()
    brand.terms = ["La Espiga"]
    brand.competitors = [
      Competitor(name: "Horno Sol", terms: ["Horno Sol", "hornosol"]),
      Competitor(name: "Trigal", terms: ["El Trigal"]),
    ]
    return brand
  }

  private func voice(_ mentions: [Mention], _ brand: Brand) -> ShareOfVoice? {
    let store = Sample.store(mentions)
    var configuration = Sample.configuration
    configuration.brand = brand
    let found = CompetitorMentions(of: store, ledger: [], incidents: [], configuration: configuration)
    return ShareOfVoice(found, range: 0..<store.count, brand: brand)
  }

  @Test func countsEachBrandThatIsNamed() throws {
    var tagged = Sample.mention("d", at: 4, text: "Qué rico")
    tagged.tags = ["#HornoSol"]
    var found = Sample.mention("e", at: 5, text: "Qué rico")
    found.query = "el trigal"
    let made = voice(
      [
        Sample.mention("a", at: 1, text: "Nada como el pan"),
        Sample.mention("b", at: 2, title: "HORNO SOL abre", text: "y hornosol cierra"),
        Sample.mention("c", at: 3, text: "La Espiga gana a El Trigal"),
        tagged, found,
      ],
      brand
    )
    let voice = try #require(made)
    // The brand: a, which names nobody else, and c, which names both. Horno Sol: b and d. El Trigal: c and e.
    #expect(voice.brand == 2)
    #expect(voice.n == 6)
    #expect(voice.share == 2.0 / 6)
    #expect(voice.competitors.map(\.name) == ["Horno Sol", "Trigal"])
    #expect(voice.competitors.map(\.count) == [2, 2])
    #expect(voice.competitors.map(\.share) == [2.0 / 6, 2.0 / 6])
  }

  @Test func isUnknownWithoutCompetitorsAndOnTooFewCases() {
    #expect(voice([Sample.mention("a", at: 1)], Brand()) == nil)
    let few = voice([Sample.mention("a", at: 1), Sample.mention("b", at: 2)], brand)
    #expect(few?.n == 2)
    #expect(few?.share == nil)
    #expect(few?.competitors.map(\.share) == [nil, nil])
  }
}
