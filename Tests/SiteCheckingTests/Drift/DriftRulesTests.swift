import ReputationModel
import Testing

@testable import SiteChecking
@testable import SiteRendering

/// What a page had and has no more is told; what it gained is not.
@Suite struct DriftRulesTests {
  private static let html = PageFixture.html.replacing(
    #"<link rel="icon""#,
    with: #"<link rel="alternate" hreflang="ca" href="https://laespiga.example/ca/pa/"><link rel="icon""#
  )

  private func remarks(before: String, now: String) throws -> [String] {
    let rules = DriftRules(
      before: PageScan.facts(of: Array(before.utf8)),
      now: PageScan.facts(of: Array(now.utf8)),
      context: try PageFixture.context()
    )
    return rules.remarks.map { "\($0.rule.rawValue) \($0.problem) \($0.found ?? "")" }
  }

  @Test(arguments: [
    (#""@type":"BreadcrumbList""#, #""@type":"ItemList""#, "D01 lost BreadcrumbList"),
    (
      #"rel="canonical" href="https://laespiga.example/articulos/pan/""#,
      #"rel="canonical" href="https://o.example/""#,
      "D02 changed https://o.example/"
    ),
    (#"rel="canonical""#, #"rel="other""#, "D02 lost "),
    ("<title>Pan de masa madre</title>", "", "D03 lost Pan de masa madre"),
    ("<h1>", "<p>", "D04 lost Pan de masa madre"),
    (#"hreflang="ca""#, #"hreflang="gl""#, "D05 lost ca https://laespiga.example/ca/pa/"),
    (#"content="index, follow""#, #"content="noindex""#, "D06 unlisted noindex"),
  ])
  func tellsWhatWasLost(_ text: String, _ replacement: String, expected: String) throws {
    let changed = DriftRulesTests.html.replacing(text, with: replacement, maxReplacements: 1)
    #expect(try remarks(before: DriftRulesTests.html, now: changed) == [expected])
  }

  @Test func passesTheSamePageAndOneThatWasNotToBeFound() throws {
    let html = DriftRulesTests.html
    #expect(try remarks(before: html, now: html) == [])
    let unlisted = html.replacing("index, follow", with: "noindex")
    #expect(try remarks(before: unlisted, now: "<html></html>") == [])
    #expect(try remarks(before: unlisted, now: html) == [])
  }

  @Test func tellsOfPagesThatAreGone() {
    let pages = [
      "a/index.html": PageFixture.html, "b/index.html": PageFixture.html,
      "dashboard/index.html": PageFixture.html,
      "c/index.html": PageFixture.html.replacing("index, follow", with: "noindex"),
      "d/index.html": PageFixture.html.replacing(
        "<title>",
        with: #"<meta http-equiv="Refresh" content="0"><title>"#
      ),
    ]
    let remarks = LostPages.remarks(pages.keys.sorted(), planned: ["b/index.html"], views: ["/dashboard/"]) {
      path in
      pages[path].map { PageScan.facts(of: Array($0.utf8)) }
    }
    #expect(remarks.map(\.location.file) == ["public/a/index.html"])
    #expect(remarks.map(\.rule) == [.lostPage])
  }
}
