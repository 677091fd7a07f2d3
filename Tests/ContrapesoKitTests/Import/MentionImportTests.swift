import Foundation
import Intake
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct MentionImportTests {
  static let table = """
    date,author,text,rating,url
    2026-03-02T10:00:00Z,Ana,Segundo,5,https://mapa.example/r/2
    2026-03-01T10:00:00Z,Rosa,Primero,2,https://mapa.example/r/1?utm_source=x

    """

  @Test func normalisesIntoOurOwnLines() throws {
    let site = try TemporarySite.minimal(["resenas.csv": Self.table])
    let report = try #require(site.importMentions("resenas.csv").report)
    #expect(
      site.lines() == [
        #"{"id":"m-2743e34d09e2b7f7","url":"https://mapa.example/r/1?utm_source=x","source":"resenas","#
          + #""author":{"name":"Rosa"},"published":"2026-03-01T10:00:00Z","collected":"2026-03-10T08:00:00Z","#
          + #""text":"Primero","rating":2}"#,
        #"{"id":"m-90bf130453c6bb18","url":"https://mapa.example/r/2","source":"resenas","#
          + #""author":{"name":"Ana"},"published":"2026-03-02T10:00:00Z","collected":"2026-03-10T08:00:00Z","#
          + #""text":"Segundo","rating":5}"#,
      ]
    )
    #expect(report.files[0].new == 2 && report.added == 2 && report.mentions == 2)
    #expect(report.files[0].outcome.mappedColumns["published"] == "date")
  }

  @Test func changesNothingASecondTime() throws {
    let site = try TemporarySite.minimal(["resenas.csv": Self.table])
    _ = site.importMentions("resenas.csv")
    let (text, state) = (site.text(), site.state())
    let later = TemporarySite.now.advanced(bySeconds: 86_400)
    let report = try #require(site.importMentions("resenas.csv", now: later).report)
    #expect(report.added == 0 && report.completed == 0 && report.files[0].known == 2)
    #expect(site.text() == text && site.state() == state)
  }

  @Test func keepsEveryLineThatDoesNotChangeByteForByte() throws {
    let old =
      "\u{FEFF}{ \"text\" : \"a\", \"published\":\"2026-01-01\", \"unknown\": 1 }\r\n"
      + "\n"
      + "{\"text\":\"refused\",\"published\":\"never\"}\n"
      + "not JSON at all\n"
      + "{\"id\":\"c\",\"text\":\"c\",\"published\":\"2026-01-01\"}"
    let site = try TemporarySite.minimal([
      TemporarySite.imported: old,
      "new.jsonl":
        #"{"id":"d","text":"d","published":"2025-01-01T00:00:00Z","collected":"2025-01-02T00:00:00Z"}"#,
    ])
    let outcome = site.importMentions("new.jsonl")
    #expect(outcome.report?.added == 1)
    #expect(
      site.text() == old + "\n"
        + #"{"id":"d","source":"new","published":"2025-01-01T00:00:00Z","collected":"2025-01-02T00:00:00Z","text":"d"}"#
        + "\n"
    )
    let refused = outcome.findings.filter { $0.rule == "mentions.refused-row" }
    #expect(refused.map(\.location?.line) == [3, 4])
    let sum = try #require(outcome.findings.first { $0.rule == "mentions.refused-rows" })
    #expect(sum.severity == .warning)
  }

  @Test func completesALineAndNoOther() throws {
    let site = try TemporarySite.minimal([
      TemporarySite.imported: """
      {"id":"a","text":"a","published":"2026-01-01T00:00:00Z","theirs":true}
      {"id":"b", "text":"b","published":"2026-01-02T00:00:00Z"}

      """,
      "more.jsonl": """
      {"id":"a","text":"other","published":"2026-02-01T00:00:00Z","reach":9,"reply":{"text":"Gracias"}}
      {"id":"b","text":"b","published":"2026-01-02T00:00:00Z"}
      """,
    ])
    let report = try #require(site.importMentions("more.jsonl").report)
    #expect(report.completed == 1 && report.added == 0)
    #expect(report.files[0].completing == 1 && report.files[0].known == 1)
    #expect(
      site.lines() == [
        #"{"id":"a","source":"imported","published":"2026-01-01T00:00:00Z","text":"a","reach":9,"#
          + #""reply":{"text":"Gracias"},"theirs":true}"#,
        #"{"id":"b", "text":"b","published":"2026-01-02T00:00:00Z"}"#,
      ]
    )
    let state = site.state()
    #expect(site.importMentions("more.jsonl").report?.completed == 0)
    #expect(site.state() == state)
  }

  @Test func appliesTheSourceOfThatName() throws {
    let configuration = """
      site: {name: Sitio, url: https://sitio.example, language: es, time-zone: Europe/Madrid}
      sources:
        - name: reviews
          path: content/mentions
          columns: {published: Cuándo, text: Qué}
      """
    let table = "Cuándo;Qué;Quién\n2026-03-01 10:00;Hola;Rosa\n"
    let site = try TemporarySite(files: [
      "contrapeso.yml": configuration, "x.csv": table, "reviews.csv": table,
    ])
    // Without a name nothing says what the columns mean.
    #expect(site.importMentions("x.csv").report == nil)
    let options = { (options: inout ImportOptions) in
      options.source = "reviews"
      options.columns = ["author.name": "Quién"]
      options.into = "other/elsewhere.jsonl"
    }
    let outcome = site.importMentions("x.csv", change: options)
    #expect(outcome.report?.added == 1)
    // Ten in Madrid.
    #expect(site.text("other/elsewhere.jsonl")?.contains(#""published":"2026-03-01T09:00:00Z""#) == true)
    #expect(
      site.text("other/elsewhere.jsonl")?.contains(#""source":"reviews","author":{"name":"Rosa"}"#) == true
    )
    // The source is that of the file's name, too.
    let again = site.importMentions("reviews.csv") { options in
      options.columns = ["author.name": "Quién"]
      options.into = "other/elsewhere.jsonl"
    }
    #expect(again.report?.added == 0 && again.report?.files[0].known == 1)
  }

  @Test func writesAllFilesOrNone() throws {
    let site = try TemporarySite.minimal([
      "good.csv": Self.table,
      "bad.jsonl": "{\"text\":\"a\",\"published\":\"2026-01-01\"}\n{\"text\":\"b\",\"published\":\"x\"}\n",
    ])
    for other in ["bad.jsonl", "missing.csv", "content"] {
      let outcome = site.importMentions("good.csv", other)
      #expect(outcome.report == nil && outcome.findings.hasErrors)
      #expect(site.text() == nil)
    }
    let finding = site.importMentions("good.csv", "bad.jsonl").findings.first { $0.severity == .error }
    #expect(finding?.rule == "mentions.refused-rows")
    #expect(finding?.location?.file == site.path("bad.jsonl"))
  }

  @Test func writesNothingInADryRun() throws {
    let site = try TemporarySite.minimal(["resenas.csv": Self.table])
    let before = try FileManager.default.subpathsOfDirectory(atPath: site.folder.path).sorted()
    let report = try #require(site.importMentions("resenas.csv") { $0.isDryRun = true }.report)
    #expect(report.firstAdded.map(\.words) == ["Primero", "Segundo"])
    #expect("\(report.firstAdded[0].day)" == "2026-03-01")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: site.folder.path).sorted() == before)
  }

  @Test func saysThatSomeMentionsDependOnTheFilesName() throws {
    let site = try TemporarySite.minimal(["monday.csv": "date,text\n2026-03-01,Hola\n"])
    let note = try #require(
      site.importMentions("monday.csv").findings.first { $0.rule == "import.known-by-content" }
    )
    #expect(note.severity == .note && note.message.contains("--source"))
    #expect(!site.importMentions("monday.csv").findings.contains { $0.rule == "import.known-by-content" })
    let named = site.importMentions("monday.csv") { $0.source = "comments" }
    #expect(named.report?.added == 1)
    #expect(!named.findings.contains { $0.rule == "import.known-by-content" })
  }

  @Test func readsAPipe() throws {
    let site = try TemporarySite.minimal()
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(Self.table.utf8))
    try pipe.fileHandleForWriting.close()
    var options = ImportOptions(
      site: site.folder.path,
      files: ["/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"],
      clock: TemporarySite.now
    )
    options.source = "reviews"
    #expect(MentionImport(options: options).run().report?.added == 2)
  }

  @Test func isReadByTheBuild() async throws {
    let site = try TemporarySite.minimal(["resenas.csv": Self.table])
    _ = site.importMentions("resenas.csv")
    let outcome = await site.build()
    let report = String(decoding: try outcome.report(seconds: 0).json(), as: UTF8.self)
    #expect(
      report.contains("\"path\" : \"content/mentions/imported.jsonl\"") && report.contains("\"rows\" : 2")
    )
    // Nobody has answered yet what was just imported.
    #expect(outcome.findings.map(\.rule) == ["ledger.overdue"])
  }
}
