import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// `contrapeso report`: the figures of the dashboard, in the terminal.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Prints the figures of the dashboard.",
    discussion: """
      Reads the site and works out its figures without writing any page. What cannot be known is said to be unknown; \
      a figure on fewer than three cases is not shown. What the ledger says was done against the rules, such as a \
      removal without notice, is counted and told, and the exit code is 1.
      """
  )

  @OptionGroup var analysis: AnalysisOptions

  @Flag(help: "Print the figures as JSON, in the shape of the dashboard's data/summary.json.")
  var json = false

  @Flag(
    help: """
      With --json, tell who speaks, who gives reason to look and the terms of negative mentions, too; without it the \
      report has them anyway. It takes longer.
      """
  )
  var voices = false

  @Option(
    help: ArgumentHelp("First day of the period; 28 days to the last one by default.", valueName: "date")
  )
  var from: Day?

  @Option(help: ArgumentHelp("Last day of the period; the newest mention's by default.", valueName: "date"))
  var to: Day?

  func validate() throws {
    if WantedDays(from: from?.day, to: to?.day) == nil {
      throw ValidationError("--from must not be after --to.")
    }
  }

  func run() async throws {
    guard let days = WantedDays(from: from?.day, to: to?.day) else { throw ExitCode(64) }
    let site = try await analysis.analysedSite(days: days, findingsFrom: .note)
    let report = SiteReport(site)
    let workers = ProcessInfo.processInfo.activeProcessorCount
    if json {
      try Console.write(bytes: await report.json(hasVoices: voices, workers: workers))
    } else {
      let lines = await report.lines(workers: workers)
      try Console.write(lines.map(\.visible).joined(separator: "\n"))
    }
    try analysis.fail(where: site)
  }
}
