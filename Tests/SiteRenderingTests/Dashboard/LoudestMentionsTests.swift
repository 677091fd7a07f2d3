import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct LoudestMentionsTests {
  @Test func areWhatOthersSay() throws {
    func mention(_ id: String, _ handle: String, reach: Int) -> Mention {
      var mention = Mention(
        id: id,
        source: "plaza",
        published: Timestamp(seconds: 1_772_355_600),
        text: "Pan \(id)"
      )
      (mention.author, mention.reach) = (Author(handle: handle), reach)
      return mention
    }
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    configuration.brand.sameAs = ["https://plaza.example/@espiga"]
    let reputation = Reputation(
      store: MentionStore([
        mention("ours", "espiga", reach: 9000), mention("quiet", "rosa", reach: 10),
        mention("loud", "pere", reach: 5000),
      ]),
      ledger: [],
      incidents: [],
      sources: [],
      configuration: configuration,
      now: Timestamp(seconds: 1_772_359_200)
    )
    let page = try DashboardPage(reputation, configuration, Fixture.english)
    let loudest = page.loudest(of: reputation.store.indices, count: 2)
    #expect(loudest.map { reputation.store.identifier(at: $0) } == ["loud", "quiet"])
  }
}
