import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct SiteCheckTests {
  private func check(_ site: TemporarySite, language: String? = "en", workers: Int = 2) async -> CheckOutcome
  {
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: workers)
    return await SiteCheck(options: options, language: language).run()
  }

  private func lines(_ outcome: CheckOutcome) -> [String] {
    outcome.findings.map(\.finding).map {
      "\($0.location?.description ?? "") \($0.severity.rawValue) \($0.rule)"
    }
  }

  @Test func findsEveryPlantedFault() async throws {
    let outcome = await check(try TemporarySite(files: BadSite.files))
    let rules = Set(outcome.findings.map(\.finding.rule).filter { $0.count == 3 })
    expectNoDifference(BadSite.rules.filter { !rules.contains($0) }, [])
    expectNoDifference(rules.subtracting(BadSite.rules).sorted(), [])
    for finding in outcome.findings.map(\.finding) {
      #expect(!finding.message.contains("⟦") && !finding.message.contains("{"), "\(finding)")
      #expect(finding.message.first?.isUppercase != true || finding.message.hasPrefix("S"), "\(finding)")
      #expect(finding.location != nil || finding.rule.count != 3)
    }
  }

  @Test func saysTheSameOnOneCoreAndOnMany() async throws {
    let site = try TemporarySite(files: BadSite.files)
    let (one, many) = (await check(site, workers: 1), await check(site, workers: 4))
    expectNoDifference(one.findings, many.findings)
    expectNoDifference(one.articles, many.articles)
  }

  @Test func writesNothing() async throws {
    let site = try TemporarySite(copying: "Fixture")
    let before = try Snapshots.files(in: site.folder)
    _ = await check(site)
    #expect(try Snapshots.files(in: site.folder) == before)
  }

  @Test func speaksTheLanguageThatIsAskedForOrTheSites() async throws {
    let files = ["content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\nPan.\n"]
    for (language, words) in [
      ("en", "the text has 1 words"), ("ca", "el text té 1 paraules"), (nil, "el texto tiene 1 palabras"),
    ] {
      let outcome = await check(try TemporarySite.minimal(files), language: language)
      #expect(outcome.findings.contains { $0.finding.message == words })
    }
  }

  @Test func saysOnceWhatTheBuildSaysToo() async throws {
    let outcome = await check(
      try TemporarySite.minimal([
        "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\n[x](#no) [y](/no/)\n"
      ])
    )
    let links = lines(outcome).filter { $0.hasSuffix("S06") || $0.contains("link.") }
    #expect(links == ["content/articles/a.md:6:1 error S06", "content/articles/a.md:6:10 error S06"])
  }

  @Test func tellsWhatWasLostSinceTheLastBuild() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\nPan.\n",
      "content/articles/b.md": "---\ntitle: C\ndescription: D\ndate: 2026-03-01\n---\nPan.\n",
    ])
    _ = await site.build()
    #expect(lines(await check(site)).filter { $0.contains(" D0") } == [])
    try site.remove("content/articles/b.md")
    try site.write(
      Data("---\ntitle: A\ndescription: B\ndate: 2026-03-01\nrobots: noindex\n---\nPan.\n".utf8),
      to: "content/articles/a.md"
    )
    let drift = lines(await check(site)).filter { $0.contains(" D0") }
    expectNoDifference(
      drift,
      ["content/articles/a.md:5:9 error D06", "public/articulos/b/index.html error D07"]
    )
  }

  @Test func acceptsWhatTheBaselineHasAndNoMore() async throws {
    let body = "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\n[x](/no/)\n"
    let site = try TemporarySite.minimal(["content/articles/a.md": body])
    let baseline = try #require(Baseline(await check(site).baseline.bytes))
    try site.write(Data("\(body)\nOtra vez [x](/no/) y [z](/nada/)\n".utf8), to: "content/articles/a.md")
    // A line more above moves all places.
    var outcome = await check(site, language: "es")
    let all = outcome.findings.count
    outcome.apply(baseline)
    #expect(outcome.findings.map(\.finding).filter { $0.rule == "S06" }.map(\.found) == ["/no/", "/nada/"])
    #expect(outcome.accepted == all - outcome.findings.count)
    #expect(outcome.accepted > 5)
    #expect(Baseline(Array("{\"schema\": 2, \"accepted\": []}".utf8)) == nil)
    #expect(Baseline([0xFF]) == nil)
  }

  @Test func tellsOfSomeFilesAlone() async throws {
    var outcome = await check(try TemporarySite(files: BadSite.files))
    outcome.keep(files: ["./content/articles/c.md"])
    #expect(Set(outcome.findings.map(\.finding.location?.file)) == ["content/articles/c.md"])
    #expect(outcome.articles.map(\.file) == ["content/articles/c.md"])
  }

  @Test func goesOnWhereTheBuildWouldStop() async throws {
    let outcome = await check(
      try TemporarySite.minimal([
        "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-02-31\n---\n",
        "content/articles/b.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\nPan.\n",
      ])
    )
    let rules = Set(outcome.findings.map(\.finding.rule))
    #expect(rules.isSuperset(of: ["front-matter.no-such-date", "C01"]))
    let nothing = await check(try TemporarySite(files: ["contrapeso.yml": "site: 3\n"]))
    #expect(nothing.count(.error) > 0)
  }

  /// What a newcomer looks at first has no error, and its articles are what the auditor wants.
  @Test(.timeLimit(.minutes(5))) func hasNoErrorInTheExample() async throws {
    let root = Snapshots.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = try TemporarySite()
    for part in ["contrapeso.yml", "content/articles", "content/pages", "content/incidents", "content/media"]
    {
      let source = root.appendingPathComponent(part)
      if part.hasSuffix(".yml") {
        try folder.write(try Data(contentsOf: source), to: part)
      } else {
        for (path, bytes) in try Snapshots.files(in: source) {
          try folder.write(Data(bytes), to: "\(part)/\(path)")
        }
      }
    }
    let outcome = await check(folder)
    expectNoDifference(
      outcome.findings.map(\.finding).filter { $0.severity == .error && $0.rule.count == 3 },
      []
    )
    #expect(outcome.articles.count == 24)
    #expect(outcome.articles.allSatisfy { ($0.search ?? 0) >= 90 && $0.reading == 90 })
  }
}
