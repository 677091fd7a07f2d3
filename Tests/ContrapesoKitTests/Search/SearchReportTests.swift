import CustomDump
import Foundation
import ReputationAnalysis
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct SearchReportTests {
  private static let site = [
    "contrapeso.yml": """
    site: {name: Sitio, url: https://sitio.example, language: es, languages: [es, en]}
    search: {damaging: [quejas.example]}

    """,
    "content/rankings/r.csv": """
    date,query,engine,language,position,url,title
    2026-03-02,pan malo,google,es,1,https://quejas.example/t,Pan malo
    2026-03-02,pan malo,google,es,2,https://sitio.example/articulos/masa/,Masa
    2026-03-09,pan malo,google,es,1,https://quejas.example/t,Pan malo
    2026-03-09,pan malo,google,es,2,https://otro.example/,Otro
    2026-03-09,pan bueno,google,es,1,https://otro.example/,Otro

    """,
    "content/incidents/moho.md": """
    ---
    {title: Moho, kind: rumour, severity: low, state: active, queries: [pan malo],
     damaging: ["https://quejas.example/t"], evidence: [{claim: Tiene moho, verdict: "false"}]}
    ---
    x

    """,
    "content/articles/masa.md": """
    ---
    {title: La masa, description: Qué lleva, date: 2026-03-01, answers: [moho], tags: [pan], queries: [pan malo]}
    ---
    Texto de [la harina](harina.md).

    """,
    "content/articles/harina.md": """
    ---
    {title: La harina, description: De dónde viene, date: 2026-03-01, tags: [pan]}
    ---
    Harina.

    """,
  ]

  private func report(_ changes: [String: String] = [:], query: String? = nil) async throws -> SearchReport {
    let site = try TemporarySite(files: Self.site.merging(changes) { _, change in change })
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let analysed = try await AnalysedSite(options: options)
    #expect(!analysed.findings.hasErrors)
    return await SearchReport(analysed, options: options, query: query)
  }

  @Test func tellsTheMostHarmedFirstAndWhatToDo() async throws {
    let report = try await report()
    #expect(report.queries.map(\.query.query) == ["pan malo", "pan bueno"])
    let harmed = report.queries[0]
    #expect(harmed.steps.map(\.kind) == [.ask, .improve, .link, .translate, .refresh, .look])
    #expect(
      report.words(harmed.steps[0], of: harmed).what == "ask for a rectification: https://quejas.example/t"
    )
    #expect(report.words(harmed.steps[2], of: harmed).why.hasSuffix("content/articles/harina.md"))
    #expect(report.queries[1].steps.map(\.kind) == [.look])
  }

  @Test func looksAtTheLinksOfTheSite() async throws {
    let linking = [
      "content/articles/harina.md": """
      ---
      {title: La harina, description: De dónde viene, date: 2026-03-01, tags: [pan]}
      ---
      Va a [nuestra *masa*](masa.md), y ![no](masa.png). Y otra vez: [masa](/articulos/masa/#a).

      """,
      "content/pages/contacto.md": """
      ---
      {title: Contacto, description: Dónde}
      ---
      [La masa](https://sitio.example/articulos/masa/)

      """,
    ]
    let contender = try #require(try await report(linking).queries[0].contenders.first)
    let facts = try #require(contender.facts)
    #expect(facts.path == "/articulos/masa/")
    #expect(facts.inbound.map(\.words) == ["nuestra masa", "masa", "La masa"])
    #expect(facts.inboundTexts == 2)
    #expect(facts.outbound.map(\.path) == ["/articulos/harina/"])
    #expect(contender.suggestions.isEmpty)
  }

  @Test func findsTheSearchThatIsAskedFor() async throws {
    #expect(try await report(query: " PAN  malo").queries.map(\.query.query) == ["pan malo"])
    let none = try await report(query: "pan")
    #expect(none.queries.isEmpty)
    #expect(none.tracked == 2)
  }

  @Test func writesJSONAsItsSchemaHasIt() async throws {
    let document = try JSONDocument(try await report().json())
    expectNoDifference(try StructuralSchema(committed: "search").problems(of: document), [])
    #expect(document["queries"]?.items.count == 2)
    let query = try #require(document["queries"]?.items.first)
    #expect(query["articles"]?.items.first?["searchScore"] != .null)
    #expect(query["articles"]?.items.first?["standing"]?["notAmongFirst"] == .integer(2))
    #expect(query["damaging"]?.items.first?["asked"] == .string("nothing"))
    let empty = try JSONDocument(try await report(query: "nada").json())
    expectNoDifference(try StructuralSchema(committed: "search").problems(of: empty), [])
  }

  /// The link survey and the audit are asked for few articles, so that a site of many costs no more.
  @Test func looksOnlyAtArticlesThatFaceSomething() async throws {
    let report = try await report([
      "content/rankings/r.csv": """
      date,query,position,url
      2026-03-09,pan malo,1,https://otro.example/

      """
    ])
    let contender = try #require(report.queries.first?.contenders.first)
    #expect(contender.facts != nil)
    #expect(contender.facts?.appraisal == nil)
  }
}
