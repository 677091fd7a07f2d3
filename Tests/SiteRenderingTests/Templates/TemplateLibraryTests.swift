import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct TemplateLibraryTests {
  private func library(_ own: [String: String]) -> (TemplateLibrary, [Finding]) {
    var findings: [Finding] = []
    return (TemplateLibrary(files: TemplateFiles(own: own), findings: &findings), findings)
  }

  @Test func acceptsTheBuiltInTemplates() {
    #expect(library([:]).1 == [])
  }

  @Test func escapesWhatAStrangerWrote() throws {
    let (library, findings) = library([
      "t.mustache": "<p title=\"{{x}}\">{{x}}</p>{{>p}}", "p.mustache": "{{x}}",
    ])
    #expect(findings.isEmpty)
    #expect(
      try library.render("t", ["x": "\"><script>'&"])
        == "<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">&quot;&gt;&lt;script&gt;&#39;&amp;</p>"
        + "&quot;&gt;&lt;script&gt;&#39;&amp;"
    )
  }

  @Test func escapesAQuotationMarkUnderAnAccent() throws {
    // As whole characters `"` and U+0301 are one, which Mustache's own escaper lets through.
    let text = try library(["t.mustache": "{{x}}"]).0.render("t", ["x": "\"\u{301} onclick=x <\u{338}"])
    #expect(Array(text.utf8) == Array("&quot;\u{301} onclick=x &lt;\u{338}".utf8))
  }

  @Test func escapesInsideAnInheritedBlock() throws {
    let (library, _) = library([
      "base.mustache": "[{{$main}}{{/main}}]",
      "t.mustache": "{{<base}}{{$main}}{{x}}\"\u{301}{{/main}}{{/base}}",
    ])
    let text = try library.render("t", ["x": "\"\u{301}"])
    #expect(Array(text.utf8) == Array("[&quot;\u{301}\"\u{301}]".utf8))
  }

  @Test func leavesOutWhatIsNil() throws {
    let name: String? = nil
    let other: String? = "b"
    let (library, _) = library(["t.mustache": "{{#a}}A{{/a}}{{^a}}none{{/a}} {{b}}"])
    #expect(try library.render("t", ["a": name, "b": other]) == "none b")
  }

  @Test func throwsForAMissingTemplate() {
    #expect(throws: TemplateLibrary.MissingTemplate(name: "no-such")) {
      try library([:]).0.render("no-such", [:])
    }
    #expect(library([:]).0.findingsForMissing(["layout", "gone"]).map(\.rule) == ["template.missing"])
  }

  @Test func locatesAMistake() {
    let findings = library(["public/article.mustache": "a\nb\n{{#open}}\nc {{/shut}}\n"]).1
    #expect(findings.map(\.rule) == ["template.syntax"])
    #expect(findings.first?.location?.file == "site-templates/public/article.mustache")
    #expect(findings.first?.location?.line == 4)
  }

  @Test func locatesAMissingPartial() {
    let findings = library(["public/article.mustache": "a\n b {{> partials/gone }}\n"]).1
    #expect(findings.map(\.rule) == ["template.missing-partial"])
    #expect(findings.first?.location?.description == "site-templates/public/article.mustache:2:4")
  }

  @Test(arguments: [
    ["a.mustache": "{{> a}}"],
    ["a.mustache": "\n{{> b}}", "b.mustache": "{{>c}}", "c.mustache": "{{<a}}{{/a}}"],
  ])
  func refusesACircleOfInclusions(_ own: [String: String]) throws {
    // Rendering it would use up the stack.
    let findings = library(own).1
    #expect(findings.map(\.rule) == ["template.circle"])
    #expect(try #require(findings.first?.location).line == 1)
  }

  @Test func allowsATemplateToBeIncludedTwice() {
    #expect(
      library(["a.mustache": "{{> b}}{{> b}}{{> c}}", "b.mustache": "{{> c}}", "c.mustache": ""]).1 == []
    )
  }

  @Test func refusesBottomlessSections() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#x}}", count: depth) + String(repeating: "{{/x}}", count: depth)
    }
    #expect(library(["a.mustache": nested(TemplateNesting.deepest)]).1 == [])
    #expect(library(["a.mustache": nested(100_000)]).1.map(\.rule) == ["template.too-deep"])
  }

  @Test func refusesOtherDelimiters() {
    // Tags between them would escape the search for circles.
    #expect(library(["a.mustache": "{{=<% %>=}}<%> a%>"]).1.map(\.rule) == ["template.delimiters"])
  }

  @Test func indentsNoPartialOfItsOwn() {
    // An indented partial is indented line by line, which would change preformatted text inside it.
    let files = TemplateFiles()
    for path in files.paths(ending: ".mustache") {
      for tag in TemplateTag.all(in: files.text(path) ?? "") where tag.partial != nil || tag.sign == "$" {
        let line = (files.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)[
          tag.line - 1
        ]
        #expect(line.first.map { !$0.isWhitespace } ?? true, "\(path):\(tag.line)")
      }
    }
  }
}
