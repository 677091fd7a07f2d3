import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct AudienceReachTests {
  @Test func countsAnAuthorOnceWithTheLargestReach() {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "ana", reach: 100),
      Sample.mention("b", at: 2, author: "ana", reach: 300),
      Sample.mention("c", at: 3, author: "bea", reach: 50), Sample.mention("d", at: 4, reach: 7),
    ])
    let reach = AudienceReach(store: store, indices: 0..<4)
    #expect(reach.people == 357)
  }

  @Test func tellsEqualNamesOfTwoSourcesApart() {
    let store = Sample.store([
      Sample.mention("a", at: 1, source: "forum", author: "ana", reach: 100),
      Sample.mention("b", at: 2, source: "social", author: "ana", reach: 100),
    ])
    #expect(AudienceReach(store: store, indices: 0..<2).people == 200)
  }

  @Test func doesNotTakeMissingForZero() {
    let store = Sample.store([Sample.mention("a", at: 1, author: "ana")])
    #expect(AudienceReach(store: store, indices: 0..<1).people == nil)
  }

  /// Twelve papers that sign with the agency's name are twelve audiences; a paper that brings it twice is one.
  @Test func countsEachOutletOfAStoryOnce() {
    func copy(_ id: String, in outlet: String, reach: Int) -> Mention {
      var mention = Sample.mention(
        id,
        at: 1,
        author: "agency",
        reach: reach,
        title: "Bread",
        text: AgencyText.prize
      )
      (mention.kind, mention.publisher) = (.news, outlet)
      return mention
    }
    let store = Sample.store([
      copy("a", in: "Valley Post", reach: 100), copy("b", in: "Coast Herald", reach: 40),
      copy("c", in: "valley post", reach: 90), Sample.mention("d", at: 2, author: "agency", reach: 7),
    ])
    let stories = StoryGroups(store: store)
    #expect(AudienceReach(store: store, indices: 0..<4, stories: stories).people == 147)
    #expect(AudienceReach(store: store, indices: 0..<4).people == 100)
  }

  @Test func staysAtTheLargestNumber() {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "ana", reach: .max - 1), Sample.mention("b", at: 2, reach: .max - 1),
      Sample.mention("c", at: 3, reach: .max - 1),
    ])
    #expect(AudienceReach(store: store, indices: 0..<3).people == .max)
  }
}
