import Intake
public import ReputationAnalysis
public import ReputationModel
import SiteRendering

/// A site's folder, read and worked out: what a build renders, and of which a report and the queue are printed.
public struct AnalysedSite: Sendable {
  let site: LoadedSite
  /// The site's words, where they were needed already.
  let strings: SiteStrings?
  /// The figures.
  public let reputation: Reputation
  /// Everything there is to say so far, in order.
  public let findings: [Finding]
  /// Whether something could not be read as it was meant, so that no figure is to be trusted.
  ///
  /// An error of what was done, as a comment removed without notice, is none of the figures: they count it.
  public let isMisread: Bool

  /// Why there is no site to work on.
  public struct Refusal: Error {
    /// Everything there is to say, in order; one of them is an error.
    public let findings: [Finding]
  }

  /// Reads the folder that `options` name and works out the figures of `days`.
  public init(options: BuildOptions, days: WantedDays = WantedDays()) async throws(Refusal) {
    let folder: SiteFolder
    do throws(LoadingRefusal) {
      folder = try SiteFolder(path: options.site)
    } catch {
      throw Refusal(findings: [error.finding])
    }
    options.progress(.reading)
    var loader = SiteLoader(folder: folder, options: options)
    guard var site = await loader.load() else { throw Refusal(findings: loader.findings.sorted()) }
    options.progress(.analysing(mentions: site.store.count))
    await site.estimateSentiment(workers: options.workers)
    self.site = site
    // The sections of a site have names in its languages; only rankings ask where articles are.
    let strings = site.rankings.snapshots.isEmpty ? nil : SiteStrings(of: site)
    self.strings = strings
    let newest = site.store.last.map { site.configuration.site.timeZone.day(of: $0.published) }
    reputation = Reputation(
      store: site.store,
      ledger: site.ledger,
      incidents: site.incidents,
      sources: site.sourceFigures(),
      rankings: site.rankings,
      articles: site.articles,
      addresses: strings.map {
        ArticleAddresses(site.articles, configuration: site.configuration, strings: $0.library)
      } ?? ArticleAddresses(),
      configuration: site.configuration,
      now: site.now,
      period: days.period(newest: newest)
    )
    let unread = UnreadContent(loader.findings)
    findings = (loader.findings + reputation.findings.filter(unread.leaves)).sorted()
    isMisread = loader.findings.hasErrors
  }
}
