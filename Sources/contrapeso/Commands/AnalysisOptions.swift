import ArgumentParser
import ContrapesoKit
import Foundation
import ReputationModel

/// The options of every command that reads a whole site and works out its figures.
struct AnalysisOptions: ParsableArguments {
  @OptionGroup var place: SiteOptions

  @Flag(help: "Run no program that `sources:` names; so does the environment's CONTRAPESO_NO_RUN.")
  var noRun = false

  /// The site's folder.
  var site: String { place.site }

  /// What a build with these options is asked for.
  func buildOptions() throws -> BuildOptions {
    var options = BuildOptions(
      site: site,
      clock: place.clock,
      workers: ProcessInfo.processInfo.activeProcessorCount
    )
    options.now = place.now?.stated
    options.sourceDateEpoch = try SourceDateEpoch.read()
    let forbidden = ProcessInfo.processInfo.environment["CONTRAPESO_NO_RUN", default: ""]
    options.runsPrograms = !noRun && forbidden.isEmpty
    options.progress = AnalysisOptions.showProgress
    return options
  }

  /// The site, read and worked out, for the figures of `days`; findings from that severity on are written.
  ///
  /// - Throws: `ExitCode.failure` where something could not be read as it was meant. Of other errors the command prints what
  ///   it has to print, and then calls ``fail(where:)``.
  func analysedSite(
    days: WantedDays = WantedDays(),
    findingsFrom severity: Finding.Severity
  ) async throws -> AnalysedSite {
    let options = try buildOptions()
    var site: AnalysedSite?
    let findings: [Finding]
    do throws(AnalysedSite.Refusal) {
      let analysed = try await AnalysedSite(options: options, days: days)
      (site, findings) = (analysed, analysed.findings)
    } catch {
      findings = error.findings
    }
    Console.clearProgress()
    FindingReport(site: self.site).write(findings.filter { $0.severity >= severity })
    guard let site, !site.isMisread else { throw ExitCode.failure }
    return site
  }

  /// Ends the command in failure where one of the site's findings is an error.
  func fail(where site: AnalysedSite) throws {
    if site.findings.hasErrors { throw ExitCode.failure }
  }

  /// Shows what is being done.
  @Sendable private static func showProgress(_ phase: BuildPhase) {
    switch phase {
    case .reading: Console.showProgress("Reading …")
    case .runningPrograms(let count):
      Console.showProgress("Running \(count) program\(count == 1 ? "" : "s") …")
    case .analysing(let mentions): Console.showProgress("Working out the figures of \(mentions) mentions …")
    case .rendering(let pages): Console.showProgress("Rendering \(pages) pages …")
    case .publishing: Console.showProgress("Publishing …")
    }
  }
}
