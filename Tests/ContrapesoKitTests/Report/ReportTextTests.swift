import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Mentions of three periods, answered, escalated, left, removed or not at all, and an incident with duties.
@Suite struct ReportTextTests {
  private func report(_ files: [String: String]) async throws -> SiteReport {
    let site = try TemporarySite.minimal(files)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    return SiteReport(try await AnalysedSite(options: options, days: WantedDays()))
  }

  private func lines(_ files: [String: String]) async throws -> [String] {
    await (try await report(files)).lines()
  }

  private func document(_ files: [String: String]) async throws -> JSONDocument {
    try JSONDocument(await (try await report(files)).json())
  }

  /// The rows of the table that begins so.
  private func table(_ title: String, in lines: [String]) -> [String] {
    let begin = lines.firstIndex { $0.hasPrefix(title) } ?? lines.endIndex
    return lines[begin...].dropFirst().prefix { !$0.isEmpty }.map(plain)
  }

  /// A row with one blank between its words.
  private func plain(_ line: String) -> String { line.split(separator: " ").joined(separator: " ") }

  private static let mentions = (0...12).map { number in
    // Eight in the 28 days to 28 February, five in those before, and none so far apart that it would be a silence.
    let days =
      ["01-04", "01-10", "01-16", "01-22", "01-28"]
      + ["01", "05", "09", "13", "17", "21", "24", "28"].map { "02-\($0)" }
    let day = "2026-\(days[number])"
    return #"{"id": "m\#(number)", "published": "\#(day)T10:00:00Z", "source": "foro", "sentiment": -1, "#
      + #""reach": 100, "author": {"handle": "a\#(number)"}, "text": "Masa cruda \#(number)"}"# + "\n"
  }.joined()

  private static let ledger = """
    - {mention: m1, at: 2026-01-10T11:00:00Z, action: answer, text: Gracias.}
    - {mention: m2, at: 2026-01-16T11:00:00Z, action: answer, text: Gracias.}
    - {mention: m3, at: 2026-01-22T11:00:00Z, action: answer, text: Gracias.}
    - {mention: m5, at: 2026-02-01T11:00:00Z, action: answer, text: "Si no le gusta, ya sabe dónde está la puerta."}
    - {mention: m6, at: 2026-02-05T12:00:00Z, action: answer, text: Gracias.}
    - {mention: m7, at: 2026-02-09T13:00:00Z, action: answer, text: Gracias.}
    - {mention: m8, at: 2026-02-13T13:00:00Z, action: escalate}
    - {mention: m9, at: 2026-02-17T13:00:00Z, action: leave, reason: Ya se dijo.}

    """

  @Test func tellsHowThePeriodInViewWasAnsweredAndHowItWasBefore() async throws {
    let lines = try await lines([
      "content/mentions/foro.jsonl": Self.mentions, "content/ledger/a.yml": Self.ledger,
    ])
    let period = table("Answers to mentions of 2026-02-01 to 2026-02-28", in: lines)
    for row in [
      "answered 3", "waiting 3 3 overdue", "escalated 1 which is no answer yet",
      "called for none 1 1 left alone knowingly, 0 removed",
      "response rate 42.9 % 3 of the 7 that called for an answer; 60.0 % before",
      "time to answer 2 h median; nine of ten within 3 h, n = 3; 1 h before",
    ] {
      #expect(period.contains(row), "\(row) in \(period)")
    }
    #expect(period.last?.contains("mon tue wed thu fri 09:00 to 17:00") == true)
    let all = table("Answers to all mentions", in: lines)
    #expect(all.contains("response rate 50.0 % 6 of the 12 that called for an answer"), "\(all)")
    let said = table("Mentions", in: lines)
    #expect(said.contains("reach 800 people, each author's once"), "\(said)")
    #expect(said.contains("reach before 500"), "\(said)")
  }

  /// What a person reads in the terminal a program finds in the JSON.
  @Test func programsFindTheSame() async throws {
    let document = try await document(
      ["content/mentions/foro.jsonl": Self.mentions, "content/ledger/a.yml": Self.ledger]
    )
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
    let all = document["responses"]
    let period = all?["period"]
    #expect(
      [all?["answered"], all?["escalated"], all?["left"], all?["removed"]]
        == [6, 1, 1, 0].map { .integer($0) }
    )
    #expect([period?["answered"], period?["unanswered"], period?["n"]] == [3, 3, 3].map { .integer($0) })
    #expect(period?["medianSeconds"] == .integer(7200))
    #expect(all?["previousPeriod"]?["medianSeconds"] == .integer(3600))
    let thanks = document["principles"]?.items[3]
    #expect([thanks?["number"], thanks?["applicable"], thanks?["met"]] == [4, 6, 5].map { .integer($0) })
    #expect(document["netSentiment"]?["total"]?["estimated"] == .integer(0))
  }

  @Test func tellsWhichAnswersLackWhatAndByWhichWords() async throws {
    let lines = try await lines([
      "content/mentions/foro.jsonl": Self.mentions, "content/ledger/a.yml": Self.ledger,
    ])
    let rows = table("Answers that show the least", in: lines)
    #expect(rows.first == "m5 0 of 6 “Si no le gusta, ya sabe dónde está la puerta.”", "\(rows)")
    #expect(rows.dropFirst().first?.contains("neutral tone (“Si no le gusta”)") == true, "\(rows)")
    #expect(rows.count == 4, "each text once")
  }

  @Test func tellsAnswersThatAreGivenAgainAndAgainOnce() async throws {
    let lines = try await lines([
      "content/mentions/foro.jsonl": (1...4).map { number in
        #"{"id":"m\#(number)","published":"2026-03-0\#(number)T09:00:00Z","text":"Mal","sentiment":"negative"}"#
          + "\n"
      }.joined(),
      "content/ledger/a.yml": (1...4).map { number in
        "- {mention: m\(number), at: 2026-03-09, action: answer, text: Sentimos las molestias.}\n"
      }.joined(),
    ])
    #expect(table("Answers that show the least", in: lines).count == 2)
    let rows = table("Answers given again", in: lines)
    #expect(
      rows.first == "the same answer 4 times “Sentimos las molestias.”, 4 times to what may be a complaint"
    )
    #expect(rows.last == "m1, m2, m3, m4")
  }

  @Test func tellsWhatAnIncidentIsAboutAndWhatIsOwed() async throws {
    let lines = try await lines([
      "content/mentions/foro.jsonl": Self.mentions,
      "content/incidents/masa.md": """
      ---
      title: Masa
      kind: complaint
      severity: low
      state: active
      first-signal: 2026-02-21T10:00:00Z
      detected: 2026-02-21T10:35:00Z
      first-response: 2026-02-21T12:00:00Z
      next-update: 2026-02-27T12:00:00Z
      matches: {mentions: [m5, m6, m7, m8]}
      actions:
        - {what: Cambiar el horno, due: 2026-02-26}
        - {what: Pedir perdón, due: 2026-02-26, done: 2026-02-25}
      ---
      Masa.

      """,
      "content/incidents/vieja.md": """
      ---
      title: Vieja
      kind: complaint
      severity: low
      state: closed
      first-signal: 2026-01-02T10:00:00Z
      closed: 2026-01-04T10:00:00Z
      ---
      Antes del periodo.

      """,
    ])
    let rows = table("Incidents", in: lines)
    for row in [
      "all 2 1 open", "masa low, active 4 mentions: Masa",
      "said 4 negative 4 waiting for an answer, 400 people reached",
      "by its clocks detected 35 min, first response 1 h 25 min, from the first signal 2 h",
      "next update 2026-02-27T12:00:00Z overdue",
      "actions 1 of 2 done overdue: Cambiar el horno (due 2026-02-26)",
    ] {
      #expect(rows.contains(row), "\(row) in \(rows)")
    }
    #expect(!rows.contains { $0.contains("Vieja") })
  }

  /// Closed long before the period in view, and talked of again within its watch; the other has been calm for long.
  @Test func tellsWhatTheFilesOfIncidentsDoNotSay() async throws {
    func incident(_ word: String, _ state: String, _ clocks: String) -> String {
      """
      ---
      {title: \(word), kind: complaint, severity: low, state: \(state), matches: {terms: [\(word)]}, \(clocks)}
      ---
      x

      """
    }
    func mention(_ day: String, _ text: String, _ sentiment: Int) -> String {
      #"{"published": "\#(day)T10:00:00Z", "text": "\#(text)", "sentiment": \#(sentiment)}"# + "\n"
    }
    let days =
      (1...31).map { "2026-01-\($0 < 10 ? "0" : "")\($0)" }
      + (1...28).map { "2026-02-\($0 < 10 ? "0" : "")\($0)" }
    let said =
      days.map { mention($0, "Pan del \($0)", 0) }
      + (1...6).flatMap { number in
        [
          mention("2026-01-20", "Moho \(number)", -1), mention("2026-02-27", "Moho otra vez \(number)", -1),
          mention("2026-02-10", "Cola \(number)", -1),
        ]
      }
    let files = [
      "content/mentions/foro.jsonl": said.joined(),
      "content/incidents/moho.md": incident(
        "moho",
        "closed",
        "first-signal: 2026-01-20, stable: 2026-01-24, closed: 2026-01-25, watch-until: 2026-03-20"
      ),
      "content/incidents/cola.md": incident("cola", "active", "first-signal: 2026-02-10"),
    ]
    let rows = table("Incidents", in: try await lines(files))
    for row in [
      "all 2 1 open, 1 talked of again", "cola low, active 6 mentions: cola",
      "seems stable since 2026-02-11 1 negative mention a day at most; the file says active",
      "moho low, closed 12 mentions: moho", "relapse since 2026-02-27 6 on 2026-02-27",
    ] {
      #expect(rows.contains(row), "\(row) in \(rows)")
    }
    let document = try await document(files)
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
    let suggestions = document["incidents"]?.items.map { $0["suggestions"]?.items ?? [] } ?? []
    #expect(suggestions.map { $0.map { $0["what"] } } == [[.string("relapse")], [.string("seems-stable")]])
    #expect(suggestions.map { $0.map { $0["since"] } } == [[.string("2026-02-27")], [.string("2026-02-11")]])
  }

  @Test func saysWhatNoTermMarks() async throws {
    let lines = try await lines(["content/mentions/foro.jsonl": Self.mentions])
    #expect(table("Terms of negative mentions", in: lines).first?.hasPrefix("none") == true)
  }
}
