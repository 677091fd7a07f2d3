import ReputationModel
import Testing

@testable import Intake

@Suite struct MastodonTests {
  static func status(_ id: Int, _ members: String) -> String {
    """
    {"id": "\(id)", "created_at": "2026-03-01T09:30:00.000Z", "language": "es", "spoiler_text": "",
     "uri": "https://plaza.example/users/rosa/statuses/\(id)", "url": "https://plaza.example/@rosa/\(id)",
     "account": {"acct": "rosa@plaza.example", "display_name": "Rosa", "url": "https://plaza.example/@rosa",
     "followers_count": 812, "fields": []}, "replies_count": 1, "reblogs_count": 2, "favourites_count": 3,
     "reblog": null, "visibility": "public", "media_attachments": []\(members)}
    """
  }

  @Test(arguments: [false, true])
  func readsStatuses(isSearch: Bool) throws {
    let status = Self.status(
      1,
      #", "content": "<p>El pan,<br>bueno</p><p>y <b>cali</b>ente &amp; barato</p>""#
    )
    let reading = try MentionReading(
      isSearch ? "{\"accounts\": [], \"statuses\": [\(status)], \"hashtags\": []}" : "[\(status)]"
    )
    #expect(reading.outcome.format == .mastodon)
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.text == "El pan, bueno y caliente & barato")
    #expect(mention.title == nil)
    // The number is another on every server.
    #expect(mention.id == "https://plaza.example/users/rosa/statuses/1")
    #expect(mention.url == "https://plaza.example/@rosa/1")
    #expect(mention.author?.followers == 812)
    #expect(mention.author?.handle == "rosa@plaza.example")
    #expect(mention.engagement == Engagement(likes: 3, shares: 2, comments: 1))
    #expect(mention.language?.rawValue == "es")
    #expect(mention.kind == .post)
  }

  @Test(arguments: ["private", "direct", "limited"])
  func keepsToWhatIsPublic(visibility: String) throws {
    let status = Self.status(1, ", \"content\": \"<p>x</p>\"")
    let hidden = status.replacing("\"public\"", with: "\"\(visibility)\"")
    let reading = try MentionReading("[\(hidden), \(status.replacing("\"public\"", with: "\"unlisted\""))]")
    #expect(reading.store.count == 1)
    #expect(reading.finding("mentions.passed-over")?.message == "1 item is no mention: it is not public")
    #expect(reading.outcome.rows == 1)
  }

  @Test func passesOverBoostsAndPicturesWithoutWords() throws {
    let boosted = Self.status(7, ", \"content\": \"<p>x</p>\"")
    let boost = Self.status(2, ", \"content\": \"\"").replacing(
      "\"reblog\": null",
      with: "\"reblog\": \(boosted)"
    )
    let picture = Self.status(3, ", \"content\": \"\"")
    let described = picture.replacing("/3", with: "/4").replacing(
      "\"media_attachments\": []",
      with:
        "\"media_attachments\": [{\"type\": \"image\", \"description\": \"Una barra\"}, {\"description\": \"Otra\"}]"
    )
    let reading = try MentionReading("[\(boost), \(boost), \(picture), \(described)]")
    #expect(reading.store.map(\.text) == ["Una barra"])
    #expect(
      reading.findings.map(\.message) == [
        "1 item is no mention: it has no words", "2 items are no mentions: boosts repeat others' statuses",
      ]
    )
  }

  @Test func tellsOfAnErrorThatWasSaved() throws {
    let reading = try MentionReading(
      #"{"error":"The access token is invalid"}"#,
      source: MentionReading.source(format: "mastodon")
    )
    let finding = try #require(reading.finding("mentions.refused-by-service"))
    #expect(finding.found == "The access token is invalid")
    #expect(finding.severity == .error)
  }
}
