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
      a figure on fewer than three cases is not shown.
      """
  )

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Flag(help: "Print the figures as JSON, in the shape of the dashboard's data/summary.json.")
  var json = false

  @Option(
    help: ArgumentHelp("First day of the period; 28 days to the last one by default.", valueName: "date")
  )
  var from: Day?

  @Option(help: ArgumentHelp("Last day of the period; the newest mention's by default.", valueName: "date"))
  var to: Day?

  @Option(help: ArgumentHelp("The moment that counts as now, as 2026-03-01T09:00:00Z.", valueName: "time"))
  var now: Moment?

  @Flag(help: "Run no program that `sources:` names; so does the environment's CONTRAPESO_NO_RUN.")
  var noRun = false

  func validate() throws {
    if WantedDays(from: from?.day, to: to?.day) == nil {
      throw ValidationError("--from must not be after --to.")
    }
  }

  func run() async throws {
    guard let days = WantedDays(from: from?.day, to: to?.day) else { throw ExitCode(64) }
    let report = await SiteReport(options: try options(), days: days)
    Console.clearProgress()
    FindingReport(site: site).write(report.findings)
    guard !report.findings.hasErrors, let bytes = json ? report.json() : text(report) else {
      throw ExitCode.failure
    }
    try Console.write(bytes: bytes)
  }

  private func text(_ report: SiteReport) -> [UInt8]? {
    report.lines().map { lines in Array(lines.map { $0.visible + "\n" }.joined().utf8) }
  }

  private func options() throws -> BuildOptions {
    var options = BuildOptions(
      site: site,
      clock: Timestamp(seconds: Int64(Date().timeIntervalSince1970)),
      workers: ProcessInfo.processInfo.activeProcessorCount
    )
    options.now = now?.timestamp
    let forbidden = ProcessInfo.processInfo.environment["CONTRAPESO_NO_RUN", default: ""]
    options.runsPrograms = !noRun && forbidden.isEmpty
    options.progress = BuildCommand.showProgress
    options.sourceDateEpoch = try SourceDateEpoch.read()
    return options
  }
}
