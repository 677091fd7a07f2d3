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
    let reach = AudienceReach(store: store, indices: 0..<4, Audiences(store))
    #expect(reach.people == 357)
  }

  @Test func tellsEqualNamesOfTwoSourcesApart() {
    let store = Sample.store([
      Sample.mention("a", at: 1, source: "forum", author: "ana", reach: 100),
      Sample.mention("b", at: 2, source: "social", author: "ana", reach: 100),
    ])
    #expect(AudienceReach(store: store, indices: 0..<2, Audiences(store)).people == 200)
  }

  @Test func doesNotTakeMissingForZero() {
    let store = Sample.store([Sample.mention("a", at: 1, author: "ana")])
    #expect(AudienceReach(store: store, indices: 0..<1, Audiences(store)).people == nil)
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
    #expect(AudienceReach(store: store, indices: 0..<4, Audiences(store, stories: stories)).people == 147)
    #expect(AudienceReach(store: store, indices: 0..<4, Audiences(store)).people == 100)
  }

  /// Two accounts that post one video have two audiences, where nobody says on which pages, either.
  @Test func countsEveryAccountThatPostsWhatOthersPost() {
    let videos = ["ana", "bea"].map { name in
      let text = AgencyText.prize
      var video = Sample.mention(name, at: 1, author: name, reach: 100, title: "Bread", text: text)
      video.kind = .video
      return video
    }
    let store = Sample.store(videos)
    let stories = StoryGroups(store: store)
    #expect(stories.stories.count == 1)
    #expect(AudienceReach(store: store, indices: 0..<2, Audiences(store, stories: stories)).people == 200)
  }

  private func news(_ id: String, in outlet: String, by author: Author?, reach: Int) -> Mention {
    var mention = Sample.mention(id, at: 1, reach: reach, title: "Bread \(id)", text: id)
    (mention.kind, mention.publisher, mention.author) = (.news, outlet, author)
    return mention
  }

  /// Five papers sign «Redacción», and one has two bylines.
  @Test func newsHasTheAudienceOfItsOutlet() {
    let desk = Author(name: "Redacció")
    let store = Sample.store([
      news("a", in: "Valley Post", by: desk, reach: 100), news("b", in: "Coast Herald", by: desk, reach: 40),
      news("c", in: "VALLEY POST", by: Author(name: "Marta Puig"), reach: 90),
      news("d", in: "Coast Herald", by: nil, reach: 30),
    ])
    #expect(AudienceReach(store: store, indices: 0..<4, Audiences(store)).people == 140)
  }

  /// Reviews have displayed names alone, and all of them the network for a publisher.
  @Test func whatIsNoNewsHasTheAudienceOfItsAuthor() {
    let reviews = ["ana", "bea"].map { name in
      var review = news(name, in: "Maps", by: Author(name: name), reach: 10)
      review.kind = .review
      return review
    }
    let store = Sample.store(reviews)
    #expect(AudienceReach(store: store, indices: 0..<2, Audiences(store)).people == 20)
  }

  @Test func countsTheAccountOfAnOutletWithIt() {
    let paper = Author(name: "Valley post", handle: "valleypost")
    var post = Sample.mention("p", at: 2, source: "plaza", reach: 70)
    (post.author, post.publisher) = (paper, "Plaza")
    let store = Sample.store([
      news("a", in: "Valley Post", by: Author(name: "Redacció"), reach: 50),
      news("b", in: "Valley Post", by: paper, reach: 60), post,
      Sample.mention("d", at: 3, author: "ana", reach: 1),
    ])
    #expect(AudienceReach(store: store, indices: 0..<4, Audiences(store)).people == 71)
  }

  @Test func staysAtTheLargestNumber() {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "ana", reach: .max - 1), Sample.mention("b", at: 2, reach: .max - 1),
      Sample.mention("c", at: 3, reach: .max - 1),
    ])
    #expect(AudienceReach(store: store, indices: 0..<3, Audiences(store)).people == .max)
  }
}
