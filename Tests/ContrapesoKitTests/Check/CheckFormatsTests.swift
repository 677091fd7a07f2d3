import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What programs read of a check.
@Suite struct CheckFormatsTests {
  private static func outcome() async throws -> CheckOutcome {
    let site = try TemporarySite(files: BadSite.files)
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    return await SiteCheck(options: options, language: "en").run()
  }

  @Test func writesJSONAsItsSchemaHasIt() async throws {
    let document = try JSONDocument(try CheckReport(try await CheckFormatsTests.outcome()).json())
    expectNoDifference(try StructuralSchema(committed: "check").problems(of: document), [])
    #expect(document["findings"]?.items.isEmpty == false)
    #expect(document["articles"]?.items.first?["parts"]?.items.isEmpty == false)
  }

  @Test func writesSARIFAsItsSchemaHasIt() async throws {
    let outcome = try await CheckFormatsTests.outcome()
    let document = try JSONDocument(try SARIFReport(outcome).json())
    expectNoDifference(try StructuralSchema(committed: "sarif").problems(of: document), [])
    let run = try #require(document["runs"]?.items.first)
    #expect(run["results"]?.items.count == outcome.findings.count)
    let rules = Set((run["tool"]?["driver"]?["rules"]?.items ?? []).compactMap { $0["id"]?.text })
    let told = Set(outcome.findings.map(\.finding.rule).filter { $0.count == 3 })
    #expect(told.subtracting(rules) == [])
  }

  @Test func writesXMLForJUnit() async throws {
    let outcome = try await CheckFormatsTests.outcome()
    let report = try XMLDocument(data: Data(JUnitReport(outcome).xml()))
    #expect(try report.nodes(forXPath: "//failure").count == outcome.count(.error) + outcome.count(.warning))
    #expect(try report.nodes(forXPath: "//system-out").count == outcome.count(.note))
  }

  @Test func writesAnnotationsThatNobodyCanForge() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md":
        "---\ntitle: \"A\\n::error::x%\"\ndescription: B\ndate: 2026-03-01\nqueries: [masa]\n---\nPan.\n"
    ])
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    let lines = AnnotationReport(await SiteCheck(options: options, language: "en").run()).lines
    #expect(lines.allSatisfy { $0.hasPrefix("::") && !$0.contains("\n") })
    let place = "file=content/articles/a.md,line=2,col=8,title=K08"
    #expect(lines.contains { $0.hasPrefix("::warning \(place)::the title does not have “masa”: A") })
  }

  @Test func writesTextByFile() async throws {
    let lines = CheckText(try await CheckFormatsTests.outcome(), usesColour: false, showsParts: true).lines()
    #expect(lines.contains { $0.hasPrefix("content/articles/c.md  search ") })
    #expect(lines.contains("  1:1 warning: nobody signs the article [G01]"))
    #expect(lines.contains { $0.hasPrefix("  C01 Length of the text: ") })
    #expect(lines.last?.hasPrefix("errors: ") == true)
    #expect(!lines.joined().contains("\u{1B}"))
    let coloured = CheckText(try await CheckFormatsTests.outcome(), usesColour: true, showsParts: false)
      .lines()
    #expect(coloured.contains { $0.contains("\u{1B}[1;31merror\u{1B}[0m") })
  }

  @Test func tellsEachFindingInOneLanguage() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/a.md":
        "---\ntitle: A\ndescription: B\ndate: 2026-03-01\ncolour: red\n---\nPan.\n"
    ])
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    let outcome = await SiteCheck(options: options, language: "es").run()
    let lines = CheckText(outcome, usesColour: false, showsParts: false).lines()
    #expect(lines.contains { $0.contains(" aviso: ") && $0.hasSuffix("[G01]") })
    let english = try #require(lines.firstIndex { $0.hasSuffix("[front-matter.unknown-key]") })
    #expect(lines[english].contains(" error: ") || lines[english].contains(" warning: "))
    #expect(lines[english + 1].hasPrefix("      found: "))
  }

  @Test func explainsEveryRule() {
    for rule in RuleExplanation.rules {
      for language in ["es", "ca", "en"] {
        let lines = RuleExplanation(of: rule, language: language)?.lines ?? []
        #expect(lines.count >= 5 && !lines.joined().contains("⟦"))
      }
    }
    #expect(RuleExplanation(of: "link.broken", language: "en")?.lines.first == "S06  No broken links")
    #expect(RuleExplanation(of: "p01", language: "es")?.lines.first == "P01  Título para los resultados")
    #expect(RuleExplanation(of: "X01", language: "es") == nil)
  }
}
