import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// `contrapeso check`: the audit of a site.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Audits the site: content, search, structured data, links.",
    discussion: """
      Tells everything a build would, and holds every page as it would be published against the rules of the auditor, \
      each with its place, what was found, what is expected and how to mend it. `contrapeso explain RULE` says what a \
      rule is for. Nothing is written. Ends with code 1 while a finding is an error.
      """
  )

  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif, junit
  }

  @Argument(help: "Tell of these articles or pages alone, by their paths in the site.", completion: .file())
  var files: [String] = []

  @OptionGroup var analysis: AnalysisOptions

  @Option(help: "How findings are written: text, json, github, sarif or junit.")
  var format = Format.text

  @Option(help: AuditLanguage.help)
  var language: AuditLanguage?

  @Option(
    help: ArgumentHelp("A file of accepted findings, which are not told.", valueName: "file"),
    completion: .file()
  )
  var baseline: String?

  @Flag(help: "Write everything that is found to the baseline, and accept it.")
  var writeBaseline = false

  func validate() throws {
    if writeBaseline, baseline == nil { throw ValidationError("--write-baseline needs --baseline FILE.") }
    if writeBaseline, !files.isEmpty { throw ValidationError("A baseline is of the whole site.") }
  }

  func run() async throws {
    let options = try analysis.buildOptions()
    var outcome = await SiteCheck(options: options, language: (language ?? .ofEnvironment)?.rawValue).run()
    Console.clearProgress()
    if let baseline {
      if writeBaseline {
        try write(outcome.baseline, to: baseline, options)
        outcome.apply(outcome.baseline)
      } else {
        outcome.apply(try read(baseline))
      }
    }
    let unknown = outcome.keep(files: files)
    guard unknown.isEmpty else {
      throw ValidationError(
        "There is no article or page \(unknown.map(\.visible).joined(separator: ", ")); a path is the one within the "
          + "site, such as content/articles/pan.md."
      )
    }
    try Console.write(bytes: try bytes(outcome))
    if outcome.count(.error) > 0 { throw ExitCode.failure }
  }

  private func bytes(_ outcome: CheckOutcome) throws -> [UInt8] {
    switch format {
    case .text:
      let text = CheckText(outcome, usesColour: Console.coloursResults, showsParts: !files.isEmpty)
      return CheckCommand.joined(text.lines())
    case .json: return try CheckReport(outcome).json()
    case .github: return CheckCommand.joined(AnnotationReport(outcome).lines)
    case .sarif: return try SARIFReport(outcome).json()
    case .junit: return JUnitReport(outcome).xml()
    }
  }

  private static func joined(_ lines: [String]) -> [UInt8] {
    lines.isEmpty ? [] : Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func read(_ path: String) throws -> Baseline {
    do throws(InputBytes.Failure) {
      let bytes = try InputBytes.read(path)
      if let baseline = Baseline(bytes) { return baseline }
      Console.report("contrapeso check: \(path.visible) is no baseline; write it with --write-baseline.\n")
    } catch {
      Console.report("contrapeso check: the baseline \(path.visible) cannot be read: \(error.words).\n")
    }
    throw ExitCode.failure
  }

  private func write(_ baseline: Baseline, to path: String, _ options: BuildOptions) throws {
    if let refusal = ReportPlace.finding(report: path, options: options) {
      FindingReport(site: analysis.site).write([refusal])
      throw ExitCode(64)
    }
    do {
      try Data(baseline.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Console.report(
        "contrapeso check: the baseline \(path.visible) could not be written: \(error.localizedDescription)\n"
      )
      throw ExitCode.failure
    }
  }
}
