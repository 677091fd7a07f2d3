import ReputationModel
import SeededNumbers
import Testing

@testable import Intake

@Suite struct MentionIntakeTests {
  @Test(arguments: ["", " \n\t\n", "\u{FEFF}"])
  func warnsOfAnEmptyFile(text: String) throws {
    let reading = try MentionReading(text)
    #expect(reading.rules == ["mentions.empty-file"])
    #expect(reading.findings.first?.severity == .warning)
    #expect(reading.outcome.format == nil)
  }

  @Test(arguments: [
    ("<html><body>", "an HTML page"), ("<!DOCTYPE html>", "an HTML page"),
    ("<svg/>", "an XML document"), ("PK\u{3}\u{4}\u{0}", "a zip archive"), ("\u{0}", "binary data"),
    ("Hello, dear reader\nof this text\n", "text whose first lines name no known column"),
  ])
  func saysWhatAnUnknownFileIs(text: String, found: String) throws {
    let reading = try MentionReading(text)
    let finding = try #require(reading.finding("mentions.unrecognised-format"))
    #expect(finding.severity == .error)
    #expect(finding.found == found)
    #expect(finding.expected?.contains("JSON Lines") == true)
    #expect(reading.outcome.format == nil)
    #expect(reading.findings.count == 1)
  }

  @Test func obeysTheFormatOfTheConfiguration() throws {
    let reading = try MentionReading(
      "<feed><entry/></feed>",
      source: MentionReading.source(format: "google-alerts"),
      maximumRefusedShare: 1
    )
    #expect(reading.outcome.format == .googleAlerts)
    #expect(reading.outcome.rows == 1)
  }

  @Test(arguments: [
    ("jason", "write json, or leave the format out"), ("tsv", "write csv, or leave the format out"),
    ("Google-Alert", "write google-alerts, or leave the format out"),
    ("spreadsheet", "leave the format out to have it recognised"),
  ])
  func doesNotKnowEveryFormat(name: String, fix: String) throws {
    let reading = try MentionReading("{}", source: MentionReading.source(format: name))
    let finding = try #require(reading.finding("mentions.unknown-format"))
    #expect(finding.severity == .error)
    #expect(finding.found == name)
    #expect(finding.expected == "one of \(MentionFormat.names.joined(separator: ", "))")
    #expect(finding.fix == fix)
    #expect(finding.location?.line == 7)
    #expect(reading.store.isEmpty)
  }

  @Test func saysOnceWhatTheConfigurationGotWrong() {
    var intake = MentionIntake(zone: .utc, now: MentionReading.now)
    let source = MentionReading.source(format: "xml", columns: ["nope": "x"])
    for path in ["a.csv", "b.csv"] { intake.read(Array("date,text\n".utf8), path: path, source: source) }
    #expect(intake.finish().findings.map(\.rule) == ["mentions.unknown-field", "mentions.unknown-format"])
  }

  static func rows(good: Int, bad: Int) -> String {
    (0..<good).map { "{\"id\":\"g\($0)\",\"published\":\"2026-03-01T10:00:00Z\",\"text\":\"x\"}\n" }.joined()
      + String(repeating: "{\"text\":\"x\"}\n", count: bad)
  }

  @Test(arguments: [
    (99, 1, Finding.Severity.warning), (98, 2, .error), (0, 1, .error), (9900, 100, .warning),
  ])
  func weighsRefusedRows(good: Int, bad: Int, severity: Finding.Severity) throws {
    let reading = try MentionReading(Self.rows(good: good, bad: bad))
    let finding = try #require(reading.finding("mentions.refused-rows"))
    #expect(finding.severity == severity)
    #expect(finding.message == "\(bad) \(bad == 1 ? "row" : "rows") of \(good + bad) refused")
    #expect(finding.expected == "at most 1 % of a file's rows refused")
    #expect(reading.outcome.rows == good + bad)
    #expect(reading.outcome.accepted == good)
    #expect(
      reading.rules.count { $0 == "mentions.refused-row" } == min(bad, RefusedRow.maximumTold)
    )
  }

  @Test func keepsOnlySoManyRefusedRows() throws {
    let reading = try MentionReading(Self.rows(good: 0, bad: RefusedRow.maximumKept + 5))
    #expect(reading.outcome.refused.count == RefusedRow.maximumKept)
    #expect(reading.outcome.refusedCount == RefusedRow.maximumKept + 5)
  }

  @Test func cutsWhatItShows() throws {
    let reading = try MentionReading(
      "{\"id\":\"a\",\"published\":\"\(String(repeating: "ñ", count: 500))\",\"text\":\"x\"}"
    )
    let found = try #require(reading.outcome.refused.first?.found)
    #expect(found == String(repeating: "ñ", count: 60) + "…")
  }

  @Test func mergesAcrossFiles() throws {
    var intake = MentionIntake(zone: .utc, now: MentionReading.now)
    intake.read(
      Array(
        "{\"id\":\"a\",\"url\":\"https://x.example/1?utm_source=y\",\"published\":\"2026-03-01T00:00:00Z\",\"text\":\"first\"}"
          .utf8
      ),
      path: "content/mentions/a.jsonl"
    )
    intake.read(
      Array(
        "url,published,text,author\nhttps://x.example/1,2026-03-05,second,Ada\n,2026-01-01,other,\n".utf8
      ),
      path: "content/mentions/b.csv"
    )
    let result = intake.finish()
    #expect(result.store.map(\.text) == ["other", "first"])
    #expect(result.store[1].author?.name == "Ada")
    #expect(result.store.files == ["content/mentions/a.jsonl", "content/mentions/b.csv"])
    #expect(result.store.location(at: 0) == SourceLocation(file: "content/mentions/b.csv", line: 3))
    #expect(result.store.sources == ["a", "b"])
    #expect(result.outcomes.map(\.rows) == [1, 2])
    // An alert quotes what an export has whole: different words about one address are no mistake.
    #expect(result.findings.filter { $0.severity > .note } == [])
  }

  @Test func tellsOneIdentifierForTwoAddresses() throws {
    let reading = try MentionReading(
      """
      {"id":"a","url":"https://x.example/1","published":"2026-03-01T00:00:00Z","text":"first"}
      {"id":"a","url":"https://x.example/2","published":"2026-03-02T00:00:00Z","text":"second"}
      """
    )
    #expect(reading.store.map(\.text) == ["first"])
    let finding = try #require(reading.findings.first { $0.severity == .warning })
    #expect(finding.rule == "mentions.identifier-of-two-addresses")
    #expect(finding.location?.line == 2)
    #expect(finding.found?.hasSuffix(":1") == true)
  }

  @Test(arguments: [
    ("content/mentions/alerts.xml", "alerts"), ("a.b.csv", "a.b"), ("plain", "plain"),
    ("x/.hidden", ".hidden"), ("", ""),
  ])
  func namesASourceAfterItsFile(path: String, stem: String) {
    #expect(MentionIntake.stem(of: path) == stem)
  }

  /// Whatever the bytes, reading them ends without a crash and accounts for what was read.
  @Test(arguments: 1...60)
  func survivesDamage(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let samples = [
      Self.rows(good: 3, bad: 1), "[\(Self.rows(good: 1, bad: 0))]", "fecha;texto\n2026-03-01;\"a\"\"b\"\n",
      GoogleAlertsFieldsTests.feed(GoogleAlertsFieldsTests.entry()),
      "Date,Time,Type,Snippet,Full Text,Reach\n12 mar 2026,9:30 p. m.,Blogs,a,,1.2K\n1772353800,-,x,,b,1 310\n",
      "id;Fecha;texto\n1.73E+18;46082,5;a\n2;46083;b\n",
    ]
    for sample in samples {
      var bytes = Array(sample.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        guard !bytes.isEmpty else { break }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(UInt8(ascii: "\""), at: index)
        default: bytes.removeLast(min(bytes.count - 1, index % 40))
        }
      }
      let reading = try MentionReading(bytes)
      #expect(reading.store.count <= reading.outcome.accepted)
    }
  }
}
