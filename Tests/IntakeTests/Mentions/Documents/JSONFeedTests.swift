import ReputationModel
import Testing

@testable import Intake

@Suite struct JSONFeedTests {
  static let feed = #"""
    {"version": "https:\/\/jsonfeed.org\/version\/1.1", "home_page_url": "https://lavoz.example/",
     "items": [
      {"id": "https://lavoz.example/1", "url": "https://lavoz.example/1", "title": "Abre",
       "content_html": "<p>Otra</p><script>x()</script><p>tienda</p>", "content_text": "Otra tienda",
       "date_published": "2026-03-01T09:30:00+01:00", "authors": [{"name": "Rosa", "url": "https://lavoz.example/rosa"},
       {"name": "Pere"}], "tags": ["pan", "tienda"]},
      {"id": 7, "external_url": "https://otra.example/7", "content_html": "<p>Otra</p><script>x()</script><p>tienda</p>",
       "date_modified": "2026-03-02T09:30:00+01:00", "author": {"name": "Ada"}, "language": "ca"},
      {"id": "8", "summary": "Breve", "date_published": "2026-03-03T09:30:00+01:00"}
     ],
     "title": "La Voz", "language": "es", "authors": [{"name": "Redacción"}]}
    """#

  @Test func readsAFeed() throws {
    let reading = try MentionReading(Self.feed)
    #expect(reading.outcome.format == .jsonFeed)
    #expect(reading.findings.isEmpty)
    // What is said of the whole feed stands behind its items, and holds for them.
    #expect(reading.store.map(\.publisher) == ["La Voz", "La Voz", "La Voz"])
    #expect(reading.store.map(\.language?.rawValue) == ["es", "ca", "es"])
    #expect(reading.store.map(\.author?.name) == ["Rosa", "Ada", "Redacción"])
    #expect(reading.store.map(\.text) == ["Otra tienda", "Otra tienda", "Breve"])
    #expect(reading.store[0].id == "https://lavoz.example/1")
    #expect(reading.store[0].author?.url == "https://lavoz.example/rosa")
    #expect(reading.store[0].tags == ["pan", "tienda"])
    #expect(reading.store[1].url == "https://otra.example/7")
    #expect(reading.store[1].published == Timestamp(rfc3339: "2026-03-02T09:30:00+01:00"))
  }

  /// `7` is an identifier in this feed and may be another's in every other.
  @Test func keepsIdentifiersApartThatAreOnlyTheFeedsOwn() throws {
    let reading = try MentionReading(Self.feed)
    #expect(reading.store[1].id.hasPrefix("m-"))
    #expect(reading.store[2].id == "La Voz:8")
  }

  @Test func isToldByItsItemsToo() throws {
    let text =
      #"{"title":"x","items":[{"id":"https://a.example/1","content_text":"x","date_published":"2026-03-01"}]}"#
    #expect(try MentionReading(text).outcome.format == .jsonFeed)
  }
}
