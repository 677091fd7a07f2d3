import ReputationModel
import Testing

@testable import Intake

/// Exports in the shapes in which vendors write them, with what goes wrong in each.
@Suite struct VendorExportsTests {
  /// Day and time stand in two columns, the sort of page under `category`; figures are shortened.
  @Test func readsBrand24() throws {
    let reading = try MentionReading(
      """
      id,date,time,title,text,author,url,source,category,country,sentiment,followers,reach,likes,dislikes,shares,comments,language,influencer_score,avatar
      901,2026-03-12,09:30,,"El pan de ayer, duro",Rosa,https://plaza.example/901,plaza.example,Social media,ES,-1,1.2K,3.4K,5,1,0,2,es,3,
      902,2026-03-12,18:05:10,La Espiga abre,Otra tienda,,https://diario.example/902,diario.example,News,ES,0,,120000,,,,,es,7,https://diario.example/a.png
      """
    )
    #expect(reading.outcome.refused.isEmpty)
    try #require(reading.store.count >= 2)
    let first = reading.store[0]
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.kind == .post)
    #expect(first.source == "plaza.example")
    #expect(first.author == Author(name: "Rosa", followers: 1200))
    #expect(first.reach == 3400)
    #expect(first.sentiment?.score == -1)
    #expect(first.engagement == Engagement(likes: 5, shares: 0, comments: 2))
    #expect(reading.store[1].published.description == "2026-03-12T17:05:10Z")
    #expect(reading.store[1].kind == .news)
    #expect(reading.outcome.mappedColumns["published.time"] == "time")
    #expect(reading.outcome.ignoredColumns == ["country", "dislikes", "influencer_score", "avatar"])
  }

  /// The names of its API; where there is no description, there is a short one.
  @Test func readsMention() throws {
    let reading = try MentionReading(
      """
      id,title,description,description_short,original_url,source_name,source_type,tone,author,tags,favorite,read,trashed,published_at,reach,engagement,language,country,image_url,created_at,updated_at
      77001,Cola en la plaza,"Media hora de cola <b>otra vez</b>",Media hora,https://plaza.example/77001,Plaza,twitter,-1,rosa,cola;tienda,0,1,0,2026-03-12T09:30:00.000+01:00,812,4,es,ES,,2026-03-12T09:41:12.000+01:00,2026-03-12T10:00:00.000+01:00
      77002,,,Qué buen pan,https://blog.example/pan,Blog del pan,blogs,1,,,0,0,0,2026-03-13T07:00:00.000+01:00,,,es,ES,,2026-03-13T07:05:00.000+01:00,
      77003,,,"Pan, dicen",https://web.example/3,Web,hologram,,,,0,0,0,2026-03-14T07:00:00.000+01:00,,,es,ES,,2026-03-14T07:05:00.000+01:00,
      """
    )
    #expect(reading.outcome.refused.isEmpty)
    try #require(reading.store.count >= 3)
    let first = reading.store[0]
    #expect(first.text == "Media hora de cola <b>otra vez</b>")
    #expect(first.url == "https://plaza.example/77001")
    #expect(first.publisher == "Plaza")
    #expect(first.source == "x")
    #expect(first.kind == .post)
    #expect(first.sentiment?.score == -1)
    #expect(first.tags == ["cola", "tienda"])
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.collected?.description == "2026-03-12T08:41:12Z")
    #expect(reading.store[1].text == "Qué buen pan")
    #expect(reading.store[1].source == "blog")
    #expect(reading.store[2].kind == .other)
    #expect(reading.store[2].source == "data")
    let note = try #require(reading.finding("mentions.unknown-kind"))
    #expect(note.severity == .note)
    #expect(note.found == "hologram")
  }

  /// Lines before the header, a mark at the start, NUL bytes within, and texts that only the snippet has.
  @Test func readsBrandwatch() throws {
    let reading = try MentionReading(
      """
      \u{FEFF}Report:,La Espiga
      "Brand:",La Espiga
      From:,"Sun, 01 Mar 2026 00:00:00"
      Label:,
      sep

      Query Id,Query Name,Date,Title,Snippet,Url,Domain,Sentiment,Page Type,Language,Country Code,Continent Code,Continent,Country,City Code,Account Type,Added,Assignment,Author,Full Text,Thread Id,Thread Author,Thread Entry Type,Category Details,Likes,Comments,Shares,Mentioned Authors,X Author ID,X Followers,Engagement Score,Original Url,Media URLs
      1999,La Espiga,2026-03-12 09:30:00.0,Pan,… el pan de La Espiga …,https://x.example/1,x.example,negative,twitter,es,ESP,,,Spain,,individual,2026-03-12 09:35:10.0,,rosa,Todo el texto \u{0}del pan,0,,post,,3,1,0,,1.73E+18,812,4,,
      1999,La Espiga,2026-03-12 10:30:00.0,Otra,Sólo el fragmento,https://diario.example/2,diario.example,neutral,news,es,ESP,,,Spain,,,2026-03-12 10:35:10.0,,,,0,,,,,,,,,,,,
      """
    )
    #expect(reading.outcome.refused.isEmpty)
    try #require(reading.store.count >= 2)
    let first = reading.store[0]
    #expect(first.text == "Todo el texto del pan")
    #expect(first.title == "Pan")
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.collected?.description == "2026-03-12T08:35:10Z")
    #expect(first.kind == .post)
    #expect(first.source == "x")
    #expect(first.publisher == "x.example")
    #expect(first.query == "La Espiga")
    #expect(first.author == Author(name: "rosa", followers: 812))
    #expect(reading.store[1].text == "Sólo el fragmento")
    #expect(reading.store[1].source == "news")
    #expect(reading.outcome.mappedColumns["text"] == "Full Text")
    #expect(reading.outcome.mappedColumns["text.fallback"] == "Snippet")
    let warning = try #require(reading.finding("mentions.null-bytes"))
    #expect(warning.severity == .warning)
    #expect(warning.location?.line == 8)
  }

  /// Flattened JSON: dotted names, families of sources, milliseconds since 1970 beside ISO.
  @Test func readsTalkwalker() throws {
    let reading = try MentionReading(
      """
      url,published,title,content,lang,source_type,domain_url,extra_author_attributes.name,extra_source_attributes.name,extra_source_attributes.world_data.country,reach,engagement,retweets,followers,sentiment,nsfw_level
      https://x.example/1,1772353800000,,Qué cola,es,"SOCIALMEDIA,SOCIALMEDIA_TWITTER",https://x.example,Rosa,X,Spain,812,4,2,900,NEGATIVE,0
      https://diario.example/2,2026-03-01T10:30:00Z,Abre,Otra tienda,es,"ONLINENEWS,ONLINENEWS_NEWSPAPER",https://diario.example,,Diario,Spain,,,,,0,0
      https://foro.example/3,1772353800,,¿Y el pan?,es,MESSAGEBOARD,https://foro.example,,Foro,Spain,,,,,5,0
      """,
      maximumRefusedShare: 0.5
    )
    try #require(reading.store.count >= 2)
    let first = reading.store[0]
    #expect(first.published.description == "2026-03-01T08:30:00Z")
    #expect(first.kind == .post)
    #expect(first.source == "x")
    #expect(first.publisher == "X")
    #expect(first.author == Author(name: "Rosa", followers: 900))
    #expect(first.engagement.shares == 2)
    #expect(first.sentiment?.score == -1)
    #expect(reading.store[1].kind == .news)
    #expect(reading.store[1].source == "press")
    #expect(reading.outcome.refused.map(\.line) == [4])
    #expect(reading.outcome.refused.first?.expected.contains("another scale") == true)
  }

  static let meltwater = [
    """
    Date\tHeadline\tURL\tOpening Text\tHit Sentence\tSource\tInfluencer\tCountry\tSubregion\tLanguage\tReach\
    \tDesktop Reach\tMobile Reach\tTwitter Social Echo\tNational Viewership\tEngagement\tAVE\tSentiment\t\
    Key Phrases\tInput Name\tKeywords\tTweet Id\tTwitter Id\tTwitter Screen Name\tUser Profile Url\t\
    Twitter Followers\tAlternate Date Format\tTime\tState\tCity\tLikes\tReplies\tRetweets\tDocument Tags\t\
    Document ID
    """,
    """
    12-Mar-2026 09:30AM\tAbre otra tienda\thttps://diario.example/1\t"La panadería crece, dice"\t\
    La Espiga abre otra tienda\tDiario del Valle\tNúria Pla\tSpain\t\tSpanish\t1,310\t900\t410\t\t\t12\t7,4\t\
    Neutral\tpan\tLa Espiga\tpan\t\t\t\t\t\tMar 12, 2026\t9:30 AM\t\t\t\t\t\ttienda\t1.73E+18
    """,
    """
    12-Mar-2026 09:45PM\t\thttps://x.example/2\t\t\
    Qué cola en La Espiga\tX\t@rosa\tSpain\t\tSpanish\t812\t\t\t\t\t4\t\t\
    Negative\t\tLa Espiga\t\t1.73E+18\t9.1E+17\trosa\thttps://x.example/rosa\t812\tMar 12, 2026\t9:45 PM\t\t\t3\t1\t0\t\t1.73E+18
    """,
    """
    13-Mar-2026 10:00AM\tPan\thttps://diario.example/3\tSólo el comienzo\t\
    \tDiario del Valle\t\tSpain\t\tUnknown\t\t\t\t\t\t\t\t\
    Not Rated\t\tLa Espiga\t\t\t\t\t\t\tMar 13, 2026\t10:00 AM\t\t\t\t\t\t\td-3
    """,
  ].joined(separator: "\r\n")

  /// UTF-16 and tabs; the outlet is called the source, and a spreadsheet has rounded the identifiers.
  @Test func readsMeltwater() throws {
    let reading = try MentionReading(
      [0xFF, 0xFE] + Self.meltwater.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    )
    #expect(reading.outcome.refused.isEmpty)
    #expect(reading.outcome.encoding == .utf16LittleEndian)
    try #require(reading.store.count >= 3)
    let first = reading.store[0]
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.title == "Abre otra tienda")
    #expect(first.text == "La Espiga abre otra tienda")
    #expect(first.publisher == "Diario del Valle")
    #expect(first.source == "data")
    #expect(first.author?.name == "Núria Pla")
    #expect(first.language == LanguageCode(rawValue: "es"))
    #expect(first.reach == 1310)
    #expect(first.query == "La Espiga")
    #expect(first.tags == ["tienda"])
    #expect(first.id.hasPrefix("m-"))
    #expect(reading.store[1].published.description == "2026-03-12T20:45:00Z")
    #expect(
      reading.store[1].author
        == Author(name: "@rosa", handle: "rosa", url: "https://x.example/rosa", followers: 812)
    )
    #expect(reading.store[2].text == "Sólo el comienzo")
    #expect(reading.store[2].id == "d-3")
    #expect(reading.outcome.ignoredColumns.contains("AVE"))
    let warning = try #require(reading.finding("mentions.rounded-identifier"))
    #expect(warning.severity == .warning)
    #expect(warning.location?.line == 2)
    #expect(warning.message == "a spreadsheet has rounded 2 identifiers, which are not used")
  }

  @Test func readsDeterm() throws {
    let reading = try MentionReading(
      """
      author,from,title,mention_snippet,date,time,reach,engagement_rate
      Rosa,plaza.example,,"… el pan de La Espiga, duro …",12.03.2026,09:30,1.310,0.02
      ,diario.example,La Espiga abre,Otra tienda,13.03.2026.,,"12 000",
      """
    )
    #expect(reading.outcome.refused.isEmpty)
    let first = try #require(reading.store.first)
    #expect(first.text == "… el pan de La Espiga, duro …")
    #expect(first.publisher == "plaza.example")
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.reach == 1310)
    #expect(reading.store.last?.title == "La Espiga abre")
    #expect(reading.store.map(\.reach).contains(12_000))
  }

  @Test func readsGlobalNews() throws {
    let reading = try MentionReading(
      """
      Fecha;Hora;Medio;Soporte;Título;Resumen - Aclaración;Autor - Conductor;Audiencia;Enlace
      12 de marzo de 2026;9:30 a. m.;Radio del Valle;Radio;La Espiga en antena;Hablan del pan;Núria Pla;3,4 mil;https://radio.example/1
      12 de marzo de 2026;9:30 p. m.;Diario del Valle;Prensa escrita;La Espiga abre;;s/d;1 310;https://diario.example/2
      """
    )
    #expect(reading.outcome.refused.isEmpty)
    try #require(reading.store.count >= 2)
    let first = reading.store[0]
    #expect(first.published.description == "2026-03-12T08:30:00Z")
    #expect(first.publisher == "Radio del Valle")
    #expect(first.kind == .news)
    #expect(first.source == "radio")
    #expect(first.author?.name == "Núria Pla")
    #expect(first.reach == 3400)
    #expect(first.text == "Hablan del pan")
    #expect(reading.store[1].published.description == "2026-03-12T20:30:00Z")
    #expect(reading.store[1].title == "La Espiga abre")
    #expect(reading.store[1].reach == 1310)
    #expect(reading.outcome.ignoredColumns.isEmpty)
  }

  /// The sheet of a press office: the day first, in the encoding of its spreadsheet program.
  @Test func readsASheetOfAPressOffice() throws {
    let text = """
      URL,Title,Date,Source Name,Sentiment,Reach
      https://diario.example/1,La panader\u{ed}a crece,01-03-2026,Diario,POSITIVE,"1,310"
      https://diario.example/2,\u{bf}Y el pan?,31-03-2026,Diario,Neutral,N/A

      """
    let reading = try MentionReading(text.unicodeScalars.map { UInt8($0.value) })
    #expect(reading.outcome.refused.isEmpty)
    #expect(reading.outcome.encoding == .windows1252)
    try #require(reading.store.count >= 2)
    let first = reading.store[0]
    #expect(first.title == "La panadería crece")
    #expect(first.published.description == "2026-02-28T23:00:00Z")
    #expect(first.publisher == "Diario")
    #expect(first.sentiment?.score == 1)
    #expect(first.reach == 1310)
    #expect(reading.store[1].reach == nil)
    #expect(reading.finding("mentions.date-order")?.location?.line == 3)
  }
}
