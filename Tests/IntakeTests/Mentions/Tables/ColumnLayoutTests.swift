import Foundation
import ReputationModel
import Testing

@testable import Intake

@Suite struct ColumnLayoutTests {
  static func columns(_ header: String, configured: [(field: MentionField, name: String)] = []) -> [String:
    String]
  {
    ColumnLayout(
      header: header.split(separator: ",", omittingEmptySubsequences: false).map(String.init),
      columns: configured
    )
    .mapped
  }

  @Test(arguments: [
    ("Date,Snippet,Full Text", "text", "Full Text"), ("Date,Full Text,Snippet", "text", "Full Text"),
    ("Snippet,text", "text", "text"), ("created_at,date", "published", "date"),
    ("Reactions,Likes", "engagement.likes", "Likes"), ("Domain,Source Name", "publisher", "Source Name"),
    ("Alternate Date Format,Date", "published", "Date"), ("Time,text", "published", "Time"),
    ("Hora,Fecha", "published.time", "Hora"), ("Source,Title", "source", "Source"),
    ("Source,Hit Sentence", "publisher", "Source"), ("Likes,Likes", "engagement.likes", "Likes"),
    ("kind,type", "kind", "kind"), ("Plataforma,Tipo de medio", "source", "Plataforma"),
  ])
  func prefersTheEarlierNameOfTheList(header: String, field: String, column: String) {
    #expect(Self.columns(header)[field] == column)
  }

  @Test func takesNoFallbackBesideATextThatIsNamed() {
    #expect(Self.columns("date,text,snippet")["text.fallback"] == nil)
    #expect(Self.columns("date,Full Text,snippet")["text.fallback"] == "snippet")
    #expect(Self.columns("date,Cuerpo,snippet", configured: [(.text, "Cuerpo")])["text.fallback"] == nil)
    #expect(
      Self.columns("date,Cuerpo,Corto", configured: [(.text, "Cuerpo"), (.textFallback, "Corto")])[
        "text.fallback"
      ]
        == "Corto"
    )
  }

  @Test(
    arguments: [
      ("id,published,text,Text", "text"), ("date,text,Likes,likes", "likes"), ("date,text,x,x,,,", nil),
      ("date,text,Country,country", nil), ("date,Snippet,snippet,Full Text", "snippet"),
    ] as [(String, String?)]
  )
  func refusesOnlyDuplicatesThatAreRead(header: String, duplicate: String?) {
    let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    #expect(ColumnLayout(header: names, columns: []).duplicate == duplicate)
  }

  @Test func laysOutAHeaderOfAnyWidth() {
    let names = Array(repeating: "x", count: 20_000) + Array(repeating: "likes", count: 20_000)
    #expect(ContinuousClock().measure { _ = ColumnLayout(header: names, columns: []) } < .seconds(10))
  }

  @Test func readsTheTimeOfAColumnThatTheConfigurationNames() throws {
    let source = MentionReading.source(columns: ["published": "Dia", "published.time": "Reloj"])
    let reading = try MentionReading("Dia,Reloj,text\n2026-03-01,09:30,x\n", source: source)
    #expect(reading.store.first?.published.description == "2026-03-01T08:30:00Z")
  }

  @Test(
    arguments: [
      ("2026-03-01", "09:30", "2026-03-01T08:30:00Z"), ("2026-03-01", "", "2026-02-28T23:00:00Z"),
      ("2026-03-01", "n/a", "2026-02-28T23:00:00Z"), ("2026-03-01", "9:30 p. m.", "2026-03-01T20:30:00Z"),
      ("2026-03-01", "09:30:15 Z", "2026-03-01T09:30:15Z"), ("2026-03-01", "24:00", "2026-03-01T23:00:00Z"),
      ("2026-03-01 00:00", "09:30", "2026-03-01T08:30:00Z"), ("2026-03-01", "0.5", "2026-03-01T11:00:00Z"),
      ("2026-03-01 10:00", "09:30", "2026-03-01T09:00:00Z"), ("2026-03-29", "02:30", "2026-03-29T01:30:00Z"),
      ("2025-10-26", "02:30", "2025-10-26T00:30:00Z"),
      ("2026-03-01T10:00:00Z", "09:30", "2026-03-01T10:00:00Z"), ("2026-03-01", "soon", nil),
      ("2026-03-01", "25:00", nil),
    ] as [(String, String, String?)]
  )
  func joinsDateAndTime(date: String, time: String, moment: String?) throws {
    let reading = try MentionReading("Date,Time,text\n\(date),\(time),x\n", maximumRefusedShare: 1)
    #expect(reading.store.first?.published.description == moment)
    if moment == nil {
      #expect(reading.outcome.refused.first?.field == "published.time")
      #expect(reading.outcome.refused.first?.expected == "a time of day such as 09:30")
    }
  }

  @Test func refusesUnknownKindsInOurOwnColumnAlone() throws {
    let own = try MentionReading("date,text,Kind\n2026-03-01,x,tweet\n", maximumRefusedShare: 1)
    #expect(own.outcome.refused.first?.field == "kind")
    let other = try MentionReading("date,text,Tipo\n2026-03-01,x,señal de humo\n2026-03-02,y,Blogs\n")
    #expect(other.store.map(\.kind) == [.other, .post])
    #expect(other.store.map(\.source) == ["data", "blog"])
    #expect(other.finding("mentions.unknown-kind")?.found == "señal de humo")
  }

  /// The table of the documentation has every name, in the order in which they count.
  @Test func isDocumented() throws {
    let repository = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let file = repository.appendingPathComponent("docs/mention-data.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for (field, names) in ColumnNames.names {
      #expect(lines.contains("| `\(field.name)` | \(names.joined(separator: ", ")) |"), "\(field.name)")
    }
  }

  @Test func namesEachColumnOnce() {
    let names = ColumnNames.names.flatMap(\.names)
    #expect(names.filter { name in names.count { $0 == name } > 1 } == [])
    #expect(names.filter { ColumnNames.folded($0) != $0 } == [])
    #expect(ColumnNames.fallbacksOfText.filter { ColumnNames.field(ofFolded: $0) != .text } == [])
  }
}
