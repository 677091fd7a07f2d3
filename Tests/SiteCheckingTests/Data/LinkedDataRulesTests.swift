import Testing

@testable import SiteChecking

/// Each rule of the structured data with data that it passes, and data that it does not.
@Suite struct LinkedDataRulesTests {
  private func faults(_ data: String, unquoted: [String] = []) -> [String] {
    var facts = PageFacts()
    facts.canonicals = ["https://laespiga.example/x/"]
    facts.unquoted = unquoted
    return LinkedDataRules(data: LinkedData([data]), facts: facts).faults()
      .map { "\($0.rule.rawValue) \($0.problem) \($0.found)" }
  }

  @Test func hasNothingAgainstGoodData() {
    #expect(faults(PageFixture.data) == [])
  }

  @Test(arguments: [
    (#"{"@type":"Article""#, #"{"@type":"Article"x"#, "J01 syntax byte 61"),
    (#""@type":"WebPage""#, #""@type":"WebPag""#, "J01 type WebPag"),
    (#"{"@type":"WebPage","#, "{", "J01 untyped @id"),
    (#""headline""#, #""titular""#, "J01 property titular"),
    (#""wordCount":300"#, #""jobTitle":"x""#, "J01 domain jobTitle"),
    (#""wordCount":300"#, #""wordCount":{"@type":"Person","name":"x"}"#, "J01 range wordCount"),
    (#""wordCount":300"#, #""wordCount":null"#, "J01 range wordCount"),
    (#""wordCount":300"#, #""wordCount":"muchas""#, "J01 range wordCount"),
    (#""wordCount":300"#, #""isAccessibleForFree":"quizás""#, "J01 range isAccessibleForFree"),
    (
      #""dateModified":"2026-03-05T09:00:00+01:00""#, #""dateModified":"2026-02-30T09:00:00+01:00""#,
      "J01 range dateModified"
    ),
    (
      #""dateModified":"2026-03-05T09:00:00+01:00""#, #""dateModified":"2026-03-05T99:00:00+01:00""#,
      "J01 range dateModified"
    ),
    (#""dateModified":"2026-03-05T09:00:00+01:00""#, #""dateModified":"ayer""#, "J01 range dateModified"),
    (#""wordCount":300"#, #""encodings":"x""#, "J01 superseded encodings"),
    (
      #""author":{"@type":"Person","name":"Rosa","url":"https://laespiga.example/"},"#, "",
      "J02 missing author"
    ),
    (#","url":"https://laespiga.example/"},"wordCount""#, #"},"wordCount""#, "J02 missing author.url"),
    (#""headline":"Pan de masa madre","#, "", "J02 missing headline"),
    (
      #""datePublished":"2026-03-05T09:00:00+01:00""#, #""datePublished":"2026-03-05""#, "J02 zone 2026-03-05"
    ),
    (
      #"{"@type":"ListItem","position":1,"name":"Inicio","item":"https://laespiga.example/"},"#, "",
      "J03 short 1"
    ),
    (#""position":2"#, #""position":3"#, "J03 order itemListElement"),
    (#""@type":"WebPage""#, #""@type":"FAQPage""#, "J04 used FAQPage"),
    (#""@type":"Article""#, #""@type":"HowTo""#, "J04 used HowTo"),
    (#""headline":"Pan de masa madre""#, #""headline":" ""#, "J06 empty headline"),
    (
      #""url":"https://laespiga.example/media/pan.png""#, #""url":"/media/pan.png""#,
      "J06 relative /media/pan.png"
    ),
    (##""breadcrumb":{"@id":"#crumbs"}"##, ##""breadcrumb":{"@id":"#migas"}"##, "J06 dangling #migas"),
  ])
  func findsWhatIsSpoilt(_ text: String, _ replacement: String, expected: String) throws {
    try #require(PageFixture.data.contains(text))
    let faults = faults(PageFixture.data.replacing(text, with: replacement, maxReplacements: 1))
    #expect(faults.contains(expected), "\(faults)")
  }

  @Test(arguments: ["name", "description", "thumbnailUrl", "uploadDate"])
  func wantsVideosWhole(_ property: String) {
    let whole =
      #"{"@type":"VideoObject","name":"a","description":"b","thumbnailUrl":"https://a.example/b.png","#
      + #""uploadDate":"2026-03-05T09:00:00+01:00","embedUrl":"https://a.example/v","duration":"PT1M"}"#
    #expect(faults(whole) == [])
    #expect(
      faults(whole.replacing(#""\#(property)":"#, with: #""alternateName":"#)).contains(
        "J07 missing \(property)"
      )
    )
  }

  private static let review = """
    {"@type":"ClaimReview","url":"https://laespiga.example/x/","claimReviewed":"Es falso",\
    "author":{"@type":"Organization","name":"A","url":"https://a.example/"},\
    "reviewRating":{"@type":"Rating","ratingValue":1,"bestRating":5,"worstRating":1}}
    """

  @Test func tellsOfAGoodReviewOnlyThatItIsRetired() {
    #expect(faults(LinkedDataRulesTests.review, unquoted: ["Es falso"]) == ["J04 used ClaimReview"])
  }

  @Test(arguments: [
    ("https://laespiga.example/x/", "https://otra.example/", "J05 host https://otra.example/"),
    ("Es falso", "Es verdad", "J05 hidden Es verdad"),
    (#","claimReviewed":"Es falso""#, "", "J05 claim claimReviewed"),
    (#""ratingValue":1"#, #""ratingValue":9"#, "J05 scale 9.0"),
    (#","bestRating":5"#, "", "J05 rating reviewRating"),
    (#""author":{"@type":"Organization","name":"A","url":"https://a.example/"},"#, "", "J05 author author"),
  ])
  func findsWhatIsWrongWithAReview(_ text: String, _ replacement: String, expected: String) {
    let data = LinkedDataRulesTests.review.replacing(text, with: replacement, maxReplacements: 1)
    #expect(faults(data, unquoted: ["Es falso"]).contains(expected))
  }

  @Test(arguments: [
    "[", "{\"a\"", "{\"a\":}", "\"\\u12\"", "nul", "1 2", "{\"a\":1,}", "\"\u{1}\"", "",
    String(repeating: "[", count: 100_000),
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONTreeReader.Failure.self) { try JSONTreeReader.read(text) }
  }

  @Test func readsEscapes() throws {
    #expect(try JSONTreeReader.read(#"["\u00e9\ud83d\ude00\n\/"]"#) == .array([.string("é😀\n/")]))
  }
}
