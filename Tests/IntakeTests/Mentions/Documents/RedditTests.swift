import ReputationModel
import Testing

@testable import Intake

@Suite struct RedditTests {
  static func listing(_ children: String...) -> String {
    """
    {"kind": "Listing", "data": {"after": "t3_z", "dist": 1, "modhash": "", "geo_filter": null,
     "children": [\(children.joined(separator: ",\n"))], "before": null}}
    """
  }

  static func post(_ name: String, _ members: String = "") -> String {
    """
    {"kind": "t3", "data": {"name": "\(name)", "title": "Pan &amp; vino", "author": "rosa", "subreddit": "pan",
     "subreddit_name_prefixed": "r/pan", "created_utc": 1772357400.0, "score": 12, "ups": 12, "num_comments": 3,
     "permalink": "/r/pan/comments/\(name)/pan/", "url": "https://pan.example/", "score_hidden": false,
     "selftext": "Rico, y &lt;barato&gt;"\(members)}}
    """
  }

  static func comment(_ name: String, body: String = "Sí", score: String = "2", replies: String = "\"\"")
    -> String
  {
    """
    {"kind": "t1", "data": {"name": "\(name)", "body": "\(body)", "author": "pere", "subreddit": "pan",
     "created_utc": 1772361000, "score": \(score), "permalink": "/r/pan/comments/a/pan/\(name)/",
     "replies": \(replies)}}
    """
  }

  @Test func readsAListing() throws {
    let reading = try MentionReading(Self.listing(Self.post("t3_a")))
    #expect(reading.outcome.format == .reddit)
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "t3_a")
    #expect(mention.kind == .forum)
    #expect(mention.title == "Pan & vino")
    #expect(mention.text == "Rico, y <barato>")
    #expect(mention.url == "https://www.reddit.com/r/pan/comments/t3_a/pan/")
    #expect(mention.published == Timestamp(seconds: 1_772_357_400))
    #expect(mention.publisher == "r/pan")
    #expect(mention.author == Author(handle: "rosa", url: "https://www.reddit.com/user/rosa"))
    #expect(mention.engagement == Engagement(likes: 12, comments: 3))
  }

  @Test func readsAPostWithTheTreeOfItsComments() throws {
    let inner = Self.comment("t1_c", replies: Self.listing(Self.comment("t1_d")))
    let more = #"{"kind": "more", "data": {"count": 4, "name": "t1_e", "children": ["e"]}}"#
    let tree = Self.comment("t1_b", replies: Self.listing(inner, more))
    let reading = try MentionReading(
      "[\(Self.listing(Self.post("t3_a"))), \(Self.listing(tree, Self.comment("t1_f")))]"
    )
    #expect(reading.outcome.format == .reddit)
    #expect(reading.store.map(\.id) == ["t3_a", "t1_b", "t1_c", "t1_d", "t1_f"])
    #expect(reading.store[3].kind == .comment)
    #expect(reading.store[3].url == "https://www.reddit.com/r/pan/comments/a/pan/t1_d/")
    #expect(
      reading.findings.map(\.message) == ["1 item is no mention: it stands for what was not fetched"]
    )
  }

  @Test func passesOverWhatIsGone() throws {
    let reading = try MentionReading(
      Self.listing(
        Self.comment("t1_a", body: "[deleted]"),
        Self.comment("t1_b", body: "[removed]"),
        Self.post("t3_c").replacing("Rico, y &lt;barato&gt;", with: "[removed]")
          .replacing("\"rosa\"", with: "\"[deleted]\""),
        Self.post("t3_d").replacing("Rico, y &lt;barato&gt;", with: "")
      )
    )
    #expect(reading.store.map(\.id) == ["t3_c", "t3_d"])
    #expect(reading.store.map(\.text) == ["", ""])
    #expect(reading.store[0].author == nil)
    #expect(reading.findings.map(\.message) == ["2 items are no mentions: they were deleted or removed"])
  }

  @Test func keepsWhatWasVotedDown() throws {
    let hidden = Self.post("t3_b").replacing("\"score_hidden\": false", with: "\"score_hidden\": true")
    let reading = try MentionReading(Self.listing(Self.comment("t1_a", score: "-5"), hidden))
    #expect(Set(reading.store.map(\.id)) == ["t1_a", "t3_b"])
    #expect(reading.store.map(\.engagement.likes) == [nil, nil])
  }

  /// Reading each level of a tree from its own beginning would take time in squares.
  @Test(.timeLimit(.minutes(1))) func readsATreeOfAnyDepth() throws {
    let (opening, closing) = (#"{"kind":"Listing","data":{"children":["#, "]}}")
    var text = opening
    let depth = 20_000
    for number in 0..<depth {
      text +=
        #"{"kind":"t1","data":{"name":"t1_\#(number)","body":"x","created_utc":1772361000,"replies":"#
        + opening
    }
    text += String(repeating: closing + "}}", count: depth) + closing
    let reading = try MentionReading(text)
    #expect(reading.outcome.format == .reddit)
    #expect(reading.store.count == depth)
    #expect(reading.findings.isEmpty)
  }
}
