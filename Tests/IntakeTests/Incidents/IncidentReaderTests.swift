import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct IncidentReaderTests {
  private let reader = IncidentReader(configuration: fixtureConfiguration())
  private let minimum = "title: Moho\nkind: complaint\nseverity: high\nstate: active\n"
  private let path = "content/incidents/moho.md"

  private func read(_ frontMatter: String) -> Reading<Incident> {
    reader.read(document(frontMatter), path: path)
  }

  @Test func needsTitleKindSeverityAndState() throws {
    let reading = read(minimum)
    expectNoDifference(reading.findings, [])
    let incident = try #require(reading.value)
    #expect(incident.id == "moho")
    #expect(incident.clearance == .team)
    expectNoDifference(
      read("owner: x").findings.map(\.line),
      Array(repeating: "\(path):1:1 error front-matter.missing-key", count: 4)
    )
  }

  @Test func readsEveryKey() throws {
    let reading = read(completeIncident)
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let incident = try #require(reading.value)
    #expect(incident.id == "pan-con-moho")
    #expect((incident.kind, incident.severity, incident.state) == (.reviewBomb, .critical, .closed))
    #expect(incident.clocks.known.map(\.name) == IncidentClocks.Name.allCases)
    #expect(incident.clocks[.detected]?.description == "2026-03-01T09:00:00Z")
    #expect(incident.owner == "Dirección")
    #expect(incident.clearance == .stakeholders)
    #expect(incident.nextUpdate?.description == "2026-03-05T17:00:00Z")
    #expect(incident.matches.mentions == ["m1", "m2"])
    #expect(incident.matches.urls == ["https://foro.example/hilo/1"])
    #expect(incident.matches.terms == ["moho"])
    #expect(incident.matches.sources == ["reviews"])
    #expect(incident.matches.from?.description == "2026-02-28T23:00:00Z")
    #expect(incident.matches.to?.description == "2026-03-09T23:00:00Z")
    #expect(incident.queries == ["la espiga moho"])
    #expect(incident.damaging == ["https://foro.example/hilo/1"])
    #expect(incident.requests.map(\.kind) == [.contact, .rectification])
    #expect(incident.requests.last?.url == "https://foro.example/hilo/1")
    #expect(incident.requests.last?.to == "El foro")
    #expect(incident.requests.last?.answer == .refused)
    #expect(incident.requests.last?.answered?.description == "2026-03-05T23:00:00Z")
    #expect(incident.requests.last?.source == "/carta/")
    #expect(incident.evidence.map(\.verdict) == [.confirmed])
    #expect(incident.updates.map(\.text) == ["Primera queja", "Pedimos *disculpas*"])
    #expect(incident.updates.map(\.kind) == [.signal, .statement])
    #expect(incident.updates.last?.state == .closed)
    #expect(incident.updates.last?.clearance == .public)
    #expect(incident.updates.last?.source == "/comunicado/")
    #expect(incident.updates.first?.location.description == "\(path):39:5")
    #expect(incident.actions.first?.due?.description == "2026-03-20")
    #expect(incident.actions.first?.done?.description == "2026-03-18")
    #expect(incident.lessons == ["Medir la humedad"])
    #expect(incident.impact == [.customers: "Tres pedidos anulados"])
    #expect(incident.body.text == "Text\n")
  }

  /// Each of these lines stands on line 6 of an incident that is right without it.
  @Test(arguments: [
    ("id: Pan con moho", "6:5 error front-matter.wrong-value"),
    ("clearance: everybody", "6:12 error front-matter.unknown-word"),
    ("detected: 2026-02-30T10:00", "6:11 error front-matter.no-such-date"),
    ("matches: [a]", "6:10 error front-matter.wrong-kind"),
    ("matches: {term: a}", "6:11 error front-matter.unknown-key"),
    ("matches: {urls: [a]}", "6:18 error front-matter.wrong-value"),
    ("matches: {from: 2026-03-02, to: 2026-03-01}", "6:33 error front-matter.out-of-order"),
    ("damaging: foro.example", "6:11 error front-matter.wrong-value"),
    ("requests: [{at: 2026-03-01, type: removal}]", "6:12 error front-matter.missing-key"),
    ("requests: [{url: a, at: 2026-03-01, type: removal}]", "6:18 error front-matter.wrong-value"),
    (
      "requests: [{url: 'https://a.example/', at: 2026-03-01, type: lawsuit}]",
      "6:62 error front-matter.unknown-word"
    ),
    (
      """
      requests: [{url: 'https://a.example/', at: 2026-03-02, type: removal, answer: granted, \
      answered: 2026-03-01}]
      """,
      "6:98 error front-matter.out-of-order"
    ),
    (
      "requests: [{url: 'https://a.example/', at: 2026-03-02, type: removal, answered: 2026-03-03}]",
      "6:81 warning incident.answered-without-answer"
    ),
    ("updates: [{at: 2026-03-01, type: signal}]", "6:11 error front-matter.missing-key"),
    ("updates: [{at: 2026-03-01, text: a}]", "6:11 error front-matter.missing-key"),
    ("updates: [{type: signal, text: a}]", "6:11 error front-matter.missing-key"),
    ("updates: [{at: 2026-03-01, type: sign, text: a}]", "6:34 error front-matter.unknown-word"),
    (
      "updates: [{at: 2026-03-01, type: signal, text: a, state: calm}]",
      "6:58 error front-matter.unknown-word"
    ),
    (
      "updates: [{at: 2026-03-02, type: signal, text: a}, {at: 2026-03-01, type: signal, text: b}]",
      "6:52 warning incident.updates-out-of-order"
    ),
    (
      "updates: [{at: 2026-03-02, type: signal, text: a, state: watching}]",
      "5:8 warning incident.state-differs-from-timeline"
    ),
    (
      "updates: [{at: 2026-03-01, type: signal, text: a, corrects: 2026-02-01}]",
      "6:11 warning incident.corrects-nothing"
    ),
    (
      "updates: [{at: 2026-03-01, type: signal, text: a, corrects: 2026-03-01}]",
      "6:11 warning incident.corrects-nothing"
    ),
    ("actions: [{owner: a}]", "6:11 error front-matter.missing-key"),
    ("actions: [{what: a, due: 2026-03-01T10:00}]", "6:26 error front-matter.wrong-value"),
    ("actions: [{what: a, due: 2026-04-31}]", "6:26 error front-matter.no-such-date"),
    ("lessons: [{a: b}]", "6:11 error front-matter.wrong-kind"),
    ("closed: 2026-03-01", "6:9 warning incident.clock-without-state"),
    ("merged-into: a", "6:14 warning incident.target-without-merge"),
    ("watching-until: 2026-03-01", "6:1 error front-matter.unknown-key"),
  ])
  func findsMistakes(line: String, finding: String) {
    expectNoDifference(read(minimum + line).findings.map(\.line), ["\(path):\(finding)"])
  }

  @Test(arguments: [
    ("watching", ["5:8 warning incident.state-without-clock"]),
    ("closed", ["5:8 warning incident.state-without-clock"]),
    ("reviewed", ["5:8 warning incident.state-without-clock"]),
    ("merged", ["5:8 warning incident.merged-without-target"]),
    ("false-alarm", []), ("triage", []), ("responding", []),
    ("open", ["5:8 error front-matter.unknown-word"]),
  ])
  func comparesStateAndClocks(state: String, findings: [String]) {
    let text = "title: Moho\nkind: complaint\nseverity: high\nstate: \(state)"
    expectNoDifference(read(text).findings.map(\.line), findings.map { "\(path):\($0)" })
  }

  /// Of an incident, of what is corrected and of the correction: who may read each, if it says.
  @Test(arguments: [
    ("public", "public", "team", true), ("public", "", "team", true), ("public", "", "stakeholders", true),
    ("public", "stakeholders", "team", true), ("stakeholders", "public", "team", true),
    ("stakeholders", "", "team", true), ("public", "team", "team", false), ("public", "team", "", false),
    ("public", "", "", false), ("stakeholders", "public", "stakeholders", false),
    ("stakeholders", "", "public", false), ("team", "public", "team", false), ("", "public", "team", false),
  ])
  func findsCorrectionsThatFewerMayRead(_ incident: String, _ wrong: String, _ right: String, isFound: Bool) {
    func clearance(_ word: String) -> String { word.isEmpty ? "" : ", clearance: \(word)" }
    let reading = read(
      minimum + (incident.isEmpty ? "" : "clearance: \(incident)\n")
        + "updates: [{at: 2026-03-01, type: signal, text: a\(clearance(wrong))}, "
        + "{at: 2026-03-02, type: correction, text: b\(clearance(right)), corrects: 2026-03-01}]\n"
    )
    #expect(reading.findings.map(\.rule) == (isFound ? ["incident.hidden-correction"] : []))
  }

  @Test func ofWhatWasSaidAtOneMomentTheMostOpenCounts() {
    let reading = read(
      minimum + "clearance: public\nupdates: [{at: 2026-03-01, type: signal, text: a, clearance: team}, "
        + "{at: 2026-03-01, type: signal, text: a}, "
        + "{at: 2026-03-02, type: correction, text: b, clearance: team, corrects: 2026-03-01}]\n"
    )
    expectNoDifference(
      reading.findings.map(\.line),
      ["\(path):7:110 warning incident.hidden-correction"]
    )
  }

  @Test func readsWhatAnUpdateCorrects() {
    let reading = read(
      minimum
        + "updates: [{at: 2026-03-01, type: signal, text: a}, "
        + "{at: 2026-03-02, type: correction, text: b, corrects: 2026-03-01}]\n"
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.value?.updates.last?.corrects == reading.value?.updates.first?.at)
  }

  @Test func namesBothClocksThatAreOutOfOrder() throws {
    let text =
      minimum + "detected: 2026-03-01T10:00\nacknowledged: 2026-03-01T09:00\ndeclared: 2026-03-01T11:00\n"
    let findings = read(text).findings
    expectNoDifference(findings.map(\.line), ["\(path):7:15 error incident.clocks-out-of-order"])
    let finding = try #require(findings.first)
    #expect(finding.message == "`acknowledged` is before `declared`")
    #expect(finding.found == "acknowledged 2026-03-01T09:00:00+01:00")
    #expect(finding.expected == "not before declared 2026-03-01T11:00:00+01:00")
  }

  @Test func takesADayForAnyTimeOfThatDay() {
    expectNoDifference(read(minimum + "first-signal: 2026-03-01T10:00\ndetected: 2026-03-01\n").findings, [])
    expectNoDifference(
      read(minimum + "first-signal: 2026-03-01T10:00\ndetected: 2026-02-28\n").findings.map(\.rule),
      ["incident.clocks-out-of-order"]
    )
  }

  @Test func sortsUpdatesAndKeepsThoseOfOneMomentAsWritten() throws {
    let updates = (1...40).map { "  - {at: 2026-03-0\($0 % 2 + 1), type: signal, text: u\($0)}" }.joined(
      separator: "\n"
    )
    let incident = try #require(read(minimum + "updates:\n" + updates).value)
    let expected =
      stride(from: 2, through: 40, by: 2).map { "u\($0)" }
      + stride(from: 1, through: 39, by: 2).map { "u\($0)" }
    #expect(incident.updates.map(\.text) == expected)
  }

  @Test func makesTheIdFromTheFileName() {
    #expect(reader.read(document(minimum), path: "content/incidents/Pan crudo.md").value?.id == "pan-crudo")
    expectNoDifference(
      reader.read(document(minimum), path: "content/incidents/日.md").findings.map(\.rule),
      ["incident.no-id"]
    )
  }
}

private let completeIncident = """
  id: pan-con-moho
  title: Moho en el pan
  kind: review-bomb
  severity: critical
  state: closed
  first-signal: 2026-03-01T09:00
  detected: 2026-03-01T10:00
  declared: 2026-03-01T10:10
  acknowledged: 2026-03-01T10:20
  first-response: 2026-03-01T10:30
  stable: 2026-03-03
  resolved: 2026-03-04
  watch-until: 2026-06-02
  closed: 2026-06-03
  owner: Dirección
  clearance: stakeholders
  next-update: 2026-03-05T18:00
  matches:
    mentions: [m1, m2]
    urls: https://foro.example/hilo/1
    terms: [moho]
    sources: [reviews]
    from: 2026-03-01
    to: 2026-03-10
  queries: [la espiga moho]
  damaging: [https://foro.example/hilo/1]
  requests:
    - {url: "https://foro.example/hilo/1", at: 2026-03-03, type: rectification, to: El foro, answer: refused,
       answered: 2026-03-06, source: /carta/}
    - {url: "https://foro.example/hilo/1", at: 2026-03-02, type: contact}
  evidence:
    - claim: Había moho
      verdict: confirmed
      fact: Un lote
  updates:
    # The timeline.

    - {at: 2026-03-01T09:00, type: signal, text: Primera queja}
    - at: 2026-03-01T12:00
      state: closed
      type: statement
      text: Pedimos *disculpas*
      clearance: public
      source: /comunicado/
  actions:
    - {what: Revisar el almacén, owner: Calidad, due: 2026-03-20, done: 2026-03-18, evidence: Acta}
  impact: {customers: Tres pedidos anulados}
  lessons: [Medir la humedad]
  """
