import Foundation
import Intake
import ReputationModel
import Testing

@testable import ContrapesoKit

/// `sources: run:` from the configuration to the published site.
@Suite(.timeLimit(.minutes(2))) struct ProgramSourcesTests {
  static func site(_ sources: String..., files: [String: String] = [:]) throws -> TemporarySite {
    let configuration = """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: none}}
      sources:
      \(sources.map { "  - \($0)\n" }.joined())
      """
    return try TemporarySite(files: files.merging(["contrapeso.yml": configuration]) { own, _ in own })
  }

  static func total(_ site: TemporarySite) throws -> Int? {
    let bytes = try site.outputFiles()["dashboard/data/summary.json"] ?? []
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return (document?["mentions"] as? [String: Any])?["total"] as? Int
  }

  @Test func readsWhatProgramsPrint() async throws {
    let site = try Self.site(
      "{name: table, run: [cat, data/table.csv], format: csv, columns: {text: Qué, published: Cuándo}}",
      "{name: lines, run: [cat, data/lines.jsonl], timeout: 30s, max-bytes: 1 MiB}",
      files: [
        "data/table.csv": "Cuándo;Qué\n2026-03-01T10:00:00Z;Hola\n",
        "data/lines.jsonl": #"{"published":"2026-03-02T10:00:00Z","text":"Adiós"}"# + "\n",
      ]
    )
    let outcome = await site.build()
    #expect(
      outcome.findings.map(\.rule) == ["source.program-ran", "source.program-ran", "ledger.overdue"]
    )
    #expect(outcome.findings.first?.message == "the source table ran cat")
    #expect(try Self.total(site) == 2)
    let report = String(decoding: try outcome.report(seconds: 0).json(), as: UTF8.self)
    #expect(report.contains("output of table") && report.contains("output of lines"))
  }

  @Test func tellsRefusedRowsByTheirLine() async throws {
    let site = try Self.site(
      "{name: w, run: [printf, 'date,text\\n2026-03-01,a\\nnever,b\\n'], format: csv}"
    )
    let outcome = await site.build()
    #expect(outcome.summary == nil)
    let row = try #require(outcome.findings.first { $0.rule == "mentions.refused-row" })
    #expect(row.location == SourceLocation(file: "output of w", line: 3))
  }

  @Test(arguments: [
    ("[sh, -c, 'echo no server >&2; exit 2']", "source.program-failed", "sh: code 2: no server"),
    ("[contrapeso-missing]", "source.program-not-started", "contrapeso-missing: no such file or directory"),
    ("[sh, -c, 'kill -9 $$']", "source.program-failed", "sh: signal 9"),
  ])
  func publishesNothingWhereAProgramFails(_ run: String, _ rule: String, _ found: String) async throws {
    let site = try Self.site("{name: w, run: \(run)}")
    let outcome = await site.build()
    #expect(outcome.summary == nil)
    let finding = try #require(outcome.findings.first { $0.severity == .error })
    #expect(finding.rule == rule && finding.found == found)
    #expect(finding.location == SourceLocation(file: "contrapeso.yml", line: 4, column: 20))
    #expect(try site.outputFiles().isEmpty)
  }

  @Test func warnsOfAProgramThatPrintsNothing() async throws {
    let site = try Self.site("{name: w, run: [sh, -c, 'echo no rows >&2']}")
    let outcome = await site.build()
    #expect(outcome.summary != nil)
    #expect(outcome.findings.map(\.rule) == ["source.program-silent"])
    #expect(outcome.findings.first?.found == "sh: no output, and the words: no rows")
  }

  @Test func runsNothingWhereThatIsForbidden() async throws {
    let site = try Self.site("{name: w, run: [touch, ran]}")
    var options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    options.runsPrograms = false
    let outcome = await SiteBuild(options: options).run()
    #expect(outcome.findings.map(\.rule) == ["source.program-not-run"])
    #expect(outcome.summary != nil && site.text("ran") == nil)
  }

  @Test func keepsTheOrderOfTheSourcesWhicheverEndsFirst() async throws {
    let row = { (delay: String, text: String) in
      "[sh, -c, 'sleep \(delay); echo \"{\\\"id\\\":\\\"a\\\",\\\"published\\\":\\\"2026-03-01\\\",\\\"text\\\":\\\"\(text)\\\"}\"']"
    }
    let names = ["first", "second", "third", "fourth", "fifth", "sixth"]
    let entries = names.enumerated().map { index, name in
      "  - {name: \(name), run: \(row(index == 0 ? "0.3" : "0", name))}\n"
    }
    let site = try TemporarySite(files: [
      "contrapeso.yml": "site: {name: S, url: https://s.example, language: es}\nsources:\n\(entries.joined())"
    ])
    var loader = SiteLoader(
      folder: try SiteFolder(path: site.folder.path),
      options: BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    )
    let loaded = try #require(await loader.load())
    #expect(loaded.store.map(\.text) == ["first"])
    #expect(loaded.outcomes.map(\.path) == names.map { "output of \($0)" })
  }
}
