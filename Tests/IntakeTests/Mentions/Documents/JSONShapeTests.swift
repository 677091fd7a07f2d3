import Testing

@testable import Intake

@Suite struct JSONShapeTests {
  private func sniffed(_ text: String) -> SniffedFormat {
    var text = text
    return text.withUTF8 { SniffedFormat(UnsafeRawBufferPointer($0)) }
  }

  /// Our own schema stays our own, whatever else its rows have.
  @Test(arguments: [
    (#"{"published":"2026-03-01","text":"x"}"#, MentionFormat.jsonLines),
    (#"{"text":"x","stars":5,"consumer":{},"published":"2026-03-01"}"#, .jsonLines),
    (#"[{"published":"2026-03-01","text":"x","stars":3,"createdAt":"y"}]"#, .json),
    (#"[{"account":{"acct":"x"},"published":"2026-03-01"}]"#, .json), ("[]", .json), ("{}", .jsonLines),
    (#"{"items":[1,2],"text":"x"}"#, .jsonLines), (#"[{"Fecha":"2026-03-01","Texto":"x"}]"#, .json),
    (#"{"text":"{\"hits\":[{\"objectID\":1}]}"}"#, .jsonLines),
  ])
  func leavesOurOwnAlone(text: String, format: MentionFormat) {
    #expect(sniffed(text) == .known(format))
  }

  @Test(arguments: [
    (#"{"nbHits":1,"hits":[{"x":{"y":[1]},"objectID":"1","created_at_i":17"#, MentionFormat.hackerNews),
    (#"{"data":{"after":null,"children":[{"data":{"title":"x"},"kind":"t3"}]},"kind":"Listing"}"#, .reddit),
    (#"[{"data":{"children":[]},"kind":"Listing"}]"#, .reddit),
    (#"{"items":[],"kind":"youtube#commentThreadListResponse"}"#, .youTube),
    (#"{"items":[{"snippet":{"topLevelComment":{"#, .youTube),
    (#"{"totalReviewCount":0,"averageRating":0}"#, .googleBusinessProfile),
    (#"[{"reviewId":"a","createTime":"x","starRating":"ONE"}]"#, .googleBusinessProfile),
    (#"{"reviews":[{"text":"x","createdAt":"y","stars":5}]}"#, .trustpilot),
    (#"{"items":[],"version":"https://jsonfeed.org/version/1"}"#, .jsonFeed),
    (#"{"articles":[{"title":"x","seendate":"y"}]}"#, .gdelt),
    (#"{"hashtags":[],"statuses":[],"accounts":[]}"#, .mastodon),
    (#"{"accounts":[{"acct":"rosa","followers_count":3,"note":"x"#, .mastodon),
    (#"[{"reblogs_count":0,"favourites_count":0}]"#, .mastodon),
  ])
  func tellsServicesByTheirMembers(text: String, format: MentionFormat) {
    #expect(sniffed(text) == .known(format))
  }

  @Test func keepsShortOnHostileBeginnings() {
    for piece in [
      "{\"a\":", "[", "\"", "\\\"", "{\"" + String(repeating: "k", count: 60_000) + "\":{\"a\":", "],",
    ] {
      let count = 65_535 / piece.utf8.count + 1
      let text = "[" + String(String(repeating: piece, count: count).prefix(65_535))
      #expect(sniffed(text) == .known(.json))
    }
  }
}
