import ReputationModel
import Testing

@testable import ContrapesoKit

/// From a mention without label to its mark on the dashboard.
@Suite struct SentimentEstimationTests {
  private func archive(configuration: String = "", lexicon: String? = nil) async throws -> String {
    var files = [
      "contrapeso.yml": """
      site: {name: Sitio, url: https://sitio.example, language: es}
      views: {dashboard: {protection: host}}
      \(configuration)
      """,
      "content/mentions/a.jsonl":
        #"{"id":"a","published":"2026-03-09T08:00:00Z","text":"Otra vez el bollo gomoso en la tienda"}"#
        + "\n",
    ]
    files["content/lexicon/es.txt"] = lexicon
    let site = try TemporarySite(files: files)
    let outcome = await site.build()
    #expect(outcome.findings.filter { $0.severity == .error } == [])
    let bytes = try site.outputFiles()["dashboard/mentions/2026-03/index.html"]
    return String(decoding: try #require(bytes), as: UTF8.self)
  }

  @Test func marksWhatItEstimates() async throws {
    #expect(try await archive().contains(#"data-label="neutral">Neutra (estimada)<"#))
    #expect(
      try await archive(lexicon: "-3: gomoso\n").contains(#"data-label="negative">Negativa (estimada)<"#)
    )
  }

  @Test func canBeTurnedOff() async throws {
    let page = try await archive(
      configuration: "monitoring: {estimate-sentiment: false}",
      lexicon: "-3: gomoso\n"
    )
    #expect(page.contains(#"class="sentiment" data-label="unknown""#))
    #expect(!page.contains("estimada"))
  }

  @Test func aBrokenLexiconStopsTheBuildWithItsPlace() async throws {
    let site = try TemporarySite.minimal(["content/lexicon/es.txt": "+2: rico\n-9: malo\n"])
    let errors = await site.build().findings.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["lexicon.line"])
    #expect(errors.first?.location == SourceLocation(file: "content/lexicon/es.txt", line: 2))
    #expect(try site.outputFiles().isEmpty)
  }
}
