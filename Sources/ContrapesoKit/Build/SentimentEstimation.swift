import ReputationAnalysis
import ReputationModel

extension LoadedSite {
  /// Estimates on every core the sentiment of the mentions that carry none, unless the site does not want it.
  mutating func estimateSentiment(workers: Int) async {
    guard configuration.monitoring.estimatesSentiment else { return }
    let store = store
    let start = SentimentEstimates(estimator: estimator)
    let parts = await ConcurrentWork.run(count: store.count, workers: workers, grain: 512) {
      start
    } body: { index, estimates in
      estimates.add(index, of: store)
    }
    for part in parts { self.store.fill(part.found) }
  }
}
