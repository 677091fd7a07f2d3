import ReputationModel
import Testing

@testable import Intake

@Suite struct YouTubeTests {
  static func comment(_ id: String, _ members: String = "") -> String {
    """
    {"kind": "youtube#comment", "etag": "e", "id": "\(id)", "snippet": {"videoId": "v1", "channelId": "UC1",
     "textDisplay": "El pan<br>de <b>hoy</b> &quot;rico&quot;", "authorDisplayName": "@rosa",
     "authorChannelUrl": "https://www.youtube.com/@rosa", "authorChannelId": {"value": "UC2"}, "likeCount": 4,
     "publishedAt": "2026-03-01T09:30:00Z", "updatedAt": "2026-03-02T09:30:00Z"\(members)}}
    """
  }

  static func thread(_ id: String, _ members: String = "", replies: String = "") -> String {
    """
    {"kind": "youtube#commentThread", "id": "\(id)", "snippet": {"channelId": "UC1", "videoId": "v1",
     "topLevelComment": \(comment(id, members)), "canReply": true, "totalReplyCount": 2, "isPublic": true}\(replies)}
    """
  }

  static func list(_ items: String...) -> String {
    """
    {"kind": "youtube#commentThreadListResponse", "etag": "e", "nextPageToken": "n",
     "pageInfo": {"totalResults": 1, "resultsPerPage": 20}, "items": [\(items.joined(separator: ", "))]}
    """
  }

  @Test func readsThreadsAndTheirReplies() throws {
    let replies = ", \"replies\": {\"comments\": [\(Self.comment("Ug.2")), \(Self.comment("Ug.3"))]}"
    let thread = Self.thread("Ug", #", "textOriginal": "El pan\nde hoy""#, replies: replies)
    let reading = try MentionReading(Self.list(thread))
    #expect(reading.outcome.format == .youTube)
    #expect(reading.findings.isEmpty)
    #expect(reading.store.map(\.id) == ["Ug", "Ug.2", "Ug.3"])
    let first = reading.store[0]
    #expect(first.text == "El pan\nde hoy")
    #expect(first.url == "https://www.youtube.com/watch?v=v1&lc=Ug")
    #expect(first.author == Author(handle: "@rosa", url: "https://www.youtube.com/@rosa"))
    #expect(first.engagement == Engagement(likes: 4, comments: 2))
    #expect(first.published == Timestamp(rfc3339: "2026-03-01T09:30:00Z"))
    #expect(first.kind == .comment)
    #expect(reading.store[1].text == "El pan de hoy \"rico\"")
    #expect(reading.store[1].url == "https://www.youtube.com/watch?v=v1&lc=Ug.2")
  }

  @Test func passesOverWhatIsHeldBack() throws {
    let reading = try MentionReading(
      Self.list(Self.thread("a", #", "moderationStatus": "heldForReview""#), Self.thread("b"))
    )
    #expect(reading.store.map(\.id) == ["b"])
    #expect(reading.rules == ["mentions.passed-over"])
  }

  @Test func tellsWhatGoogleRefused() throws {
    let reading = try MentionReading(
      #"{"error":{"code":403,"message":"The request cannot be completed","errors":[{"reason":"quotaExceeded"}]}}"#,
      source: MentionReading.source(format: "youtube")
    )
    #expect(reading.finding("mentions.refused-by-service")?.found == "The request cannot be completed")
  }
}
