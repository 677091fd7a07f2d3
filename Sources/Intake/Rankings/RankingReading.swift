import ReputationModel

/// What one file of ranking data gave.
struct RankingReading: Sendable {
  var results: [ObservedResult] = []
  var performance: [SearchPerformance] = []
  /// What the file says of the export it belongs to.
  var facts = ExportFacts()
  var outcome: RankingFileOutcome
  var findings: [Finding] = []

  init(of file: RankingFile) { outcome = RankingFileOutcome(path: file.path) }

  /// Takes a result.
  mutating func take(_ result: ObservedResult) {
    outcome.rows += 1
    results.append(result)
  }
}
