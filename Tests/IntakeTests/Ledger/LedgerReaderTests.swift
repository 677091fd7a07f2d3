import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct LedgerReaderTests {
  private let reader = LedgerReader(configuration: fixtureConfiguration())

  private func yaml(_ text: String) -> Reading<[LedgerEntry]> {
    reader.read(text.bytes, path: "content/ledger/a.yml")
  }
  private func json(_ text: String) -> Reading<[LedgerEntry]> {
    reader.read(text.bytes, path: "content/ledger/a.jsonl")
  }

  /// A key twice within braces hides neither the entries behind it nor what is wrong with them.
  @Test func readsOnBehindAKeyThatStandsTwice() throws {
    let reading = yaml(
      """
      - {mention: a, at: 2026-03-01, action: answer, text: hola, text: x}
      - {mention: b, at: 2026-03-01, action: leav, reason: x}
      - {mention: c, at: 2026-02-30, action: contact}
      - {mention: d, at: 2026-03-01, action: contact}

      """
    )
    #expect(
      reading.findings.map { "\($0.location?.line ?? 0) \($0.rule)" } == [
        "1 ledger.duplicate-key", "2 ledger.unknown-word", "3 ledger.no-such-date",
      ]
    )
  }

  @Test func readsYAML() throws {
    let reading = yaml(
      """
      - mention: m1
        at: 2026-03-01T10:00
        by: Atención
        action: answer
        text: |
          Gracias por **avisar**.
        url: https://foro.example/1#r
      - {mention: "https://foro.example/2", at: 2026-03-02, action: classify, sentiment: -0.5, incident: moho, tags: [pan]}
      - {mention: m3, at: 2026-03-02, action: report-impersonation, where: Red social}
      - {mention: m4, at: 2026-03-02, action: remove, reason: insulto, notice: aviso del día 1}

      """
    )
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let file = "content/ledger/a.yml"
    expectNoDifference(
      try #require(reading.value),
      [
        LedgerEntry(
          mention: "m1",
          at: Timestamp(seconds: 1_772_355_600),
          by: "Atención",
          action: .answer,
          text: "Gracias por **avisar**.",
          url: "https://foro.example/1#r",
          location: SourceLocation(file: file, line: 1, column: 3)
        ),
        LedgerEntry(
          mention: "https://foro.example/2",
          at: Timestamp(seconds: 1_772_406_000),
          latest: Timestamp(seconds: 1_772_492_399),
          action: .classify,
          sentiment: Sentiment(score: -0.5, origin: .given),
          incident: "moho",
          tags: ["pan"],
          location: SourceLocation(file: file, line: 8, column: 3)
        ),
        LedgerEntry(
          mention: "m3",
          at: Timestamp(seconds: 1_772_406_000),
          latest: Timestamp(seconds: 1_772_492_399),
          action: .reportImpersonation,
          whereReported: "Red social",
          location: SourceLocation(file: file, line: 9, column: 3)
        ),
        LedgerEntry(
          mention: "m4",
          at: Timestamp(seconds: 1_772_406_000),
          latest: Timestamp(seconds: 1_772_492_399),
          action: .remove,
          reason: "insulto",
          notice: "aviso del día 1",
          location: SourceLocation(file: file, line: 10, column: 3)
        ),
      ]
    )
  }

  @Test func readsJSONLines() throws {
    let reading = json(
      #"""
      {"mention": "m1", "at": "2026-03-01T09:00:00Z", "action": "leave", "reason": "bro\u006da \ud83d\ude00 \"\/\n", "by": null}

      {"mention":"m2","at":"2026-03-01","action":"escalate","tags":["a","b"]}
      """#
    )
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let entries = try #require(reading.value)
    #expect(entries.map(\.reason) == ["broma 😀 \"/", nil])
    #expect(entries.map(\.action) == [.leave, .escalate])
    #expect(entries.map(\.tags) == [[], ["a", "b"]])
    #expect(entries.map(\.location.line) == [1, 3])
  }

  @Test(arguments: [
    ("mention: m1", "1:1 error ledger.not-a-list"), ("- m1", "1:3 error ledger.not-a-mapping"),
    ("- {at: 2026-03-01, action: escalate}", "1:3 error ledger.missing-key"),
    ("- {mention: a, action: escalate}", "1:3 error ledger.missing-key"),
    ("- {mention: a, at: 2026-03-01}", "1:3 error ledger.missing-key"),
    ("- {mention: a, at: 2026-03-32, action: escalate}", "1:20 error ledger.no-such-date"),
    ("- {mention: a, at: 2026-03-01, action: anwser}", "1:40 error ledger.unknown-word"),
    ("- {mention: a, at: 2026-03-01, action: answer}", "1:40 error ledger.action-without-field"),
    ("- {mention: a, at: 2026-03-01, action: leave}", "1:40 error ledger.action-without-field"),
    ("- {mention: a, at: 2026-03-01, action: remove, text: x}", "1:40 error ledger.action-without-field"),
    (
      "- {mention: a, at: 2026-03-01, action: report-impersonation}", "1:40 error ledger.action-without-field"
    ),
    (
      "- {mention: a, at: 2026-03-01, action: official-reply, text: x}",
      "1:40 error ledger.action-without-field"
    ),
    ("- {mention: a, at: 2026-03-01, action: classify}", "1:40 error ledger.action-without-field"),
    ("- {mention: a, at: 2026-03-01, action: classify, tags: []}", "1:40 error ledger.action-without-field"),
    ("- {mention: a, at: 2026-03-01, action: classify, sentiment: bad}", "1:61 error ledger.wrong-value"),
    ("- {mention: a, at: 2026-03-01, action: classify, sentiment: -2}", "1:61 error ledger.wrong-value"),
    ("- {mention: a, at: 2026-03-01, action: answer, url: x}", "1:53 error ledger.wrong-value"),
    ("- {mention: a, at: 2026-03-01, action: escalate, reson: x}", "1:50 error ledger.unknown-key"),
    ("- {mention: &a x, at: 2026-03-01, action: escalate, by: *a}", "1:1 error ledger.too-many-aliases"),
    ("- mention: a\n\tat: b", "2:1 error ledger.tab"),
  ])
  func findsMistakesInYAML(text: String, finding: String) {
    expectNoDifference(yaml(text).findings.map(\.line), ["content/ledger/a.yml:\(finding)"])
  }

  @Test(arguments: [
    ("{\"mention\": \"a\"", "1:16 error ledger.syntax"), ("{mention: 1}", "1:2 error ledger.syntax"),
    ("{\"a\": 1,}", "1:9 error ledger.syntax"), ("{\"ñ\": \"a\u{1}\"}", "1:9 error ledger.syntax"),
    ("{\"a\": \"\\x\"}", "1:8 error ledger.syntax"), ("{\"a\": \"\\ud800x\"}", "1:8 error ledger.syntax"),
    ("{\"a\": 1, \"a\": 2}", "1:10 error ledger.duplicate-key"), ("{\"a\": nul}", "1:7 error ledger.syntax"),
    ("{\"a\": NaN}", "1:7 error ledger.syntax"), ("{\"a\": \"x", "1:9 error ledger.syntax"),
    ("{} {}", "1:4 error ledger.syntax"), ("\n[1]", "2:1 error ledger.not-a-mapping"),
    ("{\"mention\":\"a\",\"at\":\"2026-03-01\",\"action\":5}", "1:43 error ledger.unknown-word"),
    ("{\"mention\":\"a\",\"at\":\"2026-03-01\",\"action\":{}}", "1:43 error ledger.wrong-kind"),
  ])
  func findsMistakesInJSONLines(text: String, finding: String) {
    expectNoDifference(json(text).findings.map(\.line), ["content/ledger/a.jsonl:\(finding)"])
  }

  @Test func endsAtTooManyBrackets() {
    let text = String(repeating: "[", count: 100_000)
    expectNoDifference(json(text).findings.map(\.line), ["content/ledger/a.jsonl:1:33 error ledger.syntax"])
  }

  @Test func goesOnAfterAnEntryWithAMistake() throws {
    let reading = json(
      """
      {"mention": "a", "at": "2026-03-01", "action": "escalate"}
      {"mention": "b", "at": "2026-03-01"
      {"mention": "c", "at": "2026-02-30", "action": "leave"}
      {"mention": "d", "at": "2026-03-01", "action": "escalate"}
      """
    )
    #expect(try #require(reading.value).map(\.mention) == ["a", "d"])
    expectNoDifference(
      reading.findings.map(\.line),
      [
        "content/ledger/a.jsonl:2:36 error ledger.syntax",
        "content/ledger/a.jsonl:3:24 error ledger.no-such-date",
        "content/ledger/a.jsonl:3:48 error ledger.action-without-field",
      ]
    )
  }

  /// What of an entry is not understood may be what tells it from another.
  @Test func saysOfEachEntryWhetherAllOfItWasRead() throws {
    let reading = yaml(
      """
      - {mention: a, at: 2026-03-01, action: escalate}
      - {mention: b, at: 2026-03-01, action: escalate, url: x}
      - {mention: c, at: 2026-03-29 02:30, action: escalate}
      - mention: d
        at: 2026-03-01
        action: escalate
        by: Ana
        by: Pau
      - {mention: e, at: 2026-03-01, action: escalate, bye: x}
      - {mention: f, at: 2026-03-01, action: escalate}

      """
    )
    // A warning leaves nothing out.
    #expect(try #require(reading.value).map(\.isWhole) == [true, false, true, false, false, true])
    let lines = json(
      """
      {"mention": "a", "at": "2026-03-01", "action": "escalate"}
      {"mention": "b"
      {"mention": "c", "at": "2026-03-01", "action": "escalate", "sentiment": 7}
      """
    )
    #expect(try #require(lines.value).map(\.isWhole) == [true, false])
  }

  @Test func proposesTheActionThatWasMeant() {
    let findings = yaml("- {mention: a, at: 2026-03-01, action: anwser}").findings
    #expect(findings.map(\.fix) == ["did you mean `answer`?"])
  }

  @Test(arguments: [
    "", "\u{FEFF}", " \n\n", "# Todo lo que se contestó.\n", "---\n", "---\n# nada\n...\n", "[]",
  ])
  func takesAFileInWhichNothingIsWrittenForALedgerWithoutEntries(text: String) {
    #expect(yaml(text).value == [])
    expectNoDifference(yaml(text).findings.map(\.line), [])
  }

  @Test(arguments: ["", "\u{FEFF}", " \n\n"])
  func takesJSONWithoutLinesForALedgerWithoutEntries(text: String) {
    #expect(json(text).value == [])
    expectNoDifference(json(text).findings.map(\.line), [])
  }

  /// Such a line is JSON, and what is wrong with it is a key.
  @Test func namesTheKeyThatStandsTwiceInALine() throws {
    let finding = try #require(
      json("{\"mention\": \"a\", \"at\": \"2026-03-01\", \"text\": \"x\", \"text\": \"y\"}").findings.first
    )
    #expect(finding.rule == "ledger.duplicate-key")
    #expect(finding.message == "`text` is written twice")
    #expect(finding.found == "text")
  }

  @Test(arguments: [
    ("leave", "nothing"), ("report-impersonation", "nothing"), ("answer", "neither is written"),
    ("classify", "none is written"),
  ])
  func saysHowManyOfTheFieldsAreMissing(action: String, found: String) {
    let findings = yaml("- {mention: a, at: 2026-03-01, action: \(action)}").findings
    #expect(findings.map(\.found) == [found])
  }
}
