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
        #"{"id": "\#(mention.id)", "published": "\#(mention.at)", "source": "foro", "text": "Pan"}"# + "\n"
      }.joined(),
    ])
    let outcome = await site.build()
    #expect(outcome.alerts.contains(.spike))
    #expect(outcome.findings.filter { $0.rule == "spike.no-incident" }.map(\.severity) == [.warning])
    let files = try site.outputFiles()
    let summary = try JSONDocument(try #require(files["dashboard/data/summary.json"]))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: summary), [])
    #expect(summary["spikes"]?.items.count == 1)
    let overview = String(decoding: try #require(files["dashboard/index.html"]), as: UTF8.self)
    #expect(overview.contains("Pico: "))
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
