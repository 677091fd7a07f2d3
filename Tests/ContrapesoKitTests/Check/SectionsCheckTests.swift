import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// People, series, corrections, the press and videos as a whole site, which the audit has nothing against.
@Suite struct SectionsCheckTests {
  private static let article = """
    date: 2026-03-01
    updated: 2026-03-05
    author: Ana Molina
    series: El pan
    kind: press-release
    translation-key: pan
    corrections: [{at: 2026-03-04, text: Son 312., was: Más.}]
    video: {embed: https://cine.example/v/1, name: A, description: B, thumbnail: a.svg, uploaded: 2026-03-01, duration: 90s}
    evidence: [{claim: C, verdict: confirmed, source: https://acta.example/1, appearance: https://blog.example/1}]
    ---
    Pan.

    """

  private static let files: [String: String] = [
    "contrapeso.yml": """
    site: {name: Sitio, url: https://sitio.example, language: es, languages: [es, ca], time-zone: Europe/Madrid}
    permalinks: {articles: /:year/:slug/}
    brand: {corrections-policy: /correcciones/, logo: a.svg}

    """,
    "content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 120\"></svg>",
    "content/authors/ana-molina.md":
      "---\nname: Ana Molina\ndescription: A\nrole: Pan\nimage: {src: a.svg, alt: Ana}\n---\nB\n",
    "content/articles/a.md": "---\ntitle: A\ndescription: C\n" + article,
    "content/articles/b.md": "---\ntitle: B\ndescription: D\n"
      + article.replacing("translation-key: pan\n", with: ""),
    "content/articles/ca/a.md": "---\ntitle: A\ndescription: E\n" + article,
    "content/pages/medios.md":
      "---\ntitle: Medios\ndescription: F\npress: {facts: [{name: a, value: b}]}\n---\nG\n",
    "content/pages/correcciones.md": "---\ntitle: Correcciones\ndescription: H\n---\nI\n",
  ]

  private func check(_ files: [String: String]) async throws -> [String] {
    let site = try TemporarySite(files: files)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    return await SiteCheck(options: options, language: "en").run().findings.map(\.finding).map {
      "\($0.location?.description ?? "") \($0.severity.rawValue) \($0.rule)"
    }
  }

  @Test func isAsSearchEnginesWantIt() async throws {
    let findings = try await check(SectionsCheckTests.files)
    expectNoDifference(
      findings.filter { $0.contains(" error ") || $0.contains(" J0") },
      findings.filter { $0.hasSuffix("J02") }
    )
    expectNoDifference(
      findings.filter { $0.hasSuffix("S14") },
      ["content/authors/ana-molina.md:1:1 note S14"]
    )
  }

  @Test func tellsOfAVideoThatIsLeftOut() async throws {
    var files = SectionsCheckTests.files
    files["content/articles/b.md"] = files["content/articles/b.md"]?.replacing("name: A, ", with: "")
    #expect(try await check(files).contains("content/articles/b.md:10:8 warning J07"))
  }

  @Test func tellsOfTextsThatALanguageLacks() async throws {
    var files = SectionsCheckTests.files
    files["content/articles/ca/a.md"] = nil
    #expect(try await check(files).contains("content/articles/a.md:9:18 note S14"))
  }
}
