import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct SearchConsoleTests {
  @Test(arguments: [
    ("Top queries,Clicks,Impressions,CTR,Position", "Top pages,Clicks,Impressions,CTR,Position"),
    (
      "Consultas principales,Clics,Impresiones,CTR,Posición",
      "Páginas principales,Clics,Impresiones,CTR,Posición media"
    ),
    (
      "Requêtes les plus fréquentes,Clics,Impressions,CTR,Position",
      "Pages les plus populaires,Clics,Impressions,CTR,Position moyenne"
    ),
    (
      "Consultes principals,Clics,Impressions,CTR,Posició",
      "Pàgines més visitades,Clics,Impressions,CTR,Posició"
    ),
    (
      "Principais consultas,Cliques,Impressões,CTR,Posição",
      "Páginas mais visitadas,Cliques,Impressões,CTR,Posição"
    ),
    (
      "Query principali,Clic,Impressioni,CTR,Posizione",
      "Pagine principali,Clic,Impressioni,CTR,Posizione media"
    ),
    (
      "Häufigste Suchanfragen;Klicks;Impressionen;Klickrate;Durchschnittliche Position",
      "Die häufigsten Seiten;Klicks;Impressionen;CTR;Position"
    ),
  ])
  func readsQueriesAndPagesOfSevenLanguages(queries: String, pages: String) throws {
    let separator = queries.contains(";") ? ";" : ","
    func row(_ name: String) -> String {
      "\n" + [name, "12", "345", "3.48%", "5.5"].joined(separator: separator)
    }
    // The names say the contrary of what the files hold.
    let reading = try RankingReadings([
      ("content/rankings/e/Pages.csv", (queries + row("pan")).bytes),
      ("content/rankings/e/Queries.csv", (pages + row("https://espiga.example/")).bytes),
    ])
    expectNoDifference(reading.findings, [])
    #expect(reading.performance == ["pan 12 345 0.0348 5.5", "https://espiga.example/ 12 345 0.0348 5.5"])
    #expect(reading.outcomes.map(\.format) == [.searchConsole, .searchConsole])
  }

  @Test(arguments: [
    "Date,Clicks,Impressions,CTR,Position", "Fecha,Clics,Impresiones,CTR,Posición",
    "Data,Clics,Impressions,CTR,Posició",
    "Data,Cliques,Impressões,CTR,Posição", "Data,Clic,Impressioni,CTR,Posizione",
    "Datum,Klicks,Impressionen,CTR,Position",
  ])
  func readsDaysInAnyOrder(header: String) throws {
    let reading = try RankingReadings(
      header + "\n2026-05-12,3,40,7.5%,8.2\n2026-05-11,0,0,,\n2026-05-10,0,0,0%,0"
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.performance == ["2026-05-12 3 40 0.075 8.2", "2026-05-11 0 0 - -", "2026-05-10 0 0 - -"])
  }

  @Test(arguments: [
    ("1.310", "12,5 %", "7,4", "1310 0.125 7.4"), ("\"1,310\"", "\"3,14%\"", "\"7,4\"", "1310 0.0314 7.4"),
    ("1 310", "0%", "12,25", "1310 0.0 12.25"), ("1\u{202F}310", "3.14 %", "4", "1310 0.0314 4.0"),
    ("45.678", "100%", "1", "45678 1.0 1.0"), ("9", "", "", "9 - -"),
  ])
  func readsNumbersOfSeveralLanguages(count: String, share: String, position: String, expected: String) throws
  {
    let row = "\npan;1;\(count);\(share);\(position)"
    let reading = try RankingReadings("Consultas;Clics;Impresiones;CTR;Posición" + row)
    expectNoDifference(reading.findings, [])
    #expect(reading.performance == ["pan 1 \(expected)"])
  }

  @Test(arguments: [
    ("pan,1.5,9,1%,4", "2 clicks: 1.5 | a whole number, 0 or more"),
    ("pan,-1,9,1%,4", "2 clicks: -1 | a whole number, 0 or more"),
    ("pan,1,x,1%,4", "2 impressions: x | a whole number, 0 or more"),
    ("pan,1,9,120%,4", "2 ctr: 120% | a share such as 3.14%"),
    ("pan,1,9,3.14,4", "2 ctr: 3.14 | a share such as 3.14%"),
    ("pan,1,9,1%,0", "2 position: 0 | an average position from 1"),
    (",1,9,1%,4", "2 query: nothing | the words that were searched for"),
    ("pan,1,9", "2 -: 3 fields | 5 fields, as the header has"),
  ])
  func refusesARow(row: String, refusal: String) throws {
    let reading = try RankingReadings("Top queries,Clicks,Impressions,CTR,Position\n\(row)\n")
    #expect(reading.refusals == [refusal])
    #expect(reading.performance == [])
  }

  @Test func readsAnExportFromAnExportOfOneSite() throws {
    let reading = try RankingReadings([
      (
        "content/rankings/mayo/Consultas.csv",
        "Consultas principales,Clics,Impresiones,CTR,Posición\npan,3,40,7.5%,8.2".bytes
      ),
      (
        "content/rankings/mayo/Filtros.csv",
        "Filtrar,Valor\nTipo de búsqueda,Web\nFecha,Últimos 3 meses\n".bytes
      ),
      (
        "content/rankings/mayo/Gráfico.csv",
        "Fecha,Clics,Impresiones,CTR,Posición\n2026-05-12,3,40,7.5%,8.2\n2026-05-10,0,0,,".bytes
      ),
      ("content/rankings/mayo/Países.csv", "País,Clics,Impresiones,CTR,Posición\nEspaña,3,40,7.5%,8.2".bytes),
    ])
    let query = try #require(reading.store.performance.first { $0.subject.query != nil })
    #expect(query.period.days.map(RankingReadings.words) == "2026-05-10..2026-05-12")
    #expect(query.period.name == "Últimos 3 meses")
    #expect(query.searchType == "web")
    #expect(reading.findings.map(\.line) == ["content/rankings/mayo/Países.csv:1 note rankings.unused-table"])
    #expect(reading.store.performance.count == 3)
  }

  @Test func givesNoPeriodWhereExportsLieTogether() throws {
    let days = "Date,Clicks,Impressions,CTR,Position\n"
    let reading = try RankingReadings([
      ("content/rankings/a.csv", "Top queries,Clicks,Impressions,CTR,Position\npan,3,40,7.5%,8.2".bytes),
      ("content/rankings/b.csv", (days + "2026-05-12,3,40,7.5%,8.2").bytes),
      ("content/rankings/c.csv", (days + "2026-04-12,3,40,7.5%,8.2").bytes),
    ])
    #expect(reading.store.performance.first?.period.days == nil)
    #expect(reading.findings.map(\.line) == ["content/rankings warning rankings.several-exports"])
  }

  @Test func tellsFiltersThatNarrowTheFigures() throws {
    let reading = try RankingReadings(
      "Filter,Value\nSearch type,Web\nPage,+/pan/\nDate,2026-05-01 - 2026-05-28\n"
    )
    #expect(
      reading.findings.map(\.fullLine) == [
        "content/rankings/r.csv:3 note rankings.filtered-export: the export is filtered, so that its figures are those of a part | Page: +/pan/ | - | -"
      ]
    )
  }

  @Test func readsPeriodsOfGroupedDays() throws {
    let reading = try RankingReadings(
      "Periodo,Clics,Impresiones,CTR,Posición\n2026-05-10 - 2026-05-30,3,40,7.5%,8.2\n2026-05-30 - 2026-05-10,3,40,7.5%,8.2\n",
      maximumRefusedShare: 0.5
    )
    #expect(reading.performance == ["2026-05-10..2026-05-30 3 40 0.075 8.2"])
    #expect(reading.refusals == ["3 period: 2026-05-30 - 2026-05-10 | days such as 2026-05-10 - 2026-05-30"])
  }

  @Test(arguments: [
    (
      "Top queries,Last 3 months Clicks,Previous 3 months Clicks,Last 3 months Impressions,Previous 3 months Impressions,Last 3 months CTR,Previous 3 months CTR,Last 3 months Position,Previous 3 months Position",
      "Last 3 months", "Previous 3 months"
    ),
    (
      "Consultas principales,Últimos 3 meses Clics,3 meses anteriores Clics,Últimos 3 meses Impresiones,3 meses anteriores Impresiones,Últimos 3 meses CTR,3 meses anteriores CTR,Últimos 3 meses Posición,3 meses anteriores Posición",
      "Últimos 3 meses", "3 meses anteriores"
    ),
    (
      "Requêtes les plus fréquentes,3 derniers mois Clics,3 mois précédents Clics,3 derniers mois Impressions,3 mois précédents Impressions,3 derniers mois CTR,3 mois précédents CTR,3 derniers mois Position,3 mois précédents Position",
      "3 derniers mois", "3 mois précédents"
    ),
    (
      "Query principali,Clic (ultimi 3 mesi),Clic (3 mesi precedenti),Impressioni (ultimi 3 mesi),Impressioni (3 mesi precedenti),CTR (ultimi 3 mesi),CTR (3 mesi precedenti),Posizione (ultimi 3 mesi),Posizione (3 mesi precedenti)",
      "ultimi 3 mesi", "3 mesi precedenti"
    ),
    (
      "Häufigste Suchanfragen,Letzte 3 Monate Klicks,Vorherige 3 Monate Klicks,Letzte 3 Monate Impressionen,Vorherige 3 Monate Impressionen,Letzte 3 Monate CTR,Vorherige 3 Monate CTR,Letzte 3 Monate Position,Vorherige 3 Monate Position",
      "Letzte 3 Monate", "Vorherige 3 Monate"
    ),
    (
      "Consultes principals,Clics,Mateix període de l'any anterior Clics,Impressions,Mateix període de l'any anterior Impressions,CTR,Mateix període de l'any anterior CTR,Posició,Mateix període de l'any anterior Posició",
      "-", "Mateix període de l'any anterior"
    ),
  ])
  func readsBothPeriodsOfAComparison(header: String, current: String, earlier: String) throws {
    let reading = try RankingReadings(
      header + "\npan,50,40,1000,900,5%,4.44%,3.2,3.9\nnuevo,5,,100,,5%,,9.1,\n"
    )
    expectNoDifference(reading.findings, [])
    #expect(
      reading.performance == ["pan 50 1000 0.05 3.2", "pan 40 900 0.0444 3.9", "nuevo 5 100 0.05 9.1"]
    )
    #expect(reading.store.performance.map(\.period.isComparison) == [false, true, false])
    #expect(reading.store.performance.prefix(2).map { $0.period.name ?? "-" } == [current, earlier])
  }

  @Test func takesThePeriodInViewFromItsNameWhereItStandsSecond() throws {
    let reading = try RankingReadings(
      "Top queries,Previous 28 days Clicks,Last 28 days Clicks,Previous 28 days Impressions,Last 28 days Impressions\npan,40,50,900,1000\n"
    )
    #expect(reading.store.performance.map(\.clicks) == [50, 40])
    #expect(reading.store.performance.map(\.period.isComparison) == [false, true])
  }

  @Test func doesNotPutTheOtherPeriodsFiguresOnTheDaysInView() throws {
    let reading = try RankingReadings(
      "Date,Last 2 days Clicks,Previous 2 days Clicks,Last 2 days Impressions,Previous 2 days Impressions\n"
        + "2026-05-12,3,1,40,20\n2026-05-10,,2,,30\n"
    )
    #expect(reading.performance == ["2026-05-12 3 40 - -", "2026-05-10 2 30 - -"])
    #expect(reading.store.performance.map(\.period.isComparison) == [false, true])
  }

  @Test func readsQueriesByPage() throws {
    let reading = try RankingReadings(
      "Query,Page,Clicks,Impressions,CTR,Position\npan,https://a.example/,1,10,10%,3\n"
    )
    #expect(reading.performance == ["pan+https://a.example/ 1 10 0.1 3.0"])
  }

  @Test func readsQuotedQueries() throws {
    let reading = try RankingReadings(
      "Top queries,Clicks,Impressions,CTR,Position\n\"pan, \"\"bueno\"\"\",1,10,10%,3"
    )
    #expect(reading.performance == ["pan, \"bueno\" 1 10 0.1 3.0"])
  }

  @Test func refusesTwoColumnsOfOneFigure() throws {
    let reading = try RankingReadings("Top queries,Clicks,Clics,Impressions\npan,1,2,10\n")
    #expect(reading.rules == ["rankings.duplicate-column"])
    #expect(reading.performance == [])
  }

  @Test func saysWhereARepeatedRowHasOtherFigures() throws {
    let days = "Date,Clicks,Impressions,CTR,Position\n"
    let reading = try RankingReadings([
      ("content/rankings/a/d.csv", (days + "2026-05-12,3,40,7.5%,8.2").bytes),
      ("content/rankings/b/d.csv", (days + "2026-05-12,4,50,8%,8.1").bytes),
    ])
    #expect(reading.findings.map(\.line) == ["content/rankings/b/d.csv:2 note rankings.differing-figures"])
    #expect(reading.performance == ["2026-05-12 3 40 0.075 8.2"])
  }
}
