import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// The shapes that programs read are those of the committed schemas: no member less, none more.
@Suite struct SchemaTests {
  @Test func writesTheSummaryAsItsSchemaHasIt() async throws {
    let site = try TemporarySite(copying: "Fixture")
    _ = await site.build()
    let bytes = try #require(try site.outputFiles()["dashboard/data/summary.json"])
    let summary = try JSONDocument(bytes)
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: summary), [])
    // Without an item in each list the members of its items would not have been looked at.
    let queries = summary["search"]?["queries"]
    for list in [
      summary["incidents"], summary["sources"], summary["mentions"]?["daily"], queries,
      queries?.items.dropFirst().first?["results"],
    ] {
      #expect(list?.items.isEmpty == false)
    }
  }

  @Test func writesTheSummaryOfASiteWithoutMentionsAsItsSchemaHasIt() async throws {
    let site = try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: host}}

      """
    ])
    _ = await site.build()
    let bytes = try #require(try site.outputFiles()["dashboard/data/summary.json"])
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: try JSONDocument(bytes)), [])
  }

  @Test func writesASpikeAsItsSchemaHasItAndRaisesItsAlert() async throws {
    // A mention every six hours since January, and 30 more on the day before now.
    let usual = (0..<200).map {
      (id: "u\($0)", at: TemporarySite.now.advanced(bySeconds: -Int64($0 + 1) * 21_600))
    }
    let spike = (0..<30).map {
      (id: "s\($0)", at: TemporarySite.now.advanced(bySeconds: -3600 * 12 - Int64($0)))
    }
    let site = try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: host}}

      """,
      "content/mentions/foro.jsonl": (usual + spike).map { mention in
        #"{"id": "\#(mention.id)", "published": "\#(mention.at)", "source": "foro", "text": "\#(mention.id.hasPrefix("s") ? "Moho" : "Pan")"}"#
          + "\n"
      }.joined(),
    ])
    let outcome = await site.build()
    #expect(outcome.alerts.contains(.spike))
    #expect(outcome.findings.filter { $0.rule == "spike.no-incident" }.map(\.severity) == [.warning])
    let files = try site.outputFiles()
    let summary = try JSONDocument(try #require(files["dashboard/data/summary.json"]))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: summary), [])
    #expect(summary["spikes"]?.items.count == 1)
    #expect(summary["spikeLearning"] == .null)
    #expect(summary["spikes"]?.items.first?["terms"]?.items.first?["text"] == .string("Moho"))
    let overview = String(decoding: try #require(files["dashboard/index.html"]), as: UTF8.self)
    #expect(overview.contains("Pico: "))
    #expect(overview.contains("<span class=\"chip\">Moho <span class=\"count\">30</span></span>"))
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    let report = SiteReport(try await AnalysedSite(options: options))
    #expect(try JSONDocument(await report.json())["spikes"] == summary["spikes"])
  }

  /// Whoever reads no spikes has to know whether any could have been found.
  @Test func writesThatNoDayCanBeJudgedYet() async throws {
    let site = try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: S, url: "https://s.example", language: es, time-zone: UTC}
      views: {dashboard: {protection: host}}

      """,
      "content/mentions/foro.jsonl": (1...3).map {
        #"{"id": "m\#($0)", "published": "2026-03-0\#($0)T10:00:00Z", "source": "foro", "text": "Pan"}"#
          + "\n"
      }.joined(),
    ])
    _ = await site.build()
    let summary = try JSONDocument(try #require(try site.outputFiles()["dashboard/data/summary.json"]))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: summary), [])
    #expect(summary["spikeLearning"]?["days"] == .integer(3))
    #expect(summary["spikeLearning"]?["firstJudged"] == .integer(11))
  }

  @Test func writesTheReportAsItsSchemaHasIt() async throws {
    let site = try TemporarySite(copying: "Fixture")
    let report = try JSONDocument(try await site.build().report(seconds: 0.25).json())
    expectNoDifference(try StructuralSchema(committed: "report").problems(of: report), [])
    #expect(report["files"]?.items.count == 5)
  }

  @Test func writesTheReportOfABrokenSiteAsItsSchemaHasIt() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md": "---\ntitel: Uno\n---\n",
      "content/mentions/a.jsonl": "{\"text\":\"sin fecha\"}\n{\n",
      "content/mentions/b.xml": "<rss/>\n",
    ])
    let report = try JSONDocument(try await site.build().report(seconds: 0).json())
    expectNoDifference(try StructuralSchema(committed: "report").problems(of: report), [])
    #expect(report["files"]?.items.first?["refused"]?.items.count == 2)
    #expect(report["findings"]?.items.isEmpty == false)
  }

  /// The files of the status view that have a schema.
  static let statusFiles = [
    (file: "api/v2/status.json", schema: "statuspage-status"),
    (file: "api/v2/summary.json", schema: "statuspage-summary"),
    (file: "api/v2/components.json", schema: "statuspage-components"),
    (file: "api/v2/incidents.json", schema: "statuspage-incidents"),
    (file: "api/v2/incidents/unresolved.json", schema: "statuspage-incidents"),
    (file: "feed.json", schema: "json-feed"),
    (file: "badge.json", schema: "badge"),
  ]

  private func statusFiles(of site: TemporarySite) async throws -> [String: JSONDocument] {
    _ = await site.build()
    let files = try site.outputFiles()
    var documents: [String: JSONDocument] = [:]
    for (file, schema) in SchemaTests.statusFiles {
      let document = try JSONDocument(try #require(files["status/\(file)"], "\(file)"))
      expectNoDifference(try StructuralSchema(committed: schema).problems(of: document), [], "\(file)")
      documents[file] = document
    }
    return documents
  }

  @Test func writesTheFilesOfTheStatusViewAsTheirSchemasHaveThem() async throws {
    let site = try TemporarySite(copying: "Fixture")
    let documents = try await statusFiles(of: site)
    let own = try JSONDocument(
      try #require(try site.outputFiles()["status/incidents/aditivos/feed.json"])
    )
    expectNoDifference(try StructuralSchema(committed: "json-feed").problems(of: own), [])
    let summary = documents["api/v2/summary.json"]
    let incident = summary?["incidents"]?.items.first
    for list in [incident, documents["api/v2/incidents.json"]?["incidents"]?.items.first].map({
      $0?["incident_updates"]
    }) + [documents["feed.json"]?["items"]] {
      #expect(list?.items.isEmpty == false)
    }
  }

  @Test(arguments: Clearance.allCases)
  func writesTheFilesOfTheStatusViewForEachReaderAsTheirSchemasHaveThem(_ view: Clearance) async throws {
    let documents = try await statusFiles(of: try TemporarySite(files: CanarySite(view: view).files))
    #expect(documents["api/v2/incidents.json"]?["incidents"]?.items.isEmpty == false)
  }

  @Test func writesTheFilesOfAStatusViewWithoutDataAsTheirSchemasHaveThem() async throws {
    let documents = try await statusFiles(
      of: try TemporarySite(files: [
        "contrapeso.yml": """
        site: {name: Sitio, url: https://sitio.example, language: ca}
        views: {status: {clearance: public, protection: none}}

        """,
        "content/incidents/a.md":
          "---\ntitle: A\nkind: other\nseverity: low\nstate: triage\nclearance: public\n---\n",
      ])
    )
    #expect(documents["api/v2/status.json"]?["status"]?["indicator"] != .string("none"))
    #expect(documents["badge.json"]?["isError"] == .truth(true))
    #expect(documents["api/v2/components.json"]?["components"]?.items.isEmpty == true)
  }

  @Test func everyAddressOfTheStatusViewIsAFile() async throws {
    let site = try TemporarySite(copying: "Fixture")
    _ = await site.build()
    let files = try site.outputFiles()
    let pages = files.filter { $0.key.hasPrefix("status/") && $0.key.hasSuffix(".html") }
    for (path, bytes) in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      for match in text.matches(of: /href="\/casa\/([^"#]*)/) {
        let address = String(match.1)
        let file = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
        #expect(files[file] != nil, "\(address) in \(path)")
      }
    }
    #expect(pages.count >= 4)
  }

  @Test(arguments: [
    (#"{"a": 1}"#, []),
    (#"{"a": 1, "b": ["x"]}"#, []),
    (#"{}"#, ["$.a is missing"]),
    (#"{"a": 1, "c": 2}"#, ["$.c is not in the schema"]),
    (#"{"a": 1.5}"#, ["$.a is not of type integer or null"]),
    (#"{"a": true}"#, ["$.a is not of type integer or null"]),
    (#"{"a": null, "b": ["x", "y"]}"#, ["$.b[1] is not in the enum"]),
  ])
  func findsWhatASchemaDoesNotHave(document: String, problems: [String]) throws {
    let schema = StructuralSchema(
      try JSONDocument(
        Array(
          #"""
          {"type": "object", "required": ["a"], "additionalProperties": false, "properties": {
            "a": {"type": ["integer", "null"]},
            "b": {"type": "array", "items": {"type": "string", "enum": ["x"]}}}}
          """#.utf8
        )
      )
    )
    #expect(schema.problems(of: try JSONDocument(Array(document.utf8))) == problems)
  }
}
