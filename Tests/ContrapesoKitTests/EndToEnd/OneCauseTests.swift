import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// One mistake is one finding, at the file that has it.
@Suite struct OneCauseTests {
  private let article = TemporarySite.article

  @Test func blamesNoFileForALanguageThatIsNone() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article, "content/articles/es/dos.md": article,
      "content/articles/en/tres.md": article,
      "content/pages/ca/quatre.md": article.replacing("date: 2026-01-01\n", with: ""),
      "content/articles/cinc.md": article.replacing("date:", with: "language: ca\ndate:"),
    ])
    try site.write(
      Data("site: {name: Sitio, url: https://sitio.example, language: español}\n".utf8),
      to: "contrapeso.yml"
    )
    let errors = await site.build().findings.filter { $0.severity == .error }
    #expect(
      errors.map { "\($0.location?.description ?? "-") \($0.rule)" } == [
        "contrapeso.yml:1:59 configuration.wrong-value"
      ]
    )
  }

  @Test func tellsOnceOfAFolderOfALanguageThatTheSiteLacks() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article, "content/articles/en/uno.md": article,
    ])
    let errors = await site.build().findings.filter { $0.severity == .error }
    #expect(
      errors.map { "\($0.location?.description ?? "-") \($0.rule)" } == [
        "content/articles/en/uno.md:1:1 front-matter.language-not-configured"
      ]
    )
  }

  @Test func tellsOfADayThatNoCalendarHas() async throws {
    let site = try TemporarySite.minimal([
      "content/rankings/r.csv": """
      date,query,position,url
      2026-03-01,pan,1,https://a.example/
      22/13/2026,pan,2,https://b.example/

      """
    ])
    let findings = await site.build().findings.filter { $0.location?.file == "content/rankings/r.csv" }
    #expect(!findings.contains { $0.rule.hasSuffix("ambiguous-dates") })
    #expect(findings.contains { $0.found == "22/13/2026" && $0.expected == "a date and a time that exist" })
  }
}
