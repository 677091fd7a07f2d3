import ReputationModel
import Testing

@testable import Intake

@Suite struct HackerNewsTests {
  static let hits = #"""
    {"exhaustive": {"nbHits": true}, "hits": [
      {"_highlightResult": {"author": {"value": "rosa", "matchLevel": "none"}}, "_tags": ["story", "author_rosa"],
       "author": "rosa", "children": [1, 2], "created_at": "2026-03-01T09:30:00Z", "created_at_i": 1772357400,
       "num_comments": 12, "objectID": "401", "points": 57, "story_id": 401, "title": "I <3 bread &amp; code",
       "url": "https://laespiga.example/pan"},
      {"_tags": ["comment", "author_pere", "story_401"], "author": "pere", "created_at_i": 1772361000,
       "comment_text": "I buy there.<p>See <a href=\"https:&#x2F;&#x2F;pan.example\" rel=\"nofollow\">https:&#x2F;&#x2F;pan.example</a>, it&#x27;s 5 &lt; 6",
       "objectID": "402", "parent_id": 401, "points": null, "story_id": 401, "story_title": "Bread",
       "story_url": "https://laespiga.example/pan"},
      {"_tags": ["comment"], "author": null, "created_at_i": 1772361000, "comment_text": null, "objectID": "403",
       "parent_id": 401, "story_title": "Bread"}
    ], "hitsPerPage": 20, "nbHits": 3, "nbPages": 1, "page": 0, "query": "la espiga"}
    """#

  @Test func readsStoriesAndComments() throws {
    let reading = try MentionReading(Self.hits)
    #expect(reading.outcome.format == .hackerNews)
    #expect(reading.store.map(\.id) == ["hn-401", "hn-402"])
    let story = reading.store[0]
    #expect(story.title == "I <3 bread & code")
    #expect(story.kind == .forum)
    // What is said is said there, not on the page that the story links to.
    #expect(story.url == "https://news.ycombinator.com/item?id=401")
    #expect(story.engagement == Engagement(likes: 57, comments: 12))
    #expect(story.author?.handle == "rosa")
    #expect(story.author?.url == "https://news.ycombinator.com/user?id=rosa")
    let comment = reading.store[1]
    #expect(comment.kind == .comment)
    #expect(comment.text == "I buy there. See https://pan.example, it's 5 < 6")
    #expect(comment.title == "Bread")
    #expect(comment.url == "https://news.ycombinator.com/item?id=402")
    #expect(comment.published == Timestamp(seconds: 1_772_361_000))
    #expect(comment.engagement.likes == nil)
    #expect(reading.rules == ["mentions.passed-over"])
    #expect(reading.outcome.rows == 2)
  }

  @Test func findsNothing() throws {
    let reading = try MentionReading(#"{"hits":[],"nbHits":0,"page":0}"#)
    #expect(reading.outcome.format == .hackerNews)
    #expect(reading.rules == ["mentions.nothing-found"])
  }

  @Test func namesTheFieldAsTheFileDoes() throws {
    let reading = try MentionReading(
      #"{"hits":[{"objectID":"1","title":"x","created_at_i":1e300},{"objectID":"2","title":"x","created_at":"soon"}]}"#
    )
    #expect(reading.outcome.refused.map(\.field) == ["created_at_i", "created_at"])
    #expect(reading.outcome.refused.map(\.expected).first == "seconds since 1970")
  }
}
