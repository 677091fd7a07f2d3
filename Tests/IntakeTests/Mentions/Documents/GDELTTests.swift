import ReputationModel
import Testing

@testable import Intake

@Suite struct GDELTTests {
  static let articles = """
    {"articles": [
      {"url": "https://lavoz.example/huelga", "url_mobile": "", "title": "La Espiga cierra dos d\\u00edas",
       "seendate": "20240615T170000Z", "socialimage": "https://lavoz.example/i.jpg", "domain": "lavoz.example",
       "language": "Spanish", "sourcecountry": "Spain"},
      {"url": "https://noticies.example/1", "title": "El forn", "seendate": "20240615T171500Z",
       "domain": "noticies.example", "language": "Klingon", "sourcecountry": "Spain"}
    ]}
    """

  @Test func readsArticles() throws {
    let reading = try MentionReading(Self.articles)
    #expect(reading.outcome.format == .gdelt)
    #expect(reading.findings.isEmpty)
    let first = try #require(reading.store.first)
    #expect(first.title == "La Espiga cierra dos días")
    #expect(first.url == "https://lavoz.example/huelga")
    #expect(first.publisher == "lavoz.example")
    #expect(first.kind == .news)
    #expect(first.language?.rawValue == "es")
    // When it was seen, to the second.
    #expect(first.published == Timestamp(rfc3339: "2024-06-15T17:00:00Z"))
    // A language that nobody knows loses no article.
    #expect(reading.store.map(\.language?.rawValue) == ["es", nil])
    #expect(
      reading.store.index(ofURL: "https://noticies.example/1").map { reading.store.location(at: $0).line }
        == 5
    )
  }

  @Test(arguments: [
    "Timespan is too short.\n",
    "Please limit requests to one every 5 seconds or contact kalev.example for larger\n",
  ])
  func knowsARefusalByItsWords(text: String) throws {
    let reading = try MentionReading(text)
    let finding = try #require(reading.finding("mentions.refused-by-service"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == 1)
    #expect(finding.message.contains("GDELT"))
    #expect(finding.found?.hasPrefix(text.prefix(20)) == true)
    #expect(reading.outcome.rows == 0)
  }

  @Test(arguments: ["Anything else.", "<html><body>503</body></html>"])
  func takesAnyTextForARefusalWhereDemanded(text: String) throws {
    let reading = try MentionReading(text, source: MentionReading.source(format: "gdelt"))
    #expect(reading.rules == ["mentions.refused-by-service"])
  }

  @Test(arguments: ["{}", " { }\n", "{\"articles\": []}"])
  func findsNothingWithoutFailing(text: String) throws {
    let reading = try MentionReading(text, source: MentionReading.source(format: "gdelt"))
    #expect(reading.rules == ["mentions.nothing-found"])
    #expect(reading.finding("mentions.nothing-found")?.severity == .note)
    #expect(reading.outcome.rows == 0)
  }

  @Test(arguments: [
    #"{"query_details":{"title":"x","date_resolution":"day"},"timeline":[{"series":"Average Tone","data":[]}]}"#,
    #"{"timeline":[{"series":"Volume Intensity","data":[{"date":"20240615T000000Z","value":0.1}]}]}"#,
    #"{"tonechart":[{"bin":-3,"count":2,"toparts":[]}]}"#,
  ])
  func makesNoMentionsOfATimeline(text: String) throws {
    let reading = try MentionReading(text)
    let finding = try #require(reading.finding("mentions.no-mentions"))
    #expect(finding.severity == .error)
    #expect(finding.fix?.contains("mode=artlist") == true)
    #expect(reading.outcome.rows == 0)
  }
}
