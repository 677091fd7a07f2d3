import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Links and images in the texts of incidents, which readers of two views follow.
@Suite struct IncidentLinksTests {
  private let article = """
    ---
    title: Pastillas
    description: Un artículo cualquiera, con su descripción.
    date: 2026-01-01
    ---
    ## Qué pasó

    Texto.

    """

  private func incident(_ text: String, clearance: String = "stakeholders", more: String = "") -> String {
    """
    ---
    title: Suceso
    kind: rumour
    severity: low
    state: active
    first-signal: 2026-01-01T09:00:00+01:00
    clearance: \(clearance)
    \(more)
    ---
    \(text)

    """
  }

  private func site(_ text: String, more: String = "evidence: []") throws -> TemporarySite {
    let site = try TemporarySite.minimal([
      "content/articles/pastillas.md": article,
      "content/articles/borrador.md": article.replacing("date:", with: "draft: true\ndate:"),
      "content/incidents/uno.md": incident(text, more: more),
      "content/incidents/dos.md": incident("Dos.", more: "evidence: []"),
      "content/incidents/secreto.md": incident("Tres.", clearance: "team", more: "evidence: []"),
      "content/media/hoja.txt": "x",
    ])
    try site.write(
      Data(
        """
        site: {name: Sitio, url: https://sitio.example/casa, language: es}
        views:
          dashboard: {protection: host}
          status: {clearance: stakeholders, protection: host}

        """.utf8
      ),
      to: "contrapeso.yml"
    )
    return site
  }

  private func told(_ site: TemporarySite) async -> [String] {
    await site.build().findings.filter { $0.rule.hasPrefix("link.") || $0.rule.hasPrefix("image.") }
      .map { "\($0.location?.description ?? "-") \($0.rule) \($0.found ?? "")" }
  }

  /// What a status page and the dashboard make of a text, each without the page around it.
  private func pages(_ site: TemporarySite) throws -> (status: String, dashboard: String) {
    let files = try site.outputFiles()
    func page(_ path: String) throws -> String {
      String(decoding: try #require(files["\(path)/incidents/uno/index.html"]), as: UTF8.self)
    }
    return (try page("status"), try page("dashboard"))
  }

  @Test(arguments: [
    ("[Leer](/articulos/nada/)", "10:1 link.broken /articulos/nada/"),
    ("Uno [Un](/nope/)", "10:5 link.broken /nope/"),
    ("![foto](x.png)", "10:1 image.missing x.png"),
    ("![foto](hoja.txt)", "10:1 image.not-an-image hoja.txt"),
    ("![foto](https://otro.example/x.png)", "10:1 image.external https://otro.example/x.png"),
    ("[z](../articles/nada.md)", "10:1 link.broken ../articles/nada.md"),
    ("[z](../articles/borrador.md)", "10:1 link.draft ../articles/borrador.md"),
    ("[z](../articles/pastillas.md#nada)", "10:1 link.anchor #nada"),
    ("[z](nada.md)", "10:1 link.broken nada.md"),
    ("[z](secreto.md)", "10:1 link.not-in-view secreto.md"),
    ("[z](/status/incidents/secreto/)", "10:1 link.not-in-view /status/incidents/secreto/"),
    ("[z](../secreto/)", "10:1 link.not-in-view ../secreto/"),
    ("[z](../nada/)", "10:1 link.broken ../nada/"), ("[z](../dos)", "10:1 link.broken ../dos"),
    ("[z](/status/incidents/nada/)", "10:1 link.broken /status/incidents/nada/"),
    ("[z](/dashboard/incidents/nada/)", "10:1 link.broken /dashboard/incidents/nada/"),
    ("[z](ftp://otro.example/x)", "10:1 link.unknown-form ftp://otro.example/x"),
  ])
  func tellsOfWhatLeadsNowhere(_ text: String, expected: String) async throws {
    let site = try site(text)
    #expect(await told(site) == ["content/incidents/uno.md:\(expected)"])
    let pages = try pages(site)
    let destination = expected.split(separator: " ")[2]
    #expect(!pages.status.contains("\"\(destination)\""))
    if destination != "#nada" { #expect(!pages.status.contains("secreto") && !pages.status.contains("nada")) }
    #expect(!pages.status.contains("<img src=\"x") && !pages.dashboard.contains("<img src=\"x"))
  }

  @Test(
    arguments: [
      ("[z](../articles/pastillas.md)", "/casa/articulos/pastillas/", "/casa/articulos/pastillas/"),
      ("[z](../articles/pastillas.md#que-paso)", "/casa/articulos/pastillas/#que-paso", nil),
      ("[z](https://sitio.example/casa/articulos/pastillas/)", "/casa/articulos/pastillas/", nil),
      ("[z](dos.md)", "/casa/status/incidents/dos/", "/casa/dashboard/incidents/dos/"),
      ("[z](../dos/)", "/casa/status/incidents/dos/", "/casa/dashboard/incidents/dos/"),
      ("[z](/status/history/2026/)", "/casa/status/history/2026/", "/casa/status/history/2026/"),
      ("[z](../../feed.xml)", "/casa/status/feed.xml", nil),
      ("[z](/dashboard/mentions/2026-01/)", nil, "/casa/dashboard/mentions/2026-01/"),
      ("[z](https://otro.example/)", "https://otro.example/", "https://otro.example/"),
      ("[z](#chart)", "/casa/status/incidents/uno/#chart", "/casa/dashboard/incidents/uno/#chart"),
      ("[z](mailto:a@b.example)", "mailto:a@b.example", nil),
    ] as [(String, String?, String?)]
  )
  func leadsReadersToThePagesOfTheirView(_ text: String, status: String?, dashboard: String?) async throws {
    let site = try site(text)
    let told = await told(site).filter { !$0.contains("feed.xml") }
    #expect(told == [])
    let pages = try pages(site)
    if let status { #expect(pages.status.contains("<a href=\"\(status)\"")) }
    if let dashboard { #expect(pages.dashboard.contains("<a href=\"\(dashboard)\"")) }
    if status == nil { #expect(!pages.status.contains("/dashboard/")) }
  }

  /// Its own error is told, and nothing of what leads to it.
  @Test(arguments: ["dos.md", "../dos/", "/status/incidents/dos/", "/dashboard/incidents/dos/"])
  func tellsNothingOfWhatLeadsToAnIncidentThatCannotBeRead(_ destination: String) async throws {
    let site = try site("[z](\(destination))")
    try site.write(Data(incident("Dos.", more: "evidence: [").utf8), to: "content/incidents/dos.md")
    #expect(await told(site) == [])
  }

  /// What is to be written instead is the same in whichever view.
  @Test func tellsOfASlashThatIsMissing() async throws {
    let findings = await (try site("[z](../dos#chart)")).build().findings
    #expect(findings.filter { $0.rule == "link.broken" }.map(\.fix) == ["write ../dos/#chart"])
  }

  @Test func tellsOfAddressesAndShortTextsAtTheirPlaces() async throws {
    let site = try site(
      "Texto.",
      more: """
        evidence:
          - {claim: Es así., verdict: false, source: /nope/1/, archived: /nope/2/}
        updates:
          - at: 2026-01-02
            type: statement
            text: "[a](/nope/3/)"
            source: /nope/4/
        actions:
          - what: "[a](/nope/5/)"
        lessons:
          - "[a](/nope/6/)"
        requests:
          - {url: https://foro.example/t, at: 2026-01-02, type: contact, source: /nope/7/}
        """
    )
    let expected = [
      "9:46 link.broken /nope/1/", "9:66 link.broken /nope/2/", "11:5 link.broken /nope/3/",
      "11:5 link.broken /nope/4/", "16:11 link.broken /nope/5/", "18:5 link.broken /nope/6/",
      "20:3 link.broken /nope/7/",
    ]
    let found = await told(site)
    #expect(found == expected.map { "content/incidents/uno.md:\($0)" }, "\(found)")
    let pages = try pages(site)
    #expect(!pages.status.contains("href=\"/casa/nope") && !pages.dashboard.contains("href=\"/casa/nope"))
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let said = await SiteCheck(options: options, language: "en").run().findings.map(\.finding)
    #expect(said.count { $0.rule == "S06" && $0.location?.file == "content/incidents/uno.md" } == 7)
  }
}
