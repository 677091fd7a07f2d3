import ReputationModel
import Testing

@testable import Intake

@Suite struct CSVReaderTests {
  @Test func readsOurOwnColumns() throws {
    let reading = try MentionReading(
      """
      id,url,published,kind,author,author.handle,engagement.likes,tags,rating,text
      a,https://x.example/1,2026-03-01T09:30:00Z,review,Ada,@ada,"1,234",pan; tienda,"4,5","Muy ""rico"",
      de verdad"
      b,,2026-03-02,,,,,,,'=SUM(1)
      """
    )
    let first = try #require(reading.store.first)
    #expect(first.id == "a")
    #expect(first.kind == .review)
    #expect(first.author == Author(name: "Ada", handle: "@ada"))
    #expect(first.engagement.likes == 1234)
    #expect(first.tags == ["pan", "tienda"])
    #expect(first.rating == 4.5)
    #expect(first.text == "Muy \"rico\",\nde verdad")
    #expect(reading.store[1].text == "=SUM(1)")
    #expect(reading.store.location(at: 1).line == 4)
    #expect(reading.outcome.format == .csv)
    #expect(reading.outcome.mappedColumns["author.name"] == "author")
  }

  @Test(arguments: [
    "Fecha;Comentario;Autor;Valoración;Alcance", "Data;Comentari;Autor;Valoració;Abast",
    "Date;Comment;Reviewer;Stars;Reach", "Date de publication;Commentaire;Auteur;Étoiles;Portée",
    "fecha;COMENTARIO;autora;estrellas;audiencia",
  ])
  func knowsWhatOthersCallColumns(header: String) throws {
    let reading = try MentionReading("\(header)\n2026-03-01;Bien;Ada;5;1.000\n")
    let mention = try #require(reading.store.first)
    #expect(mention.text == "Bien")
    #expect(mention.author?.name == "Ada")
    #expect(mention.rating == 5)
    #expect(mention.reach == 1000)
    #expect(reading.outcome.ignoredColumns.isEmpty)
  }

  @Test(arguments: [",", ";", "\t"])
  func findsTheSeparator(separator: String) throws {
    let rows = [["published", "text", "title"], ["2026-03-01", "\"a,b;c\td\"", "t"]]
    let reading = try MentionReading(rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n"))
    #expect(reading.store.first?.text == "a,b;c\td")
  }

  @Test func passesOverASpreadsheetsNoteOfTheSeparator() throws {
    let reading = try MentionReading("sep=;\r\nfecha;texto\r\n2026-03-01;pan, sal, agua\r\n")
    #expect(reading.store.first?.text == "pan, sal, agua")
  }

  @Test func prefersWhatTheConfigurationSays() throws {
    let source = MentionReading.source(columns: ["text": "Observaciones", "published": "Día"])
    let reading = try MentionReading("Día,text,Observaciones\n2026-03-01,not this,this\n", source: source)
    #expect(reading.store.first?.text == "this")
    #expect(reading.outcome.ignoredColumns == ["text"])
    #expect(reading.outcome.source == "reviews")
  }

  @Test func saysWhichMappedColumnIsMissing() throws {
    let source = MentionReading.source(columns: ["title": "Titel"])
    let reading = try MentionReading("published,text\n2026-03-01,x\n", source: source)
    let finding = try #require(reading.finding("mentions.missing-column"))
    #expect(finding.severity == .error)
    #expect(finding.location == source.location)
    #expect(finding.found == "Titel")
  }

  @Test func saysWhichFieldDoesNotExist() throws {
    let source = MentionReading.source(columns: ["txt": "text"])
    let reading = try MentionReading("published,text\n2026-03-01,x\n", source: source)
    let finding = try #require(reading.finding("mentions.unknown-field"))
    #expect(finding.severity == .error)
    #expect(finding.fix == "did you mean text?")
  }

  @Test func passesOverLinesBeforeTheHeader() throws {
    let reading = try MentionReading(
      "Report,La Espiga\n\"From\",2026-01-01\n\nDate,Snippet,Url\n2026-03-01,x,https://x.example/\n"
    )
    #expect(reading.store.count == 1)
    #expect(reading.store.location(at: 0).line == 5)
  }

  @Test(
    arguments: [
      ("a,2026-03-01", nil, "2 fields", "3 fields, as the header has"),
      ("a,2026-03-01,x,y", nil, "4 fields", "3 fields, as the header has"),
      (
        "a,2026-03-01,x\"y", nil, "a quote in the middle of field 3",
        "quotes around the whole field, and each quote in it doubled"
      ),
      (
        "a,\"2026-03-01\"x,y", nil, "a quote in the middle of field 2",
        "quotes around the whole field, and each quote in it doubled"
      ),
      ("a,2026-02-30,x", "published", "2026-02-30", "a date and a time that exist"),
      ("a,,x", "published", "nothing", "a time such as 2026-03-01T09:30:00+01:00"),
      ("a,2026-03-01,", "text", "nothing", "a text, a title or a rating"),
    ] as [(String, String?, String, String)]
  )
  func refusesARow(row: String, field: String?, found: String, expected: String) throws {
    let reading = try MentionReading("id,published,text\n\(row)\nb,2026-03-01,x\n", maximumRefusedShare: 0.5)
    #expect(reading.store.map(\.id) == ["b"])
    let refused = try #require(reading.outcome.refused.first)
    #expect(refused.line == 2)
    #expect(refused.field == field)
    #expect(refused.found == found)
    #expect(refused.expected == expected)
  }

  @Test func noticesAQuoteThatIsNeverClosed() throws {
    let reading = try MentionReading("id,published,text\na,2026-03-01,x\nb,2026-03-01,\"y\nc,2026-03-01,z\n")
    let finding = try #require(reading.finding("mentions.unclosed-quote"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == 3)
    #expect(reading.store.map(\.id) == ["a"])
  }

  @Test func noticesTwoColumnsOfOneName() throws {
    let reading = try MentionReading("id,published,text,Text\na,2026-03-01,x,y\n")
    let finding = try #require(reading.finding("mentions.duplicate-column"))
    #expect(finding.severity == .error)
    #expect(finding.found == "text")
    #expect(reading.store.isEmpty)
  }

  @Test(arguments: [
    ("text,author\nx,y\n", "a column `published`"),
    ("date,author\n2026-03-01,y\n", "a column `text` or `title`"),
  ])
  func noticesAMissingColumn(text: String, expected: String) throws {
    let reading = try MentionReading(text)
    let finding = try #require(reading.finding("mentions.missing-column"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == 1)
    #expect(finding.expected == expected)
  }

  @Test(arguments: [
    (["01/03/2026", "13/03/2026"], ["2026-02-28T23:00:00Z", "2026-03-12T23:00:00Z"]),
    (["03/01/2026 9:30", "03/13/2026 2:05 PM"], ["2026-03-01T08:30:00Z", "2026-03-13T13:05:00Z"]),
    (["1-3-2026", "31-3-2026"], ["2026-02-28T23:00:00Z", "2026-03-30T22:00:00Z"]),
  ])
  func decidesTheOrderOfDatesOnceAFile(dates: [String], moments: [String]) throws {
    let reading = try MentionReading("date,text\n" + dates.map { "\($0),x\n" }.joined())
    #expect(reading.store.map(\.published.description) == moments)
    #expect(reading.finding("mentions.date-order")?.severity == .note)
  }

  @Test(arguments: [(["01/03/2026", "02/03/2026"], 2), (["13/03/2026", "03/13/2026"], 3)])
  func doesNotGuessTheOrderOfDates(dates: [String], line: Int) throws {
    let reading = try MentionReading("date,text\n" + dates.map { "\($0),x\n" }.joined())
    let finding = try #require(reading.finding("mentions.ambiguous-dates"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == line)
    #expect(reading.store.isEmpty)
  }

  @Test func readsOtherEncodings() throws {
    let text = "fecha;texto;autor\n2026-03-01;“Muy rico” – 3 €;Núria\n"
    let utf16 = Array(text.utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let special: [Character: UInt8] = ["“": 0x93, "”": 0x94, "–": 0x96, "€": 0x80, "ú": 0xFA]
    let windows: [UInt8] = text.map { special[$0] ?? $0.asciiValue ?? 0 }
    for (bytes, encoding) in [
      (little, TextEncoding.utf16LittleEndian), (big, .utf16BigEndian), (marked, .utf8),
      (windows, .windows1252),
    ] {
      let reading = try MentionReading(bytes)
      #expect(reading.store.first?.text == "“Muy rico” – 3 €")
      #expect(reading.store.first?.author?.name == "Núria")
      #expect(reading.outcome.encoding == encoding)
      #expect((reading.finding("mentions.encoding") != nil) == (encoding == .windows1252))
    }
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\n\n\nc,d\n\n", [["a", "b"], ["c", "d"]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\"a\",\"\"\n", [["a", ""]]), ("\"\"\"\"", [["\""]]), ("\"a\"\"b\"\"\",c", [["a\"b\"", "c"]]),
    ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]), ("\"a,b\",c", [["a,b", "c"]]), (",", [["", ""]]), ("", []),
    (" a , b ", [[" a ", " b "]]), ("a,b,", [["a", "b", ""]]),
  ])
  func separatesFields(text: String, expected: [[String]]) {
    Array(text.utf8).withUnsafeBytes { bytes in
      var records = CSVRecords(bytes, separator: UInt8(ascii: ","))
      var found: [[String]] = []
      while let outcome = records.next() {
        #expect(outcome == .record)
        found.append(records.strings())
      }
      #expect(found == expected)
    }
  }

  @Test(arguments: [(MentionSource.DateOrder.dayFirst, "2026-02-01"), (.monthFirst, "2026-01-02")])
  func readsDatesAsTheSourceStates(order: MentionSource.DateOrder, day: String) throws {
    var source = MentionReading.source()
    source.dates = order
    let reading = try MentionReading("date,text\n01/02/2026,hola\n", source: source)
    #expect(reading.rules.filter { $0 == "mentions.ambiguous-dates" } == [])
    #expect(reading.store.map { $0.published.description.prefix(10) } == [Substring(previous(day))])
  }

  /// Midnight in Madrid is the day before in UTC.
  private func previous(_ day: String) -> String {
    day == "2026-02-01" ? "2026-01-31" : "2026-01-01"
  }
}
