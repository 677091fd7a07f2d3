import ReputationModel
import Testing

@testable import Intake

@Suite struct TrustpilotTests {
  static func review(_ id: String, _ members: String = "") -> String {
    """
    {"id": "\(id)", "consumer": {"id": "c1", "displayName": "Rosa", "numberOfReviews": 2}, "stars": 2,
     "title": "Frío", "text": "Llegó frío", "language": "es", "createdAt": "2026-03-01T09:30:00.000Z",
     "isVerified": true, "numberOfLikes": 1\(members)}
    """
  }

  @Test(arguments: [false, true])
  func readsReviews(isBare: Bool) throws {
    let reply = #", "companyReply": {"text": "Lo sentimos", "createdAt": "2026-03-01T12:00:00Z"}"#
    let reviews =
      "[\(Self.review("5f0c0c0c0c0c0c0c0c0c0c0c", reply)), \(Self.review("r-2", ", \"companyReply\": null"))]"
    let reading = try MentionReading(isBare ? reviews : "{\"links\": [], \"reviews\": \(reviews)}")
    #expect(reading.outcome.format == .trustpilot)
    #expect(reading.findings.isEmpty)
    let first = try #require(reading.store.first { $0.id.hasPrefix("5f") })
    #expect(first.rating == 2)
    #expect(first.title == "Frío")
    #expect(first.text == "Llegó frío")
    #expect(first.author?.name == "Rosa")
    #expect(first.kind == .review)
    #expect(first.engagement.likes == 1)
    #expect(first.url == "https://www.trustpilot.com/reviews/5f0c0c0c0c0c0c0c0c0c0c0c")
    #expect(first.publisher == "Trustpilot")
    #expect(first.reply == Reply(at: Timestamp(rfc3339: "2026-03-01T12:00:00Z"), text: "Lo sentimos"))
    // Another platform of the same shape has no page there.
    let second = try #require(reading.store.first { $0.id == "r-2" })
    #expect(second.url == nil)
    #expect(second.publisher == nil)
    #expect(second.reply == nil)
  }

  @Test func refusesStarsOutOfRange() throws {
    let reading = try MentionReading("[\(Self.review("a").replacing("\"stars\": 2", with: "\"stars\": 0"))]")
    #expect(reading.outcome.refused.map(\.field) == ["stars"])
  }
}
