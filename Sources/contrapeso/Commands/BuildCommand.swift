import ArgumentParser
import ContrapesoKit
import Foundation
import Intake
import ReputationModel

/// `contrapeso build`: from the site's files to a deployable folder.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site.",
    discussion: """
      Reads contrapeso.yml, content/ and site-templates/, and writes the finished site in one step: on any error the \
      old one stays as it was.
      """
  )

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The folder that becomes the site; public/ in the site's folder by default.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var output: String?

  @Option(help: ArgumentHelp("The moment that counts as now, as 2026-03-01T09:00:00Z.", valueName: "time"))
  var now: Moment?

  @Flag(help: "Write drafts and articles of the future too.")
  var drafts = false

  @Flag(help: "Run no program that `sources:` names; so does the environment's CONTRAPESO_NO_RUN.")
  var noRun = false

  @Option(
    help: ArgumentHelp(
      "End with code 2 when one of these holds: \(BuildAlert.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "alerts"
    )
  )
  var failOn: AlertList?

  @Option(
    help: ArgumentHelp("Write what was read and found as JSON.", valueName: "file"),
    completion: .file()
  )
  var report: String?

  func run() async throws {
    let start = ContinuousClock.now
    let options = try options()
    if let refusal = report.flatMap({ ReportPlace.finding(report: $0, options: options) }) {
      FindingReport(site: site).write([refusal])
      throw ExitCode(64)
    }
    let outcome = await SiteBuild(options: options).run()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    Console.clearProgress()
    FindingReport(site: site).write(outcome.findings)
    if let report { try write(outcome.report(seconds: seconds), to: report) }
    guard let summary = outcome.summary else {
      Console.report("Nothing was published; what was there before is untouched.\n")
      throw ExitCode.failure
    }
    try say(summary, outcome: outcome, seconds: seconds)
    let raised = (failOn?.alerts ?? []).filter(outcome.alerts.contains)
    guard raised.isEmpty else {
      Console.report("Alert: \(raised.map(\.rawValue).joined(separator: ", ")).\n")
      throw ExitCode(2)
    }
  }

  private func options() throws -> BuildOptions {
    var options = BuildOptions(
      site: site,
      clock: Timestamp(seconds: Int64(Date().timeIntervalSince1970)),
      workers: ProcessInfo.processInfo.activeProcessorCount
    )
    options.output = output
    options.now = now?.timestamp
    options.includesDrafts = drafts
    let forbidden = ProcessInfo.processInfo.environment["CONTRAPESO_NO_RUN", default: ""]
    options.runsPrograms = !noRun && forbidden.isEmpty
    options.progress = BuildCommand.showProgress
    options.sourceDateEpoch = try SourceDateEpoch.read()
    return options
  }

  /// Shows what is being done.
  @Sendable static func showProgress(_ phase: BuildPhase) {
    switch phase {
    case .reading: Console.showProgress("Reading …")
    case .runningPrograms(let count):
      Console.showProgress("Running \(count) program\(count == 1 ? "" : "s") …")
    case .analysing(let mentions): Console.showProgress("Working out the figures of \(mentions) mentions …")
    case .rendering(let files): Console.showProgress("Rendering \(files) files …")
    case .publishing: Console.showProgress("Publishing …")
    }
  }

  private func write(_ report: BuildReport, to path: String) throws {
    do {
      try Data(try report.json()).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Console.report(
        "contrapeso build: the report \(path) could not be written: \(error.localizedDescription)\n"
      )
      throw ExitCode.failure
    }
  }

  private func say(_ summary: SiteBuild.Summary, outcome: SiteBuild.Outcome, seconds: Double) throws {
    let warnings = outcome.findings.count { $0.severity == .warning }
    try Console.write(
      "\(summary.pages) pages, \(warnings) warning\(warnings == 1 ? "" : "s"), "
        + "\(String(format: "%.2f", seconds)) seconds: \(shortened(summary.output))"
    )
    for line in summary.remarks { try Console.write(line) }
  }
}

/// The path without the `./` that the default site puts before it.
private func shortened(_ path: String) -> String {
  path.hasPrefix("./") ? String(path.dropFirst(2)) : path
}
