import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct ReportPlaceTests {
  private func rule(_ report: String, output: String? = nil) throws -> String? {
    let site = try TemporarySite.minimal(["content/articles/uno.md": ""])
    var options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    options.output = output.map { "\(site.folder.path)/\($0)" }
    return ReportPlace.finding(report: "\(site.folder.path)/\(report)", options: options)?.rule
  }

  @Test(arguments: [
    "contrapeso.yml", "content/articles/uno.md", "content/x/../new.json", "public/report.json",
    "site-templates/a",
  ])
  func refusesWhatIsReadOrPublished(_ report: String) throws {
    #expect(try rule(report) == "report.place")
  }

  @Test func takesAnyOtherFile() throws {
    #expect(try rule("report.json") == nil)
    #expect(try rule("public-report.json") == nil)
    #expect(try rule("public/report.json", output: "out") == nil)
    #expect(try rule("out/report.json", output: "out") == "report.place")
  }
}
