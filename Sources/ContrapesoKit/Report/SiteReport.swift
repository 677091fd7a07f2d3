import ReputationAnalysis
public import ReputationModel
import SiteRendering

/// The figures of a site without its pages: what `contrapeso report` prints.
public struct SiteReport: Sendable {
  /// Everything there is to say of what was read, in order; no figures are given where one is an error.
  public let findings: [Finding]
  private let figures: Figures?

  private struct Figures: Sendable {
    let reputation: Reputation
    let configuration: SiteConfiguration
  }

  /// Reads the site that `options` name and works out its figures, those of a period for `days`.
  public init(options: BuildOptions, days: WantedDays = WantedDays()) async {
    do throws(AnalysedSite.Refusal) {
      let analysed = try await AnalysedSite(options: options, days: days, hasQueue: false)
      findings = analysed.findings.sorted()
      figures = Figures(reputation: analysed.reputation, configuration: analysed.site.configuration)
    } catch {
      findings = error.findings
      figures = nil
    }
  }

  /// The figures as JSON, in the shape of `data/summary.json`; `nil` where nothing could be read.
  public func json() -> [UInt8]? {
    figures.map { figures in
      let document = SummaryDocument(reputation: figures.reputation, configuration: figures.configuration)
      return document.bytes() + [UInt8(ascii: "\n")]
    }
  }

  /// The figures as lines for people; `nil` where nothing could be read.
  ///
  /// Text of strangers stands in them as it came.
  public func lines() -> [String]? {
    figures.map { figures in
      ReportText(reputation: figures.reputation, configuration: figures.configuration).lines()
    }
  }
}
