import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct RankingTableReaderTests {
  private let header = "date,query,engine,country,language,device,position,url,title\n"

  @Test func readsEveryColumn() throws {
    let reading = try RankingReadings(
      #"""
      date,query,engine,country,language,device,position,url,title,class,depth
      2026-03-02,la espiga,Google,ES,es,Móvil,2,https://b.example/x,"Pan, y ""más""",Perjudicial,20
      2026-03-02,la espiga,Google,ES,es,Móvil,1,https://a.example/,,,

      """#
    )
    expectNoDifference(reading.findings, [])
    let snapshot = try #require(reading.store.snapshots.first)
    #expect(snapshot.day.description == "2026-03-02")
    #expect(snapshot.search.engine == "google")
    #expect(snapshot.search.country == "es")
    #expect(snapshot.search.language?.rawValue == "es")
    #expect(snapshot.search.device == "mobile")
    #expect(snapshot.depth == 20)
    #expect(snapshot.results.map(\.title) == [nil, "Pan, y \"más\""])
    #expect(snapshot.results.map(\.givenClass) == [nil, .damaging])
    #expect(
      snapshot.results.map(\.location.description) == [
        "content/rankings/r.csv:3", "content/rankings/r.csv:2",
      ]
    )
    #expect(reading.outcomes.map(\.format) == [.table])
    #expect(reading.outcomes.map(\.rows) == [2])
  }

  @Test func tellsOfEverythingThatIsWrongWithARow() throws {
    let reading = try RankingReadings(
      """
      date,query,language,position,url,class,volume
      2026-13-02,,neverland,first,not an address,maybe,many
      2026-03-02,pan,es,1,,owned,-3
      2026-03-02,pan,es,1,https://a.example/,owned,30

      """
    )
    let refused = try #require(reading.outcomes.first).refused
    expectNoDifference(
      refused.map { "\($0.line) \($0.field ?? "")" },
      [
        "2 date", "2 query", "2 language", "2 url", "2 position", "2 class", "2 volume", "3 url", "3 volume",
      ]
    )
    #expect(reading.outcomes.map(\.refusedCount) == [2])
    let sum = try #require(reading.findings.first { $0.rule == "rankings.refused-rows" })
    #expect(sum.found == "lines 2, 3")
    #expect(sum.message == "2 rows of 3 refused")
  }

  @Test(arguments: [
    "Fecha;Consulta;Buscador;País;Idioma;Dispositivo;Posición;Enlace;Título;Clase",
    "Data;Paraula clau;Cercador;País;Llengua;Dispositiu;Posició;Enllaç;Títol;Classe",
    "Date;Requête;Moteur;Pays;Langue;Appareil;Position;Lien;Titre;Classe",
    "DATE;Keyword;Search engine;Country;Language;Device;Rank;URL;Title;Classification",
  ])
  func readsColumnNamesOfFourLanguages(header: String) throws {
    let reading = try RankingReadings(
      header + "\n2026-03-02;pan;google;es;es;mobile;3;https://a.example/;Pan;owned\n"
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.results == ["2026-03-02 pan 3 https://a.example/"])
    #expect(reading.store.snapshots.first?.search.device == "mobile")
    #expect(reading.store.snapshots.first?.results.first?.givenClass == .owned)
  }

  @Test func readsHowOftenASearchIsMadeAndWhatFor() throws {
    let reading = try RankingReadings(
      """
      fecha;consulta;posición;url;búsquedas al mes;intención
      2026-03-02;pan;1;https://a.example/;;
      2026-03-02;pan;2;https://b.example/;2.400;Informativa
      2026-03-02;masa;1;https://a.example/;n/a;-
      2026-03-02;miga;1;https://a.example/;90;Commercial, Informational

      """
    )
    expectNoDifference(reading.findings, [])
    let demands = reading.store.snapshots.map(\.demand)
    #expect(demands.map(\.volume) == [nil, 90, 2400])
    #expect(demands.map(\.intent) == [nil, .commercial, .informational])
  }

  @Test(arguments: ["", "-", "n/a", "Not ranked", "no posicionado", "–"])
  func takesAPositionThatIsNotThereForNotRanked(written: String) throws {
    let reading = try RankingReadings(
      "date,query,position,url\n2026-03-02,pan,\(written),https://a.example/\n"
    )
    expectNoDifference(reading.findings, [])
    let snapshot = try #require(reading.store.snapshots.first)
    #expect(snapshot.results == [])
    #expect(snapshot.absent == ["https://a.example/"])
    #expect(snapshot.depth == nil)
  }

  @Test(arguments: [">100", "100+"])
  func takesAPositionBeyondForSoManyLookedAt(written: String) throws {
    let reading = try RankingReadings(
      "date,query,position,url\n2026-03-02,pan,\(written),https://a.example/\n"
    )
    #expect(reading.store.snapshots.first?.depth == 100)
  }

  @Test(arguments: [
    (
      "2026-03-02,pan,0,https://a.example/,,",
      "2 position: 0 | a whole number from 1, or nothing where it does not rank"
    ),
    (
      "2026-03-02,pan,-3,https://a.example/,,",
      "2 position: -3 | a whole number from 1, or nothing where it does not rank"
    ),
    (
      "2026-03-02,pan,1.5,https://a.example/,,",
      "2 position: 1.5 | a whole number from 1, or nothing where it does not rank"
    ),
    (
      "2026-03-02,pan,999999,https://a.example/,,",
      "2 position: 999999 | a whole number from 1, or nothing where it does not rank"
    ),
    ("2026-03-02,pan,1,,,", "2 url: nothing | the address that has the position"),
    ("2026-03-02,pan,1,javascript:alert(1),,", "2 url: javascript:alert(1) | a web address"),
    ("2026-03-02,,1,https://a.example/,,", "2 query: nothing | the words that were searched for"),
    (",pan,1,https://a.example/,,", "2 date: nothing | a date such as 2026-03-01"),
    ("mañana,pan,1,https://a.example/,,", "2 date: mañana | a date such as 2026-03-01"),
    ("2026-02-30,pan,1,https://a.example/,,", "2 date: 2026-02-30 | a date and a time that exist"),
    ("2026-06-09,pan,1,https://a.example/,,", "2 date: 2026-06-09 | a day that is not in the future"),
    ("1970-01-01,pan,1,https://a.example/,,", "2 date: 1970-01-01 | a day from 1990 on"),
    ("2026-03-02,pan,1,https://a.example/,malo,", "2 class: malo | owned, favourable, neutral or damaging"),
    ("2026-03-02,pan,1,https://a.example/,,0", "2 depth: 0 | how many results were looked at"),
    ("2026-03-02,pan,1", "2 -: 3 fields | 6 fields, as the header has"),
    (
      "2026-03-02,pa\"n,1,https://a.example/,,",
      "2 -: a quote in the middle of field 2 | quotes around the whole field, and each quote in it doubled"
    ),
  ])
  func refusesARow(row: String, refusal: String) throws {
    let reading = try RankingReadings(
      "date,query,position,url,class,depth\n\(row)\n2026-03-02,pan,1,https://ok.example/,,\n",
      maximumRefusedShare: 0.5
    )
    #expect(reading.refusals == [refusal])
    #expect(reading.results == ["2026-03-02 pan 1 https://ok.example/"])
    #expect(
      reading.findings.map(\.line) == [
        "content/rankings/r.csv warning rankings.refused-rows",
        "content/rankings/r.csv:2 warning rankings.refused-row",
      ]
    )
  }

  @Test(arguments: [
    ("-5,", "2 volume: -5 | a whole number: searches in a month"),
    (",curiosa", "2 intent: curiosa | informational, navigational, commercial or transactional"),
  ])
  func refusesAnUnknownDemand(fields: String, refusal: String) throws {
    let reading = try RankingReadings(
      "date,query,position,url,volume,intent\n2026-03-02,pan,1,https://a.example/,\(fields)\n",
      maximumRefusedShare: 1
    )
    #expect(reading.refusals == [refusal])
  }

  @Test func makesTooManyRefusedRowsAnError() throws {
    let reading = try RankingReadings("date,query,position,url\n2026-03-02,pan,0,https://a.example/\n")
    #expect(reading.finding("rankings.refused-rows")?.severity == .error)
  }

  @Test func readsTimesAsDaysOfTheSitesZone() throws {
    let reading = try RankingReadings(
      "date,query,position,url\n2026-03-01T23:30:00Z,pan,1,https://a.example/\n2026-03-01 23:30,bollo,1,https://a.example/\n"
    )
    #expect(
      reading.results == ["2026-03-01 bollo 1 https://a.example/", "2026-03-02 pan 1 https://a.example/"]
    )
  }

  @Test func learnsTheOrderOfDayAndMonthFromTheFile() throws {
    let reading = try RankingReadings(
      "date,query,position,url\n02/03/2026,pan,1,https://a.example/\n25/03/2026,pan,1,https://a.example/\n"
    )
    #expect(
      reading.results == ["2026-03-02 pan 1 https://a.example/", "2026-03-25 pan 1 https://a.example/"]
    )
    #expect(reading.findings.map(\.line) == ["content/rankings/r.csv:3 note rankings.date-order"])
  }

  @Test func refusesDatesOfWhichNoneTellsTheOrder() throws {
    let reading = try RankingReadings("date,query,position,url\n02/03/2026,pan,1,https://a.example/\n")
    #expect(
      reading.finding("rankings.ambiguous-dates")?.line
        == "content/rankings/r.csv:2 error rankings.ambiguous-dates"
    )
    #expect(reading.results == [])
  }

  @Test func takesTheGuardOfSpreadsheetsAway() throws {
    let reading = try RankingReadings("date,query,position,url\n2026-03-02,'=pan,1,https://a.example/\n")
    #expect(reading.results == ["2026-03-02 =pan 1 https://a.example/"])
  }

  @Test func tellsColumnsThatAreMissing() throws {
    let reading = try RankingReadings("date,query,landing\n2026-03-02,pan,x\n")
    let finding = try #require(reading.findings.first)
    #expect(
      finding.fullLine
        == "content/rankings/r.csv:1 error rankings.missing-column: the table lacks columns that every result needs | landing | position, url | name the columns as the fields are called"
    )
    #expect(reading.outcomes.map(\.format) == [nil])
  }

  @Test func tellsColumnsThatAreIgnored() throws {
    let reading = try RankingReadings(
      "date,query,position,url,cpc\n2026-03-02,pan,1,https://a.example/,9\n"
    )
    #expect(reading.finding("rankings.ignored-columns")?.found == "cpc")
  }

  @Test func refusesTwoColumnsOfOneMeaning() throws {
    let reading = try RankingReadings("date,query,position,rank,url\n2026-03-02,pan,1,2,https://a.example/\n")
    #expect(reading.rules == ["rankings.duplicate-column"])
    #expect(reading.results == [])
  }

  @Test func tellsAQuoteThatIsNeverClosed() throws {
    let reading = try RankingReadings(
      header + "2026-03-02,pan,,,,,1,https://a.example/,x\n2026-03-02,\"pan,,,,,2,https://b.example/,x\n"
    )
    #expect(reading.finding("rankings.unclosed-quote")?.location?.line == 3)
    #expect(reading.results.count == 1)
  }

  @Test func readsTextThatIsNotUTF8AndSaysSo() throws {
    let bytes =
      "date,query,position,url\n2026-03-02,panader".bytes + [0xED] + "a,1,https://a.example/\n".bytes
    let reading = try RankingReadings([("content/rankings/r.csv", bytes)])
    #expect(reading.results == ["2026-03-02 panadería 1 https://a.example/"])
    #expect(reading.rules == ["rankings.encoding"])
  }

  @Test(arguments: [
    ("", "content/rankings/r.csv warning rankings.empty-file"),
    ("\n \n", "content/rankings/r.csv warning rankings.empty-file"),
    ("a,b\n1,2\n", "content/rankings/r.csv error rankings.unrecognised-format"),
    ("<html></html>", "content/rankings/r.csv error rankings.unrecognised-format"),
    (
      "<feed xmlns=\"\"><id>tag:google.com,2005:reader/</id></feed>",
      "content/rankings/r.csv error rankings.unrecognised-format"
    ),
    ("\u{1}\u{2}", "content/rankings/r.csv error rankings.unrecognised-format"),
  ])
  func tellsWhatIsNoRankingData(text: String, line: String) throws {
    let reading = try RankingReadings(text)
    #expect(reading.findings.map(\.line) == [line])
    #expect(reading.outcomes.map(\.path) == ["content/rankings/r.csv"])
  }

  @Test(.timeLimit(.minutes(1))) func isNotSlowOnATableOfColumnsAlone() throws {
    let names = "query," + (0..<200_000).map { "c\($0) clicks" }.joined(separator: ",")
    let reading = try RankingReadings(names + "\n")
    #expect(reading.rules == ["rankings.unrecognised-format"])
  }
}
