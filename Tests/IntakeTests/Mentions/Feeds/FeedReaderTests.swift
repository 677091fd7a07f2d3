import ReputationModel
import Testing

@testable import Intake

@Suite struct FeedReaderTests {
  static func rss(_ items: String, channel: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>
    <title>Diario del Pan</title><link>https://diario.example/</link>
    <atom:link href="https://diario.example/feed" rel="self" type="application/rss+xml"/>
    <description>Noticias</description><language>es-ES</language>\(channel)
    <image><title>Logo</title><url>https://diario.example/l.png</url><link>https://otro.example</link></image>
    \(items)
    </channel></rss>
    """
  }

  static func item(_ fields: String) -> String {
    "<item><title>Pan</title><pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate>\(fields)</item>"
  }

  static func atom(_ entries: String, attributes: String = "", head: String = "") -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" \(attributes)>
    <title>Diario del Pan</title><id>urn:x</id><updated>2026-03-02T10:00:00Z</updated>
    <link rel="self" href="https://diario.example/atom.xml"/><link href="https://diario.example/"/>\(head)
    \(entries)
    </feed>
    """
  }

  static func entry(_ fields: String) -> String {
    "<entry><title>Pan</title><updated>2026-03-02T09:30:00Z</updated>\(fields)</entry>"
  }

  @Test func readsAnItemOfRSS() throws {
    let reading = try MentionReading(
      Self.rss(
        """
        <item>
          <title>Vuelve el pan de AT&amp;amp;T</title>
          <link>https://diario.example/pan?utm_source=rss</link>
          <comments>https://diario.example/pan#comments</comments>
          <dc:creator><![CDATA[Rosa Puig]]></dc:creator>
          <pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate>
          <category><![CDATA[Barrio]]></category><category>Pan</category><category>Pan</category>
          <guid isPermaLink="false">https://diario.example/?p=7</guid>
          <description><![CDATA[<p>Resumen</p>]]></description>
          <content:encoded><![CDATA[<p>Cola en <b>La&nbsp;Espiga</b>.</p><p>Mucha &#8230;</p>]]></content:encoded>
          <media:content url="https://diario.example/f.jpg"><media:title>Foto</media:title></media:content>
        </item>
        """
      )
    )
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "https://diario.example/?p=7")
    #expect(mention.url == "https://diario.example/pan?utm_source=rss")
    #expect(mention.title == "Vuelve el pan de AT&T")
    #expect(mention.text == "Cola en La Espiga . Mucha …" || mention.text == "Cola en La Espiga. Mucha …")
    #expect(mention.publisher == "Diario del Pan")
    #expect(mention.author?.name == "Rosa Puig")
    #expect(mention.published.description == "2026-03-02T08:30:00Z")
    #expect(mention.tags == ["Barrio", "Pan"])
    #expect(
      mention.language == LanguageCode(rawValue: "es-ES") || mention.language == LanguageCode(rawValue: "es")
    )
    #expect(mention.kind == .other)
    #expect(mention.query == nil)
    #expect(reading.outcome.format == .rss)
    #expect(reading.store.location(at: 0).line == 10)
  }

  @Test func readsRSS1() throws {
    let reading = try MentionReading(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://diario.example/rdf"><title>Diario</title><link>https://diario.example/</link>
      <items><rdf:Seq><rdf:li rdf:resource="https://diario.example/pan"/></rdf:Seq></items></channel>
      <image><title>Logo</title><url>https://diario.example/l.png</url></image>
      <item rdf:about="https://diario.example/pan"><title>Pan</title><link>https://diario.example/pan</link>
      <description>Texto</description><dc:date>2026-03-02T09:30+01:00</dc:date><dc:creator>Rosa</dc:creator>
      <dc:subject>Barrio</dc:subject><dc:language>ca</dc:language></item>
      <textinput><title>Buscar</title></textinput>
      </rdf:RDF>
      """
    )
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "https://diario.example/pan")
    #expect(mention.text == "Texto")
    #expect(mention.publisher == "Diario")
    #expect(mention.published.description == "2026-03-02T08:30:00Z")
    #expect(mention.language == LanguageCode(rawValue: "ca"))
    #expect(mention.tags == ["Barrio"])
    #expect(reading.outcome.format == .rss)
  }

  @Test func takesNothingOfWhatFollowsTheChannel() throws {
    let reading = try MentionReading(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>https://diario.example/</link></channel>
      <textinput><title>Buscar</title></textinput>
      <item rdf:about="https://diario.example/pan"><title>Pan</title><dc:date>2026-03-02T09:30:00Z</dc:date>
      <link>https://diario.example/pan</link></item></rdf:RDF>
      """
    )
    #expect(reading.store.first?.publisher == "diario.example")
  }

  @Test func readsAnEntryOfAtom() throws {
    let reading = try MentionReading(
      Self.atom(
        """
        <entry xml:base="entradas/">
          <id>tag:diario.example,2026:7</id>
          <title type="text">¿&lt;b&gt; o &lt;strong&gt;?</title>
          <link rel="replies" href="https://diario.example/c"/><link rel="alternate" href="pan"/>
          <published>2026-03-01T09:30:00+01:00</published><updated>2026-03-02T09:30:00Z</updated>
          <author><name>Rosa</name><uri>https://diario.example/rosa</uri><email>rosa@diario.example</email></author>
          <category term="barrio" label="Barrio"/><category term="pan"/>
          <summary>Resumen</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Cola &lt;aquí&gt;</p><p>y allí</p></div></content>
        </entry>
        """,
        attributes: "xml:lang=\"ca\" xml:base=\"https://diario.example/blog/\""
      )
    )
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    #expect(mention.id == "tag:diario.example,2026:7")
    #expect(mention.url == "https://diario.example/blog/entradas/pan")
    #expect(mention.title == "¿<b> o <strong>?")
    #expect(mention.text == "Cola <aquí> y allí")
    #expect(mention.published.description == "2026-03-01T08:30:00Z")
    #expect(mention.author?.name == "Rosa")
    #expect(mention.author?.url == "https://diario.example/rosa")
    #expect(mention.language == LanguageCode(rawValue: "ca"))
    #expect(mention.tags == ["Barrio", "pan"])
    #expect(reading.outcome.format == .atom)
  }

  @Test func takesTheOutletOfAFeedThatGathers() throws {
    let reading = try MentionReading(
      """
      <rss version="2.0"><channel><title>"La Espiga" - Google News</title>
      <link>https://news.google.com/search?q=%22La+Espiga%22&amp;hl=es&amp;gl=ES&amp;ceid=ES:es</link>
      <item><title>Cola en La Espiga - La Voz del Valle</title>
      <link>https://news.google.com/rss/articles/CBMiX?oc=5</link><guid isPermaLink="false">CBMiX</guid>
      <pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate>
      <description>&lt;a href="https://news.google.com/rss/articles/CBMiX?oc=5"&gt;Cola en La Espiga&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;La Voz del Valle&lt;/font&gt;</description>
      <source url="https://lavoz.example">La Voz del Valle</source></item></channel></rss>
      """
    )
    let mention = try #require(reading.store.first)
    #expect(mention.title == "Cola en La Espiga")
    #expect(mention.publisher == "La Voz del Valle")
    #expect(mention.text.isEmpty)
    #expect(mention.kind == .news)
    #expect(mention.query == "\"La Espiga\"")
    #expect(mention.id == "news.google.com:CBMiX")
  }

  @Test(arguments: [
    // The feed's title is the outlet of its own pages alone.
    ("https://diario.example/pan", "Diario del Pan"), ("https://www.diario.example/pan", "Diario del Pan"),
    ("https://blog.diario.example/pan", "Diario del Pan"), ("https://www.otro.example/pan", "otro.example"),
    ("https://eldiario.example/pan", "eldiario.example"),
  ])
  func findsTheOutlet(link: String, publisher: String) throws {
    let reading = try MentionReading(Self.rss(Self.item("<link>\(link)</link>")))
    #expect(reading.store.first?.publisher == publisher)
  }

  @Test(
    arguments: [
      ("<guid>https://diario.example/pan</guid>", "https://diario.example/pan", "https://diario.example/pan"),
      (
        "<guid isPermaLink=\"true\">https://diario.example/pan</guid>", "https://diario.example/pan",
        "https://diario.example/pan"
      ),
      // An address that is none by the feed's own word is only an identifier.
      (
        "<guid isPermaLink=\"false\">https://diario.example/7</guid><link>/pan</link>",
        "https://diario.example/7", "https://diario.example/pan"
      ),
      // A number that every feed may give is one of this feed.
      (
        "<guid isPermaLink=\"false\">7</guid><link>/pan</link>", "diario.example:7",
        "https://diario.example/pan"
      ),
      ("<guid isPermaLink=\"false\">7</guid>", "diario.example:7", nil),
      (
        "<guid>urn:x:7</guid><enclosure url=\"https://diario.example/7.mp3\"/>", "urn:x:7",
        "https://diario.example/7.mp3"
      ),
      (
        "<link>javascript:alert(1)</link><guid isPermaLink=\"false\">urn:7</guid>", "urn:7",
        "javascript:alert(1)"
      ),
    ] as [(String, String, String?)]
  )
  func findsIdentifierAndAddress(fields: String, id: String, url: String?) throws {
    let reading = try MentionReading(Self.rss(Self.item(fields)))
    #expect(reading.store.first?.id == id)
    #expect(reading.store.first?.url == url)
  }

  @Test func leavesOutAnIdentifierThatIsTooLong() throws {
    let long = String(repeating: "x", count: 600)
    let reading = try MentionReading(
      Self.rss(Self.item("<guid>\(long)</guid><link>https://diario.example/pan</link>"))
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.store.first?.id.hasPrefix("m-") == true)
  }

  @Test(
    arguments: [
      ("<author>rosa@diario.example (Rosa Puig)</author>", "Rosa Puig"), ("<author>Rosa</author>", "Rosa"),
      ("<dc:creator>Rosa (redacción)</dc:creator>", "Rosa (redacción)"),
      // An e-mail address alone is nobody's name.
      ("<author>rosa@diario.example</author>", nil),
      ("<author></author><itunes:author>Rosa</itunes:author>", "Rosa"),
    ] as [(String, String?)]
  )
  func findsTheAuthor(fields: String, name: String?) throws {
    #expect(try MentionReading(Self.rss(Self.item(fields))).store.first?.author?.name == name)
  }

  @Test func takesTheFeedsAuthorWhereAnEntryHasNone() throws {
    let reading = try MentionReading(
      Self.atom(
        Self.entry("<id>urn:1</id>") + Self.entry("<id>urn:2</id><author><name>Pau</name></author>"),
        head: "<author><name>Rosa</name></author>"
      )
    )
    #expect(Set(reading.store.compactMap(\.author?.name)) == ["Rosa", "Pau"])
  }

  @Test(arguments: [
    ("<pubDate>Mon, 02 Mar 2026 09:30 EST</pubDate>", "2026-03-02T14:30:00Z"),
    ("<pubDate>2026-03-02T09:30:00Z</pubDate>", "2026-03-02T09:30:00Z"),
    ("<dc:date>2026-03-02</dc:date>", "2026-03-01T23:00:00Z"),
    ("<atom:updated>2026-03-02T09:30:00Z</atom:updated>", "2026-03-02T09:30:00Z"),
  ])
  func readsDates(field: String, moment: String) throws {
    let reading = try MentionReading(Self.rss("<item><title>Pan</title>\(field)</item>"))
    #expect(reading.store.first?.published.description == moment)
  }

  @Test func refusesAnItemWithoutATime() throws {
    let reading = try MentionReading(Self.rss("<item>\n<title>Pan</title></item>"), maximumRefusedShare: 1)
    #expect(reading.outcome.refused.map(\.field) == ["published"])
    #expect(reading.outcome.refused.first?.line == 10)
  }

  @Test(arguments: [
    ("html", "&lt;b&gt;Pan&lt;/b&gt; &amp;amp; vino", "Pan & vino"),
    ("text", "&lt;b&gt; &amp;amp;", "<b> &amp;"),
    ("text/html", "&lt;b&gt;Pan&lt;/b&gt;", "Pan"), ("image/png", "iVBORw0KGgo=", ""),
  ])
  func readsTextsByTheirType(type: String, written: String, text: String) throws {
    let reading = try MentionReading(
      Self.atom(Self.entry("<id>urn:1</id><content type=\"\(type)\">\(written)</content>"))
    )
    #expect(reading.store.first?.text == text)
  }

  @Test func readsWhatStandsBesideAVideo() throws {
    let reading = try MentionReading(
      """
      <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns="http://www.w3.org/2005/Atom"><title>Canal</title>
      <entry><id>yt:video:x</id><yt:videoId>x</yt:videoId><title>Pan</title>
      <link rel="alternate" href="https://video.example/watch?v=x"/><author><name>Canal</name></author>
      <published>2026-03-02T09:30:00+00:00</published>
      <media:group><media:title>Otro</media:title><media:description>Cómo se hace</media:description></media:group>
      </entry></feed>
      """
    )
    let mention = try #require(reading.store.first)
    #expect(mention.kind == .video)
    #expect(mention.title == "Pan")
    #expect(mention.text == "Cómo se hace")
  }

  @Test func knowsNamespacesByTheirNameAndNotByTheirPrefix() throws {
    let reading = try MentionReading(
      """
      <rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom" xmlns:c="http://purl.org/dc/elements/1.1/">
      <channel><title>Diario</title><item><title>Pan</title><c:creator>Rosa</c:creator>
      <a10:updated>2026-03-02T09:30:00Z</a10:updated><a10:link href="https://diario.example/pan"/></item></channel></rss>
      """
    )
    #expect(reading.store.first?.author?.name == "Rosa")
    #expect(reading.store.first?.url == "https://diario.example/pan")
  }

  @Test func readsAPrefixThatIsNotDeclared() throws {
    let text = "<rss><channel><item><title>Pan</title><dc:date>2026-03-02</dc:date></item></channel></rss>"
    let reading = try MentionReading(text)
    #expect(reading.findings.allSatisfy { $0.rule == "mentions.time-without-zone" })
    #expect(reading.store.count == 1)
  }

  @Test func ignoresALanguageThatIsNone() throws {
    let reading = try MentionReading(
      Self.atom(Self.entry("<id>urn:1</id>"), attributes: "xml:lang=\"(español)!\"")
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.store.first?.language == nil)
  }

  @Test func saysThatAFeedIsEmpty() throws {
    #expect(try MentionReading(Self.rss("")).rules == ["mentions.empty-feed"])
  }
}
