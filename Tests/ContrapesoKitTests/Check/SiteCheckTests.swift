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
      ("en", "the text has one word"), ("ca", "el text té una paraula"), (nil, "el texto tiene una palabra"),
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

  /// The page without its image is the same mistake, and what the site makes by itself no author mends page by page.
  @Test func tellsOnceOfAnImageThatIsMissing() async throws {
    let head = "---\ntitle: A\ndescription: B\ndate: 2026-03-01\nimage: {src: no.png, alt: C}\n---\n"
    let site = try TemporarySite.minimal(["content/articles/a.md": head + "Pan ![D](nada.png).\n"])
    func told() async -> [String] {
      lines(await check(site)).filter { $0.hasSuffix("P07") || $0.hasSuffix("P09") }
    }
    #expect(
      await told() == [
        "content/articles/a.md:5:14 error P09", "content/articles/a.md:7:5 error P09",
        "contrapeso.yml warning P07",
      ]
    )
    // Without an image of its own it is told of, at its file.
    try site.write(Data(head.replacing(/image: .*\n/, with: "").utf8), to: "content/articles/a.md")
    #expect(await told() == ["content/articles/a.md:1:1 warning P07", "contrapeso.yml warning P07"])
  }

  @Test func tellsWhatWasLostSinceTheLastBuild() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\nPan.\n",
      "content/articles/b.md": "---\ntitle: C\ndescription: D\ndate: 2026-03-01\n---\nPan.\n",
    ])
    _ = await site.build()
    #expect(lines(await check(site)).filter { $0.contains(" D0") } == [])
    let withdrawn = "---\ntitle: C\ndescription: D\ndate: 2026-03-01\nexpires: 2026-03-02\n---\nPan.\n"
    try site.write(Data(withdrawn.utf8), to: "content/articles/b.md")
    #expect(lines(await check(site)).filter { $0.contains(" D0") } == [], "hosts say that it is gone")
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
    #expect(outcome.keep(files: ["./content/articles/c.md"]) == [])
    #expect(Set(outcome.findings.map(\.finding.location?.file)) == ["content/articles/c.md"])
    #expect(outcome.articles.map(\.file) == ["content/articles/c.md"])
  }

  @Test func saysWhichFilesThereAreNot() async throws {
    var outcome = await check(
      try TemporarySite.minimal([
        "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\nPan.\n"
      ])
    )
    #expect(
      outcome.keep(files: ["content/articles/a.md", "content/articles/b.md"]) == ["content/articles/b.md"]
    )
  }

  @Test func acceptsNothingThatStopsTheBuild() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitle: A\ndescription: B\ndate: 2026-02-31\n---\n"
    ])
    var outcome = await check(site)
    let baseline = outcome.baseline
    outcome.apply(baseline)
    #expect(outcome.findings.map(\.finding.severity).contains(.error))
    #expect(outcome.accepted > 0)
  }

  @Test func tellsAgainWhatHasBecomeWorse() async throws {
    let text = (0..<80).map { "palabra\($0) cosa\($0 * 7) otra\($0 * 3)" }.joined(separator: ". ")
    let more = (0..<22).map { "nuevo\($0) raro\($0 * 7) visto\($0 * 3)" }.joined(separator: ". ")
    func article(_ title: String, _ body: String) -> String {
      "---\ntitle: \(title)\ndescription: De \(title)\ndate: 2026-03-01\n---\n\(body)\n"
    }
    let site = try TemporarySite.minimal([
      "content/articles/a.md": article("A", text), "content/articles/b.md": article("B", "\(text). \(more)"),
    ])
    let before = await check(site)
    let likeness = before.findings.map(\.finding).filter { $0.rule == "S09" }
    #expect(likeness.map(\.severity) == [.warning])
    try site.write(Data(article("B", text).utf8), to: "content/articles/b.md")
    var after = await check(site)
    after.apply(before.baseline)
    #expect(after.findings.map(\.finding).filter { $0.rule == "S09" }.map(\.severity) == [.error])
  }

  @Test func asksWhatBeginsWithAQuotationAgain() async throws {
    let quotation =
      "> " + String(repeating: "They said that the bread is frozen and comes from a factory. ", count: 12)
    let text = String(
      repeating: "El obrador abre cada noche y hace el pan con harina, agua y sal. ",
      count: 40
    )
    func article(_ body: String) -> String {
      "---\ntitle: A\ndescription: B\ndate: 2026-03-01\n---\n\(body)\n"
    }
    let code =
      "```\n"
      + String(repeating: "// the function that returns the value of the item to the list\n", count: 9)
      + "```\n\n"
    for (body, isOther) in [(quotation + "\n\n" + text, false), (code + text, false), (quotation, true)] {
      let outcome = await check(try TemporarySite.minimal(["content/articles/a.md": article(body)]))
      #expect(outcome.findings.contains { $0.finding.rule == "P04" } == isOther, "\(body.prefix(20))")
    }
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
