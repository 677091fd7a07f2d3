public import ReputationModel
import SitePublishing

/// Where the report for programs may be written.
public enum ReportPlace {
  /// Why a report may not be written there; `nil` where it may.
  ///
  /// A report quotes refused rows, which may not be public, and replaces the file it is written to: it belongs neither
  /// into the published site nor over what the build reads.
  public static func finding(report: String, options: BuildOptions) -> Finding? {
    let place = absolutePath(report)
    let own = options.sources + [options.outputPath]
    guard let taken = own.first(where: { "\(place)/".hasPrefix("\(absolutePath($0))/") }) else { return nil }
    return Finding(
      rule: "report.place",
      severity: .error,
      location: SourceLocation(file: report),
      message: "the report would be published, or replace what the build reads",
      found: "a file in \(taken)",
      expected: "a file outside the site's content and output",
      fix: "name another file with --report"
    )
  }
}
