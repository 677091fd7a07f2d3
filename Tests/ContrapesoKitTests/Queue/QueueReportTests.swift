import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct QueueReportTests {
  private func report(_ files: [String: String], limit: Int? = nil) async throws -> QueueReport {
    let site = try TemporarySite.minimal(files)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    let analysed = try await AnalysedSite(options: options)
    #expect(!analysed.findings.hasErrors)
    return await QueueReport(analysed, limit: limit)
  }

  private let mentions = [
    "content/mentions/foro.jsonl": """
    {"id": "a", "published": "2026-03-10T05:00:00Z", "source": "foro", "text": "Pan"}
    {"id": "b", "published": "2026-03-10T07:30:00Z", "source": "foro", "text": "Mal\\n  pan \\u202e seco", "sentiment": -1, \
    "reach": 5000, "url": "https://foro.example/b", "author": {"handle": "rosa"}}
    {"id": "c", "published": "2026-03-01T07:30:00Z", "source": "foro", "text": "Peor", "sentiment": -1, \
    "author": {"handle": "rosa"}}
    {"id": "d", "published": "2026-03-09T07:30:00Z", "source": "foro", "text": "Bien", "sentiment": 1, \
    "reply": {"text": "Gracias"}}

    """
  ]

  /// By hand: a waits 3 h of 1 h allowed, half of 12 + 2 × 3; b is not overdue, 30 + (10 · log10 5000 − 20 = 16.99) +
  /// 5 and 20, as half an hour is left; c waits 216.5 h, (12 + 2 × 8) × 8 ÷ 216.5 = 1.03, and 30.
  @Test func saysWhatToAnswerNextAndWhy() async throws {
    let report = try await report(mentions)
    #expect(report.places.map(\.mention) == ["b", "c", "a"])
    #expect(report.places.map(\.urgency) == [72, 31, 9])
    #expect((report.waiting, report.overdue, report.count) == (3, 2, 3))
    let second = report.places[0]
    #expect(second.reasons.map(\.kind) == ["negative", "in-time", "reach", "unanswered-before"])
    #expect(second.reasons.map(\.text).last == "1 earlier complaint of this account without an answer")
    #expect(second.overdueSeconds == nil)
    #expect(second.dueAt == "2026-03-10T08:30:00Z")
    #expect(second.url == "https://foro.example/b")
    #expect(!second.excerpt.contains("\n"))
    #expect(report.places[2].overdueSeconds == 7200)
  }

  @Test func knowsNothingWithoutMentions() async throws {
    #expect(try await report([:]).isKnown == false)
    #expect(try await report(mentions).isKnown)
  }

  private func negative(_ lines: String..., files: [String: String] = [:]) async throws -> QueueReason {
    let data = ["content/mentions/foro.jsonl": lines.joined(separator: "\n") + "\n"]
    let report = try await report(data.merging(files) { $1 })
    return try #require(report.places[0].reasons.first { $0.kind == "negative" })
  }

  @Test func saysWhichWordsDecidedAboutAnEstimate() async throws {
    let line =
      #"{"id": "a", "published": "2026-03-10T07:00:00Z", "source": "foro", "language": "es", "text": "Asco de pan\n con moho"}"#
    let reason = try await negative(line)
    #expect(reason.estimated)
    #expect(Set(reason.words.map(\.text)) == ["Asco", "moho"])
    #expect(reason.words.allSatisfy { $0.weight < 0 })
    #expect(reason.text.hasPrefix("speaks ill of the brand, by estimate: “"))
    #expect(reason.text.contains("“moho” -"))
    // The site's own words count, too.
    let own = try await negative(line, files: ["content/lexicon/es.txt": "-4: con_moho\n"])
    #expect(own.words.contains { $0.text == "con moho" && $0.weight == -4 }, "\(own.words)")
  }

  @Test func saysNoWordsOfASentimentThatIsGiven() async throws {
    let given =
      #"{"id": "a", "published": "2026-03-10T07:00:00Z", "source": "foro", "text": "Asco", "sentiment": -1}"#
    let reason = try await negative(given)
    #expect(!reason.estimated)
    #expect(reason.words.isEmpty)
    #expect(reason.text == "speaks ill of the brand")
  }

  private let suspect = [
    "contrapeso.yml": """
    site: {name: Sitio, url: https://sitio.example/casa, language: en, as-of: 2026-03-10T09:00:00Z}
    brand: {terms: [La Espiga]}
    views: {dashboard: {protection: none}}

    """,
    "content/mentions/plaza.jsonl": """
    {"id": "a", "published": "2026-03-10T05:00:00Z", "source": "plaza", "text": "Premio", "author": {"handle": "espiga"}}
    {"id": "b", "published": "2026-03-10T06:00:00Z", "source": "plaza", "text": "Sorteo", "author": {"handle": \
    "laespiga_oficial"}}

    """,
  ]

  @Test func saysWhomToLookAtBeforeAnswering() async throws {
    let report = try await report(suspect)
    // The order is that of the urgency.
    #expect(report.places.map(\.mention) == ["a", "b"])
    #expect(report.places[0].suspicions.isEmpty)
    let suspicion = try #require(report.places[1].suspicions.first)
    #expect((suspicion.kind, suspicion.mention) == ("impersonation", "b"))
    #expect(suspicion.text == "the account “laespiga_oficial” adds “oficial” to “laespiga”")
    #expect(suspicion.evidence == ["b"])
    #expect(suspicion.url == "https://sitio.example/casa/dashboard/#suspicion-1")
    expectNoDifference(
      try StructuralSchema(committed: "queue").problems(of: try JSONDocument(try report.json())),
      []
    )
  }

  @Test func saysNothingOfWhomSomebodyLookedAt() async throws {
    let ledger = "- {mention: b, at: 2026-03-10T07:00:00Z, action: report-impersonation, where: plaza}\n"
    let report = try await report(suspect.merging(["content/ledger/a.yml": ledger]) { $1 })
    #expect(report.places.flatMap(\.suspicions).isEmpty)
  }

  @Test func printsSoManyAndCountsAll() async throws {
    let report = try await report(mentions, limit: 1)
    #expect(report.places.map(\.mention) == ["b"])
    #expect(report.count == 3)
  }

  @Test func writesJSONAsItsSchemaHasIt() async throws {
    let document = try JSONDocument(try await report(mentions).json())
    expectNoDifference(try StructuralSchema(committed: "queue").problems(of: document), [])
    #expect(document["queue"]?.items.count == 3)
    #expect(document["queue"]?.items.first?["reasons"]?.items.isEmpty == false)
    let empty = try JSONDocument(try await self.report([:]).json())
    expectNoDifference(try StructuralSchema(committed: "queue").problems(of: empty), [])
  }

  @Test func aBrokenSiteHasErrorsAndAFolderThatIsNoneToo() async throws {
    let site = try TemporarySite.minimal([
      "content/ledger/a.yml": "- {mention: a, at: 2026-03-01, action: remove, reason: x}\n"
    ])
    let outcome = try await AnalysedSite(
      options: BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    )
    #expect(
      outcome.findings.filter { $0.severity == .error }.map(\.rule) == [
        "ledger.remove-reason", "ledger.remove-without-notice",
      ]
    )
    #expect(
      outcome.findings.first { $0.severity == .error }?.location?.description == "content/ledger/a.yml:1:3"
    )
    let refusal = await #expect(throws: AnalysedSite.Refusal.self) {
      try await AnalysedSite(
        options: BuildOptions(site: site.folder.path + "/none", clock: TemporarySite.now, workers: 1)
      )
    }
    #expect(refusal?.findings.hasErrors == true)
  }

  /// A ledger that removes without notice keeps the site from being published.
  @Test func aRemovalWithoutNoticeIsNotPublished() async throws {
    let site = try TemporarySite.minimal([
      "content/ledger/a.yml": "- {mention: a, at: 2026-03-01, action: remove, reason: insult}\n"
    ])
    #expect(await site.build().summary == nil)
  }

  private func lines(_ count: Int, _ day: String) -> String {
    (0..<count).map {
      #"{"id": "\#(day)-\#($0)", "published": "\#(day)T10:00:00Z", "source": "foro", "text": "La masa", "sentiment": -1}"#
        + "\n"
    }.joined()
  }

  /// An incident that had calmed down while somebody answered, and is talked of again.
  @Test func aNewWaveIsToldEverywhere() async throws {
    let old = #"{"id": "old", "published": "2026-01-01T10:00:00Z", "source": "foro", "text": "Pan"}"# + "\n"
    let site = try TemporarySite.minimal([
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: en, as-of: 2026-03-10T09:00:00Z}
      views: {dashboard: {protection: none}}

      """,
      "content/mentions/foro.jsonl": old + lines(5, "2026-02-20") + lines(4, "2026-03-09"),
      "content/incidents/masa.md": """
      ---
      {title: Masa, kind: rumour, severity: low, state: responding, detected: 2026-02-20T09:00:00Z,
       matches: {terms: [masa]}}
      ---
      x

      """,
    ])
    let outcome = await site.build()
    #expect(outcome.alerts.contains(.relapse))
    #expect(outcome.findings.filter { $0.rule == "incident.new-wave" }.map(\.severity) == [.warning])
    let files = try site.outputFiles()
    for path in ["index.html", "incidents/index.html", "incidents/masa/index.html"] {
      let page = String(decoding: try #require(files["dashboard/\(path)"]), as: UTF8.self)
      #expect(
        page.contains("have been above what is usual again since 9 March 2026: 4 on 9 March 2026"),
        "\(path)"
      )
    }
    let page = String(decoding: try #require(files["dashboard/incidents/masa/index.html"]), as: UTF8.self)
    #expect(page.contains("calmed down, and are above what is usual again since 9 March 2026"))
    let summary = try JSONDocument(try #require(files["dashboard/data/summary.json"]))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: summary), [])
    let incident = summary["incidents"]?.items.first
    #expect(incident?["newWave"]?["since"] == .string("2026-03-09"))
    #expect(incident?["relapse"] == .null)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    let lines = await SiteReport(try await AnalysedSite(options: options)).lines()
    #expect(lines.contains { $0.contains(#/ new wave +since 2026-03-09 +4 on 2026-03-09/#) })
  }

  @Test func aRelapseRaisesItsAlert() async throws {
    func incident(_ updates: String) -> String {
      """
      ---
      {title: Masa, kind: rumour, severity: low, state: watching, first-signal: 2026-02-20T09:00:00Z,
       resolved: 2026-03-04T09:00:00Z, matches: {terms: [masa]}\(updates)}
      ---
      x

      """
    }
    let old = #"{"id": "old", "published": "2026-01-01T10:00:00Z", "source": "foro", "text": "Pan"}"# + "\n"
    let site = try TemporarySite.minimal([
      "content/mentions/foro.jsonl": old + lines(5, "2026-02-20") + lines(4, "2026-03-09"),
      "content/incidents/masa.md": incident(""),
    ])
    let outcome = await site.build()
    #expect(outcome.alerts.contains(.relapse))
    #expect(outcome.findings.filter { $0.rule == "incident.relapse" }.map(\.severity) == [.warning])
    try site.write(
      Data(
        incident(", updates: [{at: 2026-03-09T12:00:00Z, type: decision, state: watching, text: x}]").utf8
      ),
      to: "content/incidents/masa.md"
    )
    #expect(await site.build().alerts.contains(.relapse) == false)
  }
}
