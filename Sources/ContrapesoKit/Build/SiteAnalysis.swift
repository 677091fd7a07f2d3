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
    let folder: SiteFolder
    do throws(LoadingRefusal) {
      folder = try SiteFolder(path: options.site)
    } catch {
      return Outcome(findings: [error.finding], reputation: nil, configuration: nil)
    }
    options.progress(.reading)
    var loader = SiteLoader(folder: folder, options: options)
    guard var site = await loader.load() else {
      return Outcome(findings: loader.findings.sorted(), reputation: nil, configuration: nil)
    }
    options.progress(.analysing(mentions: site.store.count))
    await site.estimateSentiment(workers: options.workers)
    let reputation = site.reputation()
    return Outcome(
      findings: (loader.findings + reputation.findings).sorted(),
      reputation: reputation,
      configuration: site.configuration
    )
  }
}

extension LoadedSite {
  /// Everything worked out of what was read.
  func reputation() -> Reputation {
    Reputation(
      store: store,
      ledger: ledger,
      incidents: incidents,
      sources: sourceFigures(),
      rankings: rankings,
      configuration: configuration,
      now: now
    )
  }
}
