import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// What was done against the rules of the ledger is counted and told; what could not be read leaves no figure to trust.
@Suite struct BrokenRulesTests {
  private static let mentions = """
    {"id": "a", "published": "2026-03-01T07:00:00Z", "source": "foro", "text": "Pan"}
    {"id": "b", "published": "2026-03-02T07:00:00Z", "source": "foro", "text": "Pan"}

    """

  private func site(_ ledger: String) throws -> TemporarySite {
    try TemporarySite.minimal([
      "content/mentions/foro.jsonl": BrokenRulesTests.mentions,
      "content/ledger/2026.yml": ledger,
    ])
  }

  private static let removal =
    "- {mention: a, at: 2026-03-02T10:00:00Z, by: prensa, action: remove, reason: insult}\n"

  /// What a command prints, and its exit code.
  private func run(_ arguments: String..., site: TemporarySite) throws -> (
    output: String, errors: String, code: Int32
  ) {
    let process = Process()
    let program = try #require(ImportCrashTests.program(), "the program lies beside the tests")
    process.executableURL = URL(filePath: program)
    process.arguments = arguments + ["--site", site.folder.path, "--now", "2026-03-10"]
    let (output, errors) = (site.folder.path + ".out", site.folder.path + ".err")
    for file in [output, errors] { #expect(FileManager.default.createFile(atPath: file, contents: nil)) }
    defer { for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) } }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    func text(_ file: String) throws -> String { try String(contentsOfFile: file, encoding: .utf8) }
    return (try text(output), try text(errors), process.terminationStatus)
  }

  @Test(arguments: [
    ("report", "without one"), ("report --json", #""withoutNotice":1"#), ("queue", "1 mention waits"),
  ])
  func tellsOfARemovalWithoutNoticeAndFails(command: String, words: String) throws {
    let arguments = command.split(separator: " ").map(String.init)
    let told = try run(
      arguments[0],
      arguments.count > 1 ? arguments[1] : "--no-run",
      site: site(BrokenRulesTests.removal)
    )
    #expect(told.code == 1)
    #expect(told.output.contains(words), "\(told.output)")
    #expect(told.errors.contains("[ledger.remove-without-notice]"), "\(told.errors)")
  }

  @Test func printsTheCountBesideThoseWithNotice() async throws {
    let site = try site(BrokenRulesTests.removal)
    let analysed = try await AnalysedSite(
      options: BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 1)
    )
    #expect(!analysed.isMisread)
    let lines = await SiteReport(analysed).lines()
    let row = try #require(lines.firstIndex { $0.hasPrefix("  removed") })
    #expect(lines[row].split(separator: " ").prefix(2) == ["removed", "0"])
    #expect(lines[row + 1].split(separator: " ").first == "1")
  }

  @Test(arguments: ["report", "queue", "search"])
  func printsNothingOfWhatItCannotRead(command: String) throws {
    let told = try run(command, site: site("- {mention: a, at: yesterday, by: prensa, action: remove}\n"))
    #expect(told.code == 1)
    #expect(told.output.isEmpty)
    #expect(!told.errors.isEmpty)
  }

  @Test func succeedsWhereNothingIsWrong() throws {
    let told = try run(
      "report",
      site: site(
        "- {mention: a, at: 2026-03-01T10:00:00Z, by: prensa, action: notice}\n" + BrokenRulesTests.removal
      )
    )
    #expect(told.code == 0)
    #expect(told.output.contains("with an earlier notice"))
  }
}
