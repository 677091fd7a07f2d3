import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// What a build says of broken input: every mistake in one run, each with its place, and the old site untouched.
@Suite struct BadInputTests {
  private let article = TemporarySite.article

  private func rules(_ site: TemporarySite) async -> [String] {
    await site.build().findings.filter { $0.severity == .error }
      .map { "\($0.location.map(\.description) ?? "-") \($0.rule)" }
  }

  @Test func saysHowToBeginWithoutAConfiguration() async throws {
    let site = try TemporarySite()
    #expect(await rules(site) == ["contrapeso.yml configuration.missing"])
    #expect(try site.outputFiles().isEmpty)
  }

  @Test func buildsASiteOfNothingButAConfiguration() async throws {
    let site = try TemporarySite.minimal()
    let outcome = await site.build()
    #expect(outcome.findings.filter { $0.severity == .error } == [])
    let files = try site.outputFiles()
    #expect(files["index.html"] != nil)
    #expect(files["404.html"] != nil)
    #expect(!files.keys.contains { $0.hasPrefix("dashboard/") })
  }

  @Test func reportsTheMistakesOfAllFilesInOneRun() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitle: [\n---\n",
      "content/articles/b.md": "---\ntitle: Sin fin\n",
      "content/articles/c.md": article.replacingOccurrences(of: "date: 2026-01-01", with: "date: 2026-02-30"),
      "content/articles/d.md": article.replacingOccurrences(of: "title:", with: "titel:"),
      "content/mentions/vacio.jsonl": "{\"id\":\"x\",\"published\":\"2026-01-01T00:00:00Z\"}\n",
    ])
    let findings = await site.build().findings.filter { $0.severity == .error }
    let files = Set(findings.compactMap { $0.location?.file })
    #expect(files.count == 5)
    #expect(
      findings.allSatisfy { $0.location?.line ?? 0 > 0 || $0.location?.file.hasSuffix(".jsonl") == true }
    )
    let misspelt = try #require(findings.first { $0.rule.hasSuffix("unknown-key") })
    #expect(misspelt.location == SourceLocation(file: "content/articles/d.md", line: 2, column: 1))
    #expect(misspelt.fix?.contains("title") == true)
  }

  /// A link to a file that is there and wrong is no mistake; one to a file that is not there is.
  @Test func tellsOfNoFollowOnOfAFilesMistake() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitle: [\n---\n",
      "content/articles/b.md": article
        + "[A](a.md) [A](/articulos/a/) [C](c.md) [C](/articulos/otro/)\n\n[nada](nada.md)\n",
      "content/articles/c.md": article.replacingOccurrences(of: "date: 2026-01-01", with: "slug: otro"),
    ])
    let findings = await site.build().findings
    #expect(findings.filter { $0.rule == "link.broken" }.map(\.found) == ["nada.md"])
    #expect(Set(findings.compactMap { $0.severity == .error ? $0.location?.file : nil }).count == 2)
  }

  @Test func reportsBrokenTemplatesAndStringsInOneRun() async throws {
    let site = try TemporarySite.minimal([
      "site-templates/public/home.mustache": "{{#a}}",
      "site-templates/strings/es.yml": "home: [\n",
    ])
    #expect(
      await rules(site) == [
        "site-templates/public/home.mustache:1:7 template.syntax",
        "site-templates/strings/es.yml strings.syntax",
      ]
    )
  }

  @Test func namesBothFilesOfADuplicateSlug() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article, "content/articles/otra/uno.md": article,
    ])
    let findings = await site.build().findings.filter { $0.severity == .error }
    #expect(findings.map(\.rule) == ["content.duplicate-slug"], "one mistake is told once")
    let message = findings.first?.message ?? ""
    #expect(message.contains("content/articles/uno.md") && message.contains("content/articles/otra/uno.md"))
  }

  /// Each of these files stands beside a good one, and is wrong in one thing.
  @Test(arguments: [
    ("title: [Uno, Dos]", "2:8 front-matter.wrong-kind"), ("title: {es: Uno}", "2:8 front-matter.wrong-kind"),
    ("date: 1970-01-01", "4:7 front-matter.unlikely-year"), ("date: 0", "4:7 front-matter.wrong-value"),
    ("slug: uno", "5:7 content.duplicate-slug"), ("slug: ../../etc", "5:7 front-matter.wrong-value"),
    ("language: fr", "5:11 front-matter.language-not-configured"),
    ("translation-key: uno", "5:18 content.duplicate-translation"),
    ("aliases: [/antes/, /articulos/uno/]", "5:20 plan.same-address"),
    ("aliases: [/contacto]", "5:11 plan.same-address"),
    ("canonical: https://", "5:12 front-matter.wrong-value"),
  ])
  func tellsWhatIsWrongWithAnArticleAndWhere(_ line: String, expected: String) async throws {
    let good = article.replacing(
      "date: 2026-01-01",
      with: "date: 2026-01-01\nslug: uno\ntranslation-key: uno"
    )
    var bad = article.replacing("title: Uno", with: "title: Otro")
    let key = try #require(line.firstIndex(of: ":").map { line[...$0] })
    if let start = bad.firstRange(of: "\n\(key)")?.lowerBound {
      let rest = bad[bad.index(after: start)...]
      bad = bad[...start] + line + (rest.firstIndex(of: "\n").map { rest[$0...] } ?? "")
    } else {
      bad = bad.replacing("date: 2026-01-01\n", with: "date: 2026-01-01\n\(line)\n")
    }
    let page = "---\ntitle: Contacto\ndescription: Dónde estamos.\n---\nAquí.\n"
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": good, "content/articles/zeta.md": bad, "content/pages/contacto.md": page,
    ])
    let found = await rules(site)
    #expect(found.contains("content/articles/zeta.md:\(expected)"), "\(found)")
    #expect(Set(found.map { $0.split(separator: ":")[0] }) == ["content/articles/zeta.md"], "\(found)")
    #expect(try site.outputFiles().isEmpty)
  }

  /// Neither is an error of a build; both have their place in the audit.
  @Test(arguments: [
    ("title: \(String(repeating: "palabra ", count: 40))", "2:8 P01"),
    ("canonical: https://otro.example/uno/", "5:12 P05"),
  ])
  func tellsInTheAuditWhatMayBeMeant(_ line: String, expected: String) async throws {
    let text =
      line.hasPrefix("title")
      ? article.replacing("title: Uno", with: line)
      : article.replacing("date: 2026-01-01\n", with: "date: 2026-01-01\n\(line)\n")
    let site = try TemporarySite.minimal(["content/articles/uno.md": text])
    #expect(await site.build().summary != nil)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let found = await SiteCheck(options: options, language: "en").run().findings.map(\.finding)
    #expect(
      found.contains {
        "\($0.location?.description ?? "") \($0.rule)" == "content/articles/uno.md:\(expected)"
      }
    )
  }

  @Test func leavesThePublishedSiteAsItWas() async throws {
    let site = try TemporarySite.minimal(["content/articles/uno.md": article])
    #expect(await site.build().summary != nil)
    let before = try site.outputFiles()
    try site.write(Data("---\ntitle: Roto\n".utf8), to: "content/articles/dos.md")
    #expect(await site.build().summary == nil)
    #expect(try site.outputFiles() == before)
    try site.remove("content/articles/dos.md")
    let again = await site.build()
    #expect(again.summary?.written == 0)
    #expect(again.summary?.unchanged == before.count - 1, "all files but the marker")
  }

  @Test func tellsAFolderWhereAFileShouldBe() async throws {
    let site = try TemporarySite.minimal(["content/articles/uno.md/nada.md": article])
    #expect(await rules(site).contains("content/articles/uno.md file.is-folder"))
  }

  @Test func tellsInvalidUTF8WithItsLine() async throws {
    let site = try TemporarySite.minimal()
    try site.write(Data(article.utf8) + Data([0xFF, 0x0A]), to: "content/articles/uno.md")
    let finding = try #require(await site.build().findings.first { $0.severity == .error })
    #expect(finding.location?.line == 7)
  }

  @Test func refusesALinkOutOfTheSite() async throws {
    let site = try TemporarySite.minimal(["content/articles/uno.md": article])
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.appendingPathComponent("content/media").path,
      withDestinationPath: "/etc"
    )
    #expect(await rules(site) == ["content/media file.link"])
    #expect(try site.outputFiles().isEmpty)
  }

  @Test func tellsAMissingPartialAndABrokenTemplate() async throws {
    let site = try TemporarySite.minimal([
      "site-templates/public/page.mustache": "{{#offen}}",
      "site-templates/public/home.mustache": "{{> nirgends}}",
    ])
    let found = await rules(site)
    #expect(found.contains("site-templates/public/home.mustache:1:1 template.missing-partial"))
    #expect(
      found.contains { $0.contains("site-templates/public/page.mustache") && $0.hasSuffix("template.syntax") }
    )
  }

  @Test func tellsBrokenStringsBesideABrokenTemplate() async throws {
    let site = try TemporarySite.minimal([
      "site-templates/public/page.mustache": "{{#offen}}", "site-templates/strings/es.yml": "a: [",
    ])
    #expect(await rules(site).map { $0.split(separator: " ").last } == ["template.syntax", "strings.syntax"])
  }

  @Test(arguments: ["layout.mustache", "public/article.mustache", "strings/es.yml", "assets/style.css"])
  func publishesNoPageThatAnEmptyFileLeavesEmpty(_ path: String) async throws {
    let site = try TemporarySite.minimal(["site-templates/\(path)": "\n"])
    #expect(await rules(site) == ["site-templates/\(path) template.empty"])
    #expect(try site.outputFiles().isEmpty)
  }

  @Test(arguments: ["content/mentions/m.csv", "content/media/pan.png", "site-templates/layout.mustache"])
  func tellsAFolderWithTheNameOfAFile(_ path: String) async throws {
    let site = try TemporarySite.minimal(["\(path)/nada": "x"])
    #expect(await rules(site) == ["\(path) file.is-folder"])
  }

  @Test func tellsAnEmptyImage() async throws {
    let site = try TemporarySite.minimal(["content/media/pan.png": ""])
    #expect(await site.build().findings.map(\.rule) == ["media.empty"])
  }

  @Test(arguments: ["/etiquetas/", "/articulos/"])
  func namesTheViewThatStandsWhereThePublicSiteDoes(_ path: String) async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article.replacingOccurrences(of: "date:", with: "tags: [pan]\ndate:")
    ])
    let base = "site: {name: Sitio, url: https://sitio.example, language: es}\n"
    try site.write(
      Data((base + "views:\n  dashboard: {path: \(path), protection: host}\n").utf8),
      to: "contrapeso.yml"
    )
    #expect(await rules(site).contains("contrapeso.yml:3:14 plan.view-over-page"))
  }

  @Test func keepsDraftsOutUnlessAskedFor() async throws {
    let draft = article.replacingOccurrences(of: "title: Uno", with: "title: Borrador\ndraft: true")
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article, "content/articles/dos.md": draft,
    ])
    _ = await site.build()
    #expect(
      !(try site.outputFiles().values.contains { String(decoding: $0, as: UTF8.self).contains("Borrador") })
    )
    _ = await site.build(drafts: true)
    #expect(try site.outputFiles()["articulos/dos/index.html"] != nil)
  }

  @Test func writesNoDashboardBeforeItsProtectionIsStated() async throws {
    let site = try TemporarySite.minimal()
    let base = "site: {name: Sitio, url: https://sitio.example, language: es}\n"
    try site.write(
      Data((base + "views: {dashboard: {path: /dashboard/, clearance: team}}\n").utf8),
      to: "contrapeso.yml"
    )
    #expect(await site.build().summary == nil)
    try site.write(
      Data((base + "views: {dashboard: {path: /dashboard/, clearance: public, protection: none}}\n").utf8),
      to: "contrapeso.yml"
    )
    #expect(await rules(site).contains { $0.hasSuffix("view.clearance") })
  }

  @Test func tellsAFolderThatNobodyReads() async throws {
    let site = try TemporarySite.minimal([
      "content/artciles/uno.md": article, "content/artciles/dos.md": article, "content/notas.txt": "x",
    ])
    let findings = await site.build().findings
    #expect(
      findings.filter { $0.severity == .warning }.map { $0.location?.file } == [
        "content/artciles", "content/notas.txt",
      ]
    )
  }

  @Test func publishesNothingOnRankingsThatCannotBeRead() async throws {
    let site = try TemporarySite.minimal([
      "content/rankings/posiciones.csv": "date,query,position,url\n2026-03-01,pan,0,https://a.example/\n",
      "content/rankings/api.json": "{",
    ])
    let outcome = await site.build()
    #expect(outcome.summary == nil)
    #expect(
      outcome.findings.filter { $0.severity == .error }.map {
        "\($0.location?.description ?? "-") \($0.rule)"
      } == [
        "content/rankings/api.json:1:2 rankings.syntax",
        "content/rankings/posiciones.csv rankings.refused-rows",
      ]
    )
    let report = outcome.report(seconds: 0)
    #expect(report.files.map(\.format) == ["unknown", "csv"])
    #expect(report.files.last?.refused.map(\.field) == ["position"])
  }
}
