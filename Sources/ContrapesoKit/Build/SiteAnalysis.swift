public import ReputationAnalysis
public import ReputationModel

/// The figures of a site without its pages: load and analyse, render and publish nothing.
public struct SiteAnalysis: Sendable {
  /// What came of it.
  public struct Outcome: Sendable {
    /// Everything there is to say, in order.
    public let findings: [Finding]
    /// The figures; `nil` where the site could not be read.
    public let reputation: Reputation?
    /// The site's configuration; `nil` as for the figures.
    public let configuration: SiteConfiguration?
  }

  private let options: BuildOptions

  /// An analysis of the site that `options` name.
  public init(options: BuildOptions) { self.options = options }

  /// Reads the site and works out its figures.
  public func run() async -> Outcome {
    do throws(AnalysedSite.Refusal) {
      let analysed = try await AnalysedSite(options: options)
      return Outcome(
        findings: analysed.findings.sorted(),
        reputation: analysed.reputation,
        configuration: analysed.site.configuration
      )
    } catch {
      return Outcome(findings: error.findings, reputation: nil, configuration: nil)
    }
  }
}
