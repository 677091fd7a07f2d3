import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct VoicesTests {
  static func voices(
    _ mentions: [Mention],
    ledger: [LedgerEntry] = [],
    brand: Brand = Brand(),
    range: Range<Int>? = nil
  ) -> Voices {
    let store = Sample.store(mentions)
    return Voices(
      store: store,
      ledger: LedgerIndex(store: store, ledger: ledger, zone: .utc, own: OwnAccounts(brand)),
      authors: AuthorTable(store),
      audiences: Audiences(store, stories: StoryGroups(store: store)),
      brand: brand,
      range: range ?? 0..<store.count,
      limit: 10
    )
  }

  /// Where nobody can be called new, that nobody acts together is not known.
  @Test func namesTheSourcesThatAreNotKnownForLong() {
    let mentions = [
      Sample.mention("a", at: 0, source: "old", author: "ana"),
      Sample.mention("b", at: 24 * 40, source: "old", author: "ana"),
      Sample.mention("c", at: 24 * 40, source: "young", author: "pere"),
    ]
    #expect(Self.voices(mentions).unknownSources == ["old", "young"])
    #expect(Self.voices(mentions, range: 1..<3).unknownSources == ["young"])
    #expect(Self.voices(mentions, range: 1..<2).unknownSources == [])
  }

  @Test func ranksByReachAndByFrequency() throws {
    let found = Self.voices(
      [
        Sample.mention("a", at: 0, author: "ana", sentiment: -1, reach: 10),
        Sample.mention("b", at: 1, author: "@Ana", sentiment: 1, reach: 40),
        Sample.mention("c", at: 2, source: "other", author: "ana", reach: 90),
        Sample.mention("d", at: 3, author: "ana"),
        Sample.mention("e", at: 4),
      ],
      ledger: [Sample.entry(.answer, "a", at: 5), Sample.entry(.leave, "d", at: 5)]
    )
    #expect(found.authors == 2)
    #expect(found.byReach.map(\.reach) == [90, 40])
    let most = try #require(found.byFrequency.first)
    #expect(found.byFrequency.count == 1)
    #expect(most.mentions == 3)
    #expect((most.counts.negative, most.counts.positive, most.counts.unknown) == (1, 1, 1))
    #expect(most.answered == 1)
    #expect(most.answeredShare == nil, "two that called for an answer are too few")
    #expect(most.firstSeen == Sample.hour(0))
    #expect(most.lastSeen == Sample.hour(3))
    #expect(most.sources == ["forum"])
  }

  @Test func knowsAnAuthorByTheProfileAcrossSources() {
    var one = Sample.mention("a", at: 0)
    one.author = Author(name: "Ana", url: "https://p.example/ana/")
    var other = Sample.mention("b", at: 1, source: "other")
    other.author = Author(name: "Ana M.", url: "https://p.example/ana")
    #expect(Self.voices([one, other]).byFrequency.map(\.sources) == [["forum", "other"]])
  }

  @Test func seesWhoSpokeBeforeThePeriod() {
    let found = Self.voices(
      [Sample.mention("a", at: 0, author: "ana"), Sample.mention("b", at: 9, author: "ana", reach: 1)],
      range: 1..<2
    )
    #expect(found.byReach.map(\.firstSeen) == [Sample.hour(0)])
    #expect(found.byReach.map(\.mentions) == [1])
  }

  @Test func leavesOutTheBrandsOwnAccounts() {
    var brand = Brand()
    brand.sameAs = ["https://plaza.example/@laespiga"]
    var own = Sample.mention("a", at: 0, author: "laespiga", reach: 900)
    own.url = "https://plaza.example/@laespiga/1"
    let found = Self.voices([own, Sample.mention("b", at: 1, author: "ana", reach: 3)], brand: brand)
    #expect(found.byReach.map(\.reach) == [3])
    #expect(found.suspicions.isEmpty)
    #expect(found.authors == 1)
    // What the configuration does not name is anybody's.
    let other = Sample.mention("c", at: 2, source: "red", author: "laespiga", reach: 90)
    #expect(Self.voices([own, other], brand: brand).byReach.map(\.reach) == [90])
  }

  @Test func saysNothingOfNobody() {
    let found = Self.voices([])
    #expect(found.authors == 0 && found.byReach.isEmpty && found.groups.isEmpty)
  }
}
