import Testing

@testable import ContrapesoKit

/// The days that an incident's page names are those on which more was said than usual, the last one included.
@Suite struct ImpactSpanTests {
  /// The text of an incident's page with five negative mentions of dough on each of those days of February.
  private func page(_ days: ClosedRange<Int>) async throws -> String {
    let calm =
      (1...8).map { "2026-03-0\($0)" } + (1...28).map { $0 < 10 ? "2026-02-0\($0)" : "2026-02-\($0)" }
    let mentions =
      calm.map { #"{"published": "\#($0)T09:00:00Z", "text": "Pan del \#($0)", "sentiment": 0}"# }
      + days.flatMap { day in
        (1...5).map {
          #"{"published": "2026-02-\#(day)T1\#($0):00:00Z", "text": "Masa \#($0)", "sentiment": -1}"#
        }
      }
    let site = try TemporarySite.minimal([
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: host}}

      """,
      "content/mentions/foro.jsonl": mentions.joined(separator: "\n") + "\n",
      "content/incidents/masa.md": """
      ---
      title: Masa
      kind: complaint
      severity: low
      state: closed
      first-signal: 2026-02-\(days.lowerBound)T10:00:00Z
      closed: 2026-03-06T10:00:00Z
      matches: {terms: [masa]}
      ---
      Masa.

      """,
    ])
    _ = await site.build()
    let bytes = try #require(try site.outputFiles()["dashboard/incidents/masa/index.html"])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func endsOnTheLastDayAboveWhatIsUsual() async throws {
    let text = try await page(20...21)
    #expect(text.contains("del 20 de febrero de 2026 al 21 de febrero de 2026, según la curva"))
    // In a sentence a day is written as one says it.
    #expect(
      text.contains(
        "subieron a 5 el 20 de febrero de 2026 y volvieron a lo habitual el 22 de febrero de 2026"
      )
    )
  }

  @Test func oneDayIsNoSpan() async throws {
    let text = try await page(20...20)
    #expect(text.contains("el 20 de febrero de 2026, según la curva"))
    #expect(!text.contains("del 20 de febrero de 2026 al"))
  }
}
