import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct SiteReportTests {
  private func report(
    _ site: TemporarySite,
    from: CalendarDay? = nil,
    to: CalendarDay? = nil
  ) async throws -> SiteReport {
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let days = try #require(WantedDays(from: from, to: to))
    return SiteReport(try await AnalysedSite(options: options, days: days))
  }

  private func march(_ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2026, month: 3, day: day))
  }

  /// The report and the file of the build are one document, and nothing is written for it.
  @Test func printsWhatTheBuildWrites() async throws {
    let site = try TemporarySite(copying: "Fixture")
    let printed = try await report(site).json()
    #expect(try site.outputFiles().isEmpty)
    _ = await site.build()
    let written = try #require(try site.outputFiles()["dashboard/data/summary.json"])
    expectNoDifference(
      String(decoding: printed, as: UTF8.self),
      String(decoding: written, as: UTF8.self) + "\n"
    )
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: try JSONDocument(printed)), [])
  }

  @Test func countsThePeriodThatIsAskedFor() async throws {
    let site = try TemporarySite.minimal([
      "content/mentions/foro.jsonl": [1, 2, 2, 5, 6, 9].enumerated().map { number, day in
        #"{"id": "m\#(number)", "published": "2026-03-0\#(day)T10:00:00Z", "source": "foro", "text": "Pan"}"#
          + "\n"
      }.joined()
    ])
    func period(_ from: Int?, _ to: Int?) async throws -> [JSONDocument] {
      let made = try await report(site, from: try from.map(march), to: try to.map(march))
      let document = try JSONDocument(await made.json())
      expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
      let mentions = document["mentions"]
      return [
        document["period"]?["from"], document["period"]?["to"], mentions?["period"],
        mentions?["previousPeriod"],
      ].compactMap { $0 }
    }
    func text(_ day: String) -> JSONDocument { .string("2026-\(day)") }
    #expect(try await period(5, 8) == [text("03-05"), text("03-08"), .integer(2), .integer(3)])
    // From 28 days before the last one, and to the newest mention.
    #expect(try await period(nil, 2) == [text("02-03"), text("03-02"), .integer(3), .null])
    #expect(try await period(6, nil) == [text("03-06"), text("03-09"), .integer(2), .integer(3)])
    // Of days without data nothing is known, not even that there was none.
    #expect(try await period(20, 21) == [text("03-20"), text("03-21"), .null, .null])
  }

  /// Two mentions a day for 200 days, and on seven of them thirty more; an incident tells of the last.
  @Test func listsTheLatestSpikesOfThePeriodInView() async throws {
    let first = try #require(CalendarDay(year: 2025, month: 8, day: 1))
    let spikes = [60, 80, 100, 120, 140, 160, 180]
    var rows = ""
    for day in 0..<200 {
      let date = first.advanced(byDays: day)
      for number in 0..<(spikes.contains(day) ? 32 : 2) {
        let hour = number < 2 ? "\(number)8" : "12"
        rows +=
          #"{"id": "m\#(day)-\#(number)", "published": "\#(date)T\#(hour):00:00Z", "source": "foro", "#
          + #""text": "\#(day == 180 ? "Masa" : "Pan")"}"# + "\n"
      }
    }
    let site = try TemporarySite.minimal([
      "content/mentions/foro.jsonl": rows,
      "content/incidents/masa.md": """
      ---
      title: Masa
      kind: rumour
      severity: low
      state: active
      first-signal: 2026-01-28T12:00:00Z
      matches: {terms: [masa]}
      ---
      Masa.

      """,
    ])
    func listed(_ from: CalendarDay?) async throws -> [String] {
      let lines = try await report(site, from: from).lines()
      let begin = try #require(lines.firstIndex { $0.hasPrefix("Spikes") })
      return lines[begin...].prefix { !$0.isEmpty }.filter { $0.contains("  since ") }
    }
    // In the 28 days to the newest mention there is one, which an incident tells of.
    let latest = try await listed(nil)
    #expect(latest.count == 1)
    #expect(latest.first?.contains("since 2026-01-28T") == true)
    #expect(latest.first?.contains(" deviations above it (alarm from ") == true)
    #expect(latest.first?.hasSuffix("; incident masa") == true)
    let lines = try await report(site).lines()
    #expect(lines.contains { $0.wholeMatch(of: #/ +about +Masa \(3[02]\)/#) != nil })
    let all = try await listed(first)
    #expect(all.count == 5)
    #expect(all.first?.contains("since 2025-11-09T") == true)
    #expect(all.first?.hasSuffix("; no incident tells of it") == true)
  }

  @Test func saysWhatIsUnknownAndOnHowManyCases() async throws {
    let lines = try await report(TemporarySite(copying: "Fixture")).lines()
    #expect(lines.first == "Molino & Cía")
    #expect(
      lines.contains { $0.contains("net sentiment") && $0.contains("0.0      n = 6 known sentiments") }
    )
    #expect(
      lines.contains { $0.contains("time to answer") && $0.hasSuffix("n = 1, too few cases for a figure") }
    )
    #expect(lines.contains { $0.contains("best damaging result") && $0.hasSuffix("fell by 1") })
  }

  /// Each verdict can be read in the terminal, with what it was made of.
  @Test func saysHowAnswersKeepToThePrinciplesAndWhoSpeaks() async throws {
    var mentions: [String] = []
    for day in 1...8 {
      mentions.append(
        #"{"id":"m\#(day)","source":"red","published":"2026-03-0\#(day)T09:00:00Z","text":"Pan quemado otra vez, "#
          + #"idiotas \#(day)","author":{"name":"Rosa","handle":"rosa"},"sentiment":-0.8,"reach":\#(day)}"#
      )
    }
    let entries =
      (1...4).map {
        "- {mention: m\($0), at: 2026-03-0\($0)T10:00:00Z, by: prensa, action: answer, text: \"Gracias. El lote 217 se retiró ayer.\"}\n"
      } + [
        "- {mention: m5, at: 2026-03-05T10:00:00Z, by: prensa, action: warn, text: \"Sin insultos, por favor.\"}\n"
      ]
    let site = try TemporarySite.minimal([
      "content/mentions/red.jsonl": mentions.joined(separator: "\n") + "\n",
      "content/ledger/2026.yml": entries.joined(),
    ])
    let lines = try await report(site).lines().joined(separator: "\n")
    for words in [
      "4 of the 4 it applies to", "Rosa (red)", "8 mentions, 8 negative", "goes on after measures",
      "1 warned about",
      "idiotas",
    ] {
      #expect(lines.contains(words), "\(words) in \(lines)")
    }
  }

  /// Two snapshots in which the article climbs from 9 to 4 past a second page of the site, below a damaging result.
  @Test func followsAQueryOverTime() async throws {
    func row(_ day: Int, _ position: Int) -> String {
      let article = day == 1 ? 9 : 4
      let host =
        switch position {
        case 1: "https://sitio.example/"
        case 2: "https://quejas.example/t"
        case article: "https://sitio.example/articulos/etiqueta/"
        default: "https://otro.example/\(position)"
        }
      return "2026-03-0\(day),pan,\(position),\(host)\n"
    }
    let site = try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      brand: {competitors: [{name: Horno Sol}]}
      search: {damaging: [quejas.example]}

      """,
      "content/articles/etiqueta.md": """
      ---
      title: La etiqueta
      description: Qué pasó con la etiqueta.
      date: 2026-03-01
      queries: [pan]
      ---
      Qué pasó.

      """,
      "content/mentions/foro.jsonl": (1...3).map { number in
        #"{"id": "m\#(number)", "published": "2026-03-0\#(number)T10:00:00Z", "source": "foro", "text": "Horno Sol"}"#
          + "\n"
      }.joined(),
      "content/rankings/a.csv": "date,query,position,url\n"
        + [1, 8].flatMap { day in (1...10).map { row(day, $0) } }.joined(),
    ])
    let made = try await report(site)
    let document = try JSONDocument(await made.json())
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
    let query = try #require(document["search"]?["queries"]?.items.first)
    #expect(query["grade"]?["letter"] == .string("C"))
    #expect(query["damaging"]?["top3"] == .integer(1))
    #expect(query["course"]?["days"]?.items.count == 2)
    #expect(query["cannibalisation"]?.items.first?["together"]?.items.count == 2)
    #expect(query["articles"]?.items.first?["course"] == .string("gaining"))
    #expect(document["shareOfVoice"]?["share"] == .integer(0))
    let lines = await made.lines().joined(separator: "\n")
    for words in [
      "2 of the first 10 results are the brand's", "4 against 2, gaining", "9 → 4", "where it was at first",
      "own pages together", "Horno Sol", "2026-03-01 → 2026-03-08",
      "owned 50.0 %, favourable 0.0 %, neutral 30.1 %, damaging 19.9 %",
    ] {
      #expect(lines.contains(words), "\(words)")
    }
  }

  @Test func givesNothingWhereNothingCanBeRead() async throws {
    let refusal = await #expect(throws: AnalysedSite.Refusal.self) {
      try await report(TemporarySite(files: [:]))
    }
    #expect(refusal?.findings.hasErrors == true)
  }

  @Test func refusesDaysThatRunBackwards() throws {
    #expect(WantedDays(from: try march(2), to: try march(1)) == nil)
    #expect(WantedDays().period(newest: try march(1)) == nil)
  }
}
