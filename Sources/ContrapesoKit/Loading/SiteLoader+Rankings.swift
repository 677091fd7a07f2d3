import Intake
import ReputationModel

extension SiteLoader {
  /// Reads every file of ranking data, in the order of their paths: of two results at one position the first wins.
  mutating func readRankings(into site: inout LoadedSite) {
    let configuration = site.configuration
    var intake = RankingIntake(
      zone: configuration.site.timeZone,
      now: site.now,
      maximumRefusedShare: configuration.maximumRefusedShare
    )
    for path in files(in: .rankings) {
      guard let contents = contents(of: path, upTo: Limits.rankings) else { continue }
      contents.withUnsafeBytes { intake.read($0, path: path) }
    }
    let result = intake.finish()
    site.rankings = result.store
    site.rankingOutcomes = result.outcomes
    report(result.findings)
  }
}
