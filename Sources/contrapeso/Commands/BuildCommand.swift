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

  @OptionGroup var analysis: AnalysisOptions

  @Option(
    help: ArgumentHelp(
      "The folder that becomes the site; public/ in the site's folder by default.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var output: String?

  @Flag(help: "Write drafts and articles of the future too.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "End with code 2 when one of these holds: \(BuildAlert.allCases.map(\.rawValue).joined(separator: ", ")); several are parted by commas, or each has its own --fail-on.",
      valueName: "alerts"
    )
  )
  var failOn: [AlertList] = []

  @Option(
    help: ArgumentHelp("Write what was read and found as JSON.", valueName: "file"),
    completion: .file()
  )
  var report: String?

  func run() async throws {
    let start = ContinuousClock.now
    var options = try analysis.buildOptions()
    options.output = output
    options.includesDrafts = drafts
    if let refusal = report.flatMap({ ReportPlace.finding(report: $0, options: options) }) {
      FindingReport(site: analysis.site).write([refusal])
      throw ExitCode(64)
    }
    let outcome = await SiteBuild(options: options).run()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    Console.clearProgress()
    FindingReport(site: analysis.site).write(outcome.findings)
    if let report { try write(outcome.report(seconds: seconds), to: report) }
    guard let summary = outcome.summary else {
      Console.report("Nothing was published; what was there before is untouched.\n")
      throw ExitCode.failure
    }
    try say(summary, outcome: outcome, seconds: seconds)
    let raised = Set(failOn.flatMap(\.alerts)).filter(outcome.alerts.contains)
    guard raised.isEmpty else {
      Console.report("Alert: \(raised.map(\.rawValue).sorted().joined(separator: ", ")).\n")
      throw ExitCode(2)
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
