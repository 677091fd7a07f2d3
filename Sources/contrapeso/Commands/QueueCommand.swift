import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// `contrapeso queue`: what to answer next, and why.
struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Prints what to answer next, and why.",
    discussion: """
      Reads the site as a build does, and writes nothing. Each place says how urgent it is, what was said, where, and \
      each reason with its points.
      """
  )

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("The moment that counts as now, as 2026-03-01T09:00:00Z.", valueName: "time"))
  var now: Moment?

  @Flag(help: "Run no program that `sources:` names; so does the environment's CONTRAPESO_NO_RUN.")
  var noRun = false

  @Option(
    help: ArgumentHelp("Print so many places; without it 20, and all of them as JSON.", valueName: "number")
  )
  var limit: Int?

  @Flag(help: "Print the queue as JSON.")
  var json = false

  private static let fewest = 20

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on.") }
  }

  func run() async throws {
    let outcome = await SiteAnalysis(options: try options()).run()
    Console.clearProgress()
    FindingReport(site: site).write(outcome.findings.filter { $0.severity == .error })
    guard let reputation = outcome.reputation, let configuration = outcome.configuration,
      !outcome.findings.hasErrors
    else { throw ExitCode.failure }
    let shown = limit ?? (json ? nil : QueueCommand.fewest)
    let report = QueueReport(reputation, configuration: configuration, limit: shown)
    if json { return try Console.write(bytes: try report.json()) }
    try Console.write(QueueText(report: report).text)
  }

  private func options() throws -> BuildOptions {
    var options = BuildOptions(
      site: site,
      clock: Timestamp(seconds: Int64(Date().timeIntervalSince1970)),
      workers: ProcessInfo.processInfo.activeProcessorCount
    )
    options.now = now?.timestamp
    options.sourceDateEpoch = try SourceDateEpoch.read()
    let forbidden = ProcessInfo.processInfo.environment["CONTRAPESO_NO_RUN", default: ""]
    options.runsPrograms = !noRun && forbidden.isEmpty
    options.progress = { phase in
      if case .analysing(let mentions) = phase {
        Console.showProgress("Working out the figures of \(mentions) mentions …")
      } else {
        Console.showProgress("Reading …")
      }
    }
    return options
  }
}
