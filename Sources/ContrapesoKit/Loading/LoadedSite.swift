import Intake
import ReputationAnalysis
import ReputationModel
import SiteRendering

/// Everything that was read of a site's folder.
struct LoadedSite: Sendable {
  var configuration: SiteConfiguration
  var now: Timestamp
  var articles: [Article] = []
  var pages: [Page] = []
  var authors: [AuthorProfile] = []
  var incidents: [Incident] = []
  var ledger: [LedgerEntry] = []
  var store = MentionStore()
  var outcomes: [FileOutcome] = []
  var rankings = RankingStore()
  var rankingOutcomes: [RankingFileOutcome] = []
  /// The site's own words for the estimate of sentiment, by language.
  var lexicons: [LanguageCode: String] = [:]
  var media: [MediaFile] = []
  var templates: [String: String] = [:]
  /// The files that have errors.
  var faulty: Set<String> = []
}

extension LoadedSite {
  /// Estimates sentiment with the site's own words, to which names say nothing.
  var estimator: SentimentEstimator {
    SentimentEstimator(additions: lexicons, names: configuration.brand.everyName)
  }

  /// What each source brought: the configured ones, also where they have no file, or each file where none is configured.
  func sourceFigures() -> [SourceFigures] {
    let byName = Dictionary(grouping: outcomes, by: \.source)
    let configured = configuration.sources
    let names =
      configured.map(\.name) + byName.keys.filter { name in !configured.contains { $0.name == name } }
    return names.map { name in
      let files = byName[name] ?? []
      return SourceFigures(
        name: name,
        format: files.lazy.compactMap { $0.format?.rawValue }.first,
        mentions: files.reduce(0) { $0 + $1.accepted },
        dataThrough: files.flatMap { [$0.lastPublished, $0.lastCollected] }.compactMap { $0 }.max(),
        staleAfter: configured.first { $0.name == name }?.staleAfter ?? configuration.monitoring.staleAfter,
        now: now
      )
    }
  }
}
