import ReputationModel
import Testing

@testable import Intake

@Suite struct GoogleAlertsFieldsTests {
  static func feed(
    _ entries: String,
    title: String = "Alerta de Google: La Espiga",
    declaration: String = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
  ) -> String {
    """
    \(declaration)
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing">
    <id>tag:google.com,2005:reader/user/00000000000000000000/state/com.google/alerts/1</id>
    <title>\(title)</title>
    <link href="https://www.google.com/alerts/feeds/0/1" rel="self"></link>
    <updated>2026-03-02T10:00:00Z</updated>
    \(entries)
    </feed>
    """
  }

  static func entry(
    title: String = "Pan",
    link: String = "https://diario.example/pan",
    content: String = "Texto",
    published: String = "2026-03-01T09:30:00Z"
  ) -> String {
    """
    <entry>
    <id>tag:google.com,2013:googlealerts/feed:1234567890</id>
    <title type="html">\(title)</title>
    <link href="\(link)"></link>
    <published>\(published)</published><updated>2026-03-01T09:30:00Z</updated>
    <content type="html">\(content)</content>
    <author><name></name></author>
    </entry>
    """
  }

  @Test func readsAnEntry() throws {
    let reading = try MentionReading(
      Self.feed(
        Self.entry(
          title: "El pan de &lt;b&gt;La Espiga&lt;/b&gt; &amp;quot;vuelve&amp;quot; - Diario del Pan",
          link:
            "https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://diario.example/pan%3Fid%3D7%26p%3D%252F"
            + "&amp;ct=ga&amp;cd=YzQzM2ZmNDQyYzUwMTRhMjpjbDplczpDTDpS&amp;usg=abc",
          content:
            "Cola en &lt;b&gt;La Espiga&lt;/b&gt;&amp;nbsp;... it&amp;#39;s &amp;#8220;good&amp;#8221; &amp;lt;b&amp;gt;"
        )
      )
    )
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "tag:google.com,2013:googlealerts/feed:1234567890")
    #expect(mention.title == "El pan de La Espiga \"vuelve\"")
    #expect(mention.publisher == "Diario del Pan")
    #expect(mention.url == "https://diario.example/pan?id=7&p=%2F")
    #expect(mention.text == "Cola en La Espiga ... it's “good” <b>")
    #expect(mention.kind == .news)
    #expect(mention.source == "data")
    #expect(mention.query == "La Espiga")
    #expect(mention.language == LanguageCode(rawValue: "es"))
    #expect(mention.author == nil)
    #expect(mention.published.description == "2026-03-01T09:30:00Z")
    #expect(reading.outcome.format == .googleAlerts)
    #expect(reading.store.location(at: 0).line == 7)
  }

  @Test(arguments: [
    ("https://www.google.es/url?url=https://a.example/x", "https://a.example/x"),
    ("https://www.google.co.uk/url?q=https://a.example/x&sa=t", "https://a.example/x"),
    ("https://a.example/url?url=https://b.example/", "https://a.example/url?url=https://b.example/"),
    (
      "https://google.evil.example/url?url=https://b.example/",
      "https://google.evil.example/url?url=https://b.example/"
    ),
    (
      "https://www.google.com/url?url=javascript:alert(1)",
      "https://www.google.com/url?url=javascript:alert(1)"
    ),
    ("https://www.google.com/url?sa=t", "https://www.google.com/url?sa=t"),
    (
      "https://www.google.com.mx/url?rct=j&url=https://a.example/x%3Fa%3D1%26b%3D2&ct=ga",
      "https://a.example/x?a=1&b=2"
    ),
    // Decoded once: what the target has escaped itself stays so.
    ("https://www.google.com/url?url=https://a.example/pa%25C3%25B1", "https://a.example/pa%C3%B1"),
    ("https://www.google.com/url?url=https://a.example/pa%C3%B1%20o", "https://a.example/pa%C3%B1%20o"),
    ("https://www.google.com/url?url=https://a.example/pa%F1%3Fx", "https://a.example/pa%F1?x"),
    (
      "https://www.google.com.evil.example/url?url=https://b.example/",
      "https://www.google.com.evil.example/url?url=https://b.example/"
    ),
    (
      "https://www.google.com/search?url=https://b.example/",
      "https://www.google.com/search?url=https://b.example/"
    ),
    ("", ""),
  ])
  func unwrapsRedirects(link: String, target: String) {
    #expect(GoogleRedirect.target(of: link) == target)
  }

  @Test(
    arguments: [
      ("Pan - Diario", "Pan", "Diario"),
      ("Pan | El Mundo | diario.example", "Pan | El Mundo", "diario.example"),
      ("Pan – 20 Minutos", "Pan", "20 Minutos"), ("Pan", "Pan", nil), ("Pan - y vino", "Pan - y vino", nil),
      ("- Diario", "- Diario", nil), (" - Diario", " - Diario", nil),
      ("Pan - Una frase que sigue y sigue sin parar", "Pan - Una frase que sigue y sigue sin parar", nil),
    ] as [(String, String, String?)]
  )
  func splitsTitles(title: String, headline: String, publisher: String?) {
    #expect(GoogleAlertsText.split(title) == (headline, publisher))
  }

  @Test func takesTheHostWhereNoOutletIsNamed() throws {
    let reading = try MentionReading(Self.feed(Self.entry(link: "https://www.diario.example/pan")))
    #expect(reading.store.first?.publisher == "diario.example")
  }

  @Test(
    arguments: [
      ("Google Alert - Slack", "Slack"), ("Google Alert – Peter Hermann", "Peter Hermann"),
      ("Alerta de Google: X", "X"), ("Google 快訊 - AI", "AI"), ("Google Alert - la+espiga", "la espiga"),
      ("Alerte Google : pain", "pain"), ("Google Alert - C++", "C++"), ("Google Alert - C++20", "C++20"),
      ("Google Alert - \"la+espiga\"", "\"la espiga\""),
      ("Alerta de Google – X", "X"), ("Google アラート - パン", "パン"), ("Alerta de Google:", nil),
      ("Alerta de Google: a - b", "a - b"), ("Noticias", nil), ("Google", nil),
    ] as [(String, String?)]
  )
  func findsTheQuery(title: String, query: String?) {
    #expect(GoogleAlertsText.query(ofFeedTitle: title) == query)
  }

  @Test func saysThatAnAlertHasFoundNothing() throws {
    let reading = try MentionReading(Self.feed(""))
    #expect(reading.findings.map(\.severity) == [.note])
    #expect(reading.rules == ["mentions.empty-feed"])
    #expect(reading.outcome.rows == 0)
  }

  @Test(arguments: [
    ("<!DOCTYPE feed [<!ENTITY x \"y\">]>", "<!DOCTYPE", 2), ("<!doctype feed>", "<!DOCTYPE", 2),
  ])
  func refusesDocumentTypes(markup: String, found: String, line: Int) throws {
    let text = Self.feed("").replacing("<feed ", with: "\(markup)<feed ")
    let finding = try #require(try MentionReading(text).finding("mentions.refused-feed"))
    #expect(finding.severity == .error)
    #expect(finding.found == found)
    #expect(finding.location?.line == line)
  }

  @Test(arguments: ["utf-7", "utf-16", "EUC-JP", "x"])
  func refusesOtherEncodings(name: String) throws {
    let text = Self.feed(Self.entry(), declaration: "<?xml version='1.0' encoding='\(name)'?>")
    let finding = try #require(try MentionReading(text).finding("mentions.refused-feed"))
    #expect(finding.found == name)
    #expect(finding.severity == .error)
  }

  @Test func readsLatin1() throws {
    let text = Self.feed(
      Self.entry(content: "@"),
      declaration: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
    )
    let reading = try MentionReading(text.utf8.map { $0 == UInt8(ascii: "@") ? 0xF3 : $0 })
    #expect(reading.store.first?.text == "ó")
    #expect(reading.outcome.encoding == .windows1252)
  }

  @Test func refusesWhatIsNoUTF8() throws {
    let bytes = Self.feed(Self.entry(content: "@")).utf8.map { $0 == UInt8(ascii: "@") ? 0xF3 : $0 }
    #expect(try MentionReading(bytes).finding("mentions.refused-feed")?.severity == .error)
  }

  @Test func keepsWhatStandsBeforeAMistake() throws {
    let reading = try MentionReading(
      Self.feed(Self.entry() + "<entry><title>x</entry>"),
      maximumRefusedShare: 1
    )
    #expect(reading.store.count == 1)
    let finding = try #require(reading.finding("mentions.broken-feed"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == 14)
  }

  @Test func limitsDepthAndEntries() throws {
    let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
    #expect(
      try MentionReading(Self.feed(deep)).finding("mentions.broken-feed")?.found == "more than 64 levels"
    )
    let many = String(repeating: "<entry/>", count: 5001)
    #expect(
      try MentionReading(Self.feed(many)).finding("mentions.broken-feed")?.found == "more than 5000 entries"
    )
    let huge = Self.feed(String(repeating: " ", count: FeedGuard.maximumLength))
    #expect(try MentionReading(huge).finding("mentions.refused-feed")?.expected == "a feed of at most 10 MiB")
  }

  @Test func refusesAnEntryWithoutAWordOrATime() throws {
    let reading = try MentionReading(
      Self.feed(Self.entry(title: "", content: "&lt;br&gt;") + Self.entry(published: "soon")),
      maximumRefusedShare: 1
    )
    #expect(reading.outcome.refused.map(\.field) == ["text", "published"])
  }

  @Test(arguments: [
    // …:cl:es:CL:R, …:co.uk:en:GB, …:com.br:pt-BR:BR, and in a mail behind the result's number and the mail's.
    ("YzQzM2ZmNDQyYzUwMTRhMjpjbDplczpDTDpS", "es"), ("YzQzM2ZmNDQyYzUwMTRhMjpjby51azplbjpHQg", "en"),
    ("YzQzM2ZmNDQyYzUwMTRhMjpjb20uYnI6cHQtQlI6QlI=", "pt"),
    ("CAEYASoTMTIzNDU2Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw", "es"),
  ])
  func findsTheLanguage(code: String, language: String) {
    #expect(GoogleAlertsText.language(of: "https://www.google.com/url?url=x&cd=\(code)&usg=1") == language)
    #expect(GoogleAlertsText.language(of: "https://www.google.co.uk/url?cd=\(code)") == language)
  }

  @Test func keepsALinkThatIsNoRedirect() throws {
    let reading = try MentionReading(
      Self.feed(Self.entry(link: "https://diario.example/url?url=https://otro.example/"))
    )
    #expect(reading.store.first?.url == "https://diario.example/url?url=https://otro.example/")
  }

  @Test func resolvesTwiceWhatIsEscapedTwice() throws {
    let reading = try MentionReading(
      Self.feed(
        Self.entry(
          title: "&lt;b&gt;Pan&lt;/b&gt; &amp;#39;de&amp;#39; aqu&amp;iacute;",
          content: "Cola&amp;nbsp;... &amp;amp; &#8220;m&amp;aacute;s&#8221;"
        )
      )
    )
    #expect(reading.store.first?.title == "Pan 'de' aquí")
    #expect(reading.store.first?.text == "Cola ... & “más”")
  }

  @Test func givesNoLanguageWhereTheCodeTellsNone() {
    for link in [
      "https://www.google.com/url?cd=!!!", "https://www.google.com/url?cd=YWJj",
      "https://a.example/?cd=YzQzOmNsOmVzOkNMOlI",
    ] {
      #expect(GoogleAlertsText.language(of: link) == nil)
    }
  }
}
