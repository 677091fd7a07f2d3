import ReputationModel
import Testing

@testable import Intake

@Suite struct GoogleBusinessProfileTests {
  static func review(_ id: String, stars: String = "FOUR", _ members: String = "") -> String {
    """
    {"name": "accounts/1/locations/2/reviews/\(id)", "reviewId": "\(id)", "starRating": "\(stars)",
     "reviewer": {"profilePhotoUrl": "https://p.example/1", "displayName": "Rosa"},
     "createTime": "2026-03-01T09:30:00.123456789Z", "updateTime": "2026-03-05T09:30:00Z"\(members)}
    """
  }

  static func list(_ reviews: String...) -> String {
    "{\"reviews\": [\(reviews.joined(separator: ", "))], \"averageRating\": 4.1, \"totalReviewCount\": 31}"
  }

  @Test func readsReviewsWithTheirAnswers() throws {
    let answered = """
      , "comment": "Rico", "reviewReply": {"comment": "Gracias, Rosa", "updateTime": "2026-03-02T09:30:00Z"}
      """
    let reading = try MentionReading(Self.list(Self.review("a", answered)))
    #expect(reading.outcome.format == .googleBusinessProfile)
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "accounts/1/locations/2/reviews/a")
    #expect(mention.rating == 4)
    #expect(mention.text == "Rico")
    #expect(mention.url == nil)
    #expect(mention.kind == .review)
    #expect(mention.author?.name == "Rosa")
    #expect(mention.published == Timestamp(rfc3339: "2026-03-01T09:30:00Z"))
    #expect(mention.reply == Reply(at: Timestamp(rfc3339: "2026-03-02T09:30:00Z"), text: "Gracias, Rosa"))
  }

  @Test func countsStarsWithoutWords() throws {
    let reading = try MentionReading(
      Self.list(Self.review("a", stars: "ONE"), Self.review("b", stars: "FIVE"))
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.store.map(\.rating) == [1, 5])
    #expect(reading.store.map(\.text) == ["", ""])
    #expect(reading.store.map(\.sentiment?.label) == [.negative, .positive])
  }

  @Test func leavesOutWhatGoogleAdds() throws {
    let anonymous = Self.review("a", #", "comment": "x""#)
      .replacing(
        #""displayName": "Rosa""#,
        with: #""displayName": "Un usuario de Google", "isAnonymous": true"#
      )
    let rejected = Self.review(
      "b",
      #", "comment": "x", "reviewReply": {"comment": "y", "updateTime": "2026-03-02T09:30:00Z", "reviewReplyState": "REJECTED"}"#
    )
    let unrated = Self.review("c", stars: "STAR_RATING_UNSPECIFIED", #", "comment": "x""#)
    let empty = Self.review("d", stars: "STAR_RATING_UNSPECIFIED")
    let reading = try MentionReading(Self.list(anonymous, rejected, unrated, empty))
    #expect(reading.store.map(\.author?.name) == [nil, "Rosa", "Rosa"])
    #expect(reading.store.map(\.reply) == [nil, nil, nil])
    #expect(reading.store.map(\.rating) == [4, 4, nil])
    #expect(reading.rules == ["mentions.passed-over"])
  }

  @Test func refusesStarsItDoesNotKnow() throws {
    let reading = try MentionReading("[\(Self.review("a", stars: "SIX"))]")
    #expect(reading.outcome.format == .googleBusinessProfile)
    let refused = try #require(reading.outcome.refused.first)
    #expect(refused.field == "starRating")
    #expect(refused.found == "SIX")
  }

  @Test func readsReviewsOfSeveralPlaces() throws {
    let reading = try MentionReading(
      "{\"locationReviews\": [{\"name\": \"accounts/1/locations/2\", \"review\": \(Self.review("a"))}]}"
    )
    #expect(reading.outcome.format == .googleBusinessProfile)
    #expect(reading.store.map(\.id) == ["accounts/1/locations/2/reviews/a"])
  }

  @Test func aPlaceWithoutReviewsIsEmpty() throws {
    let reading = try MentionReading("{}", source: MentionReading.source(format: "google-business-profile"))
    #expect(reading.rules == ["mentions.nothing-found"])
  }

  @Test(arguments: [
    ("Rico", "Rico"),
    ("(Translated by Google) Tasty\n\n(Original)\nRico", "Rico"),
    ("(Translated by Google) Tasty\n(Original)\nRico\ny (Original) barato", "Rico\ny (Original) barato"),
    ("Rico\n\n(Translated by Google)\nTasty", "Rico"),
    ("(Traducido por Google) Rico\n\n(Original)\nTasty", "Tasty"),
    // Where it is not certain, nothing is taken away.
    ("(Translated by Google) Tasty", "(Translated by Google) Tasty"),
    ("It said (Translated by Google) there", "It said (Translated by Google) there"),
    ("(Translated by Google) The (Original) shop", "(Translated by Google) The (Original) shop"),
  ])
  func keepsTheWordsOfTheReviewer(written: String, kept: String) {
    #expect(TranslatedReview.original(written) == kept)
  }
}
