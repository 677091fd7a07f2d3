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
     damaging: ["https://quejas.example/t"], evidence: [{claim: Tiene moho, verdict: "false", appearance: "https://quejas.example/t"}]}
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
    #expect(harmed.steps.map(\.kind) == [.ask, .improve, .link, .translate, .look])
    #expect(
      report.words(harmed.steps[0], of: harmed).what == "Ask for a rectification: https://quejas.example/t"
    )
    #expect(
      report.words(harmed.steps[4], of: harmed).why
        == "Of the first ten results, positions 3–10 are not known."
    )
    #expect(report.words(harmed.steps[2], of: harmed).why.hasSuffix("content/articles/harina.md"))
    #expect(report.queries[1].steps.map(\.kind) == [.look])
  }

  @Test func saysWhereADamagingAddressStandsHigherAndWhereOursDoes() async throws {
    let mobile = (1...2).map { position in
      "2026-03-08,pan malo,google,es,\(position),mobile,"
        + (position == 1 ? "https://sitio.example/articulos/masa/" : "https://quejas.example/t") + "\n"
    }
    let report = try await report([
      "content/rankings/r.csv": """
      date,query,engine,language,position,device,url
      2026-03-09,pan malo,google,es,5,desktop,https://quejas.example/t
      \(mobile.joined())
      """
    ])
    let harmed = report.queries[0]
    let page = "on another page of results (google · es · telephone, 8 March 2026)"
    #expect(
      report.words(harmed.steps[0], of: harmed).why
        == "It stands at 5, and higher, at 2 \(page), and nothing is on record. An incident has evidence that it is "
        + "false or misleading. Our “La masa” stands at 1 \(page)."
    )
  }

  /// Each answer to a request has a step, and each step says what is left.
  @Test(arguments: [
    (
      "removal", "granted", "See that it is gone: https://quejas.example/t",
      "It was granted on 6 March 2026; when somebody looked last, it stood at 1. If the page is gone, ask the search"
    ),
    (
      "rectification", "granted", "See that the correction is there: https://quejas.example/t",
      "It was granted on 6 March 2026; when somebody looked last, it stood at 1. If the correction is there, note it"
    ),
    (
      "rectification", "refused", "Put something better above it: https://quejas.example/t",
      "What was asked for was refused on 6 March 2026; it stands at 1. What is left is something truer and better "
        + "above it. It is false or misleading: a lawyer can say whether a rectification can be required."
    ),
    (
      "removal", "refused", "Ask for a rectification: https://quejas.example/t",
      "It stands at 1. What was asked for was refused, and a rectification was not asked for."
    ),
  ])
  func saysWhatIsLeftAfterAnAnswer(kind: String, answer: String, what: String, why: String) async throws {
    let incident = try #require(Self.site["content/incidents/moho.md"]).replacing(
      "damaging: [",
      with: "requests: [{url: https://quejas.example/t, at: 2026-03-01, type: \(kind), answer: \(answer), "
        + "answered: 2026-03-06}], damaging: ["
    )
    let report = try await report(["content/incidents/moho.md": incident])
    let words = report.words(report.queries[0].steps[0], of: report.queries[0])
    #expect(words.what == what)
    #expect(words.why.hasPrefix(why), "\(words.why)")
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

  @Test func findsTheSearchWithoutItsAccentsUnlessThereIsOneWithJustThese() async throws {
    let rankings = [
      "content/rankings/b.csv": """
      date,query,position,url
      2026-03-09,El pan de María,1,https://otro.example/
      2026-03-09,el pán,1,https://otro.example/
      2026-03-09,el pan,1,https://otro.example/

      """
    ]
    func found(_ query: String) async throws -> [String] {
      try await report(rankings, query: query).queries.map(\.query.query)
    }
    #expect(try await found("EL PAN DE MARIA") == ["El pan de María"])
    #expect(try await found("el pan") == ["el pan"])
    #expect(try await found("EL PÀN") == ["el pan", "el pán"])
  }

  /// An article has the address that the plan of pages gives it, and those from which it is led to.
  @Test(arguments: [
    ("https://www.sitio.example/2026/masa/index.html", true),
    ("http://sitio.example/viejo?utm_medium=x", true),
    ("https://sitio.example/articulos/masa/", false), ("https://sitio.example/en/2026/masa/", false),
  ])
  func knowsArticlesByTheAddressesOfThePlan(_ address: String, isOwn: Bool) async throws {
    let report = try await report([
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es, languages: [es, en]}
      search: {damaging: [quejas.example]}
      permalinks: {articles: "/:year/:slug/"}

      """,
      "content/articles/masa.md": """
      ---
      {title: La masa, description: Qué lleva, date: 2026-03-01, answers: [moho], queries: [pan malo], aliases: [/viejo/]}
      ---
      Texto.

      """,
      "content/rankings/r.csv": """
      date,query,position,url
      2026-03-09,pan malo,1,https://quejas.example/t
      2026-03-09,pan malo,2,\(address)

      """,
    ])
    let pushDown = try #require(report.queries.first)
    #expect(pushDown.contenders.map(\.position) == [isOwn ? 2 : nil])
    #expect(pushDown.query.duels.map(\.article) == [isOwn ? .ranked(2) : .notAmongFirst(2)])
  }

  @Test func namesThePageOnWhichSomethingDoesDamage() async throws {
    let report = try await report([
      "content/rankings/r.csv": """
      date,query,engine,country,language,device,position,url
      2026-03-02,pan malo,bing,es,es,mobile,1,https://otro.example/
      2026-03-02,pan malo,bing,es,es,mobile,2,https://quejas.example/t
      2026-03-09,pan malo,google,es,es,desktop,1,https://otro.example/

      """
    ])
    let pushDown = try #require(report.queries.first)
    #expect(pushDown.steps.map(\.kind).first == .ask)
    #expect(
      report.words(pushDown.steps[0], of: pushDown).why.hasPrefix(
        "It stands at 2 on another page of results (bing · ES · es · telephone, 2 March 2026), and nothing is on record."
      )
    )
    let document = try JSONDocument(try report.json())
    expectNoDifference(try StructuralSchema(committed: "search").problems(of: document), [])
    let query = try #require(document["queries"]?.items.first)
    #expect(query["elsewhere"]?.items.first?["device"] == .string("mobile"))
    #expect(query["damaging"]?.items.first?["elsewhere"]?.items.first?["position"] == .integer(2))
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

  /// Where addresses have a date, two articles of a search may have one slug: each has a page of the dashboard.
  @Test func articlesOfOneSlugDoNotStandInEachOthersWay() async throws {
    func article(_ year: Int) -> String {
      """
      ---
      {title: Pan \(year), description: Qué lleva, date: \(year)-01-01, slug: pan, queries: [pan malo]}
      ---
      Texto.

      """
    }
    let files = [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      search: {damaging: [quejas.example]}
      permalinks: {articles: "/:year/:slug/"}
      views: {dashboard: {path: /dashboard/, protection: host}}

      """,
      "content/articles/2025/pan.md": article(2025), "content/articles/2026/pan.md": article(2026),
    ]
    let own = ["content/rankings/r.csv", "content/incidents/moho.md"]
    let site = try TemporarySite(
      files: files.merging(Self.site.filter { own.contains($0.key) }) { first, _ in first }
    )
    #expect(await site.build().findings.filter { $0.severity == .error } == [])
    let pages = try site.outputFiles().keys.filter { $0.hasPrefix("dashboard/search/pan-malo/es-pan") }
    #expect(pages.count == 2)
    let search = String(
      decoding: try #require(try site.outputFiles()["dashboard/search/index.html"]),
      as: UTF8.self
    )
    for page in pages { #expect(search.contains("/\(page.dropLast("index.html".count))")) }
  }
}
