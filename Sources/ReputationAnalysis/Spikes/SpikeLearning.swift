import ReputationModel

/// That a site has data of too few days for a day to be judged, so that no alarm means nothing yet.
public struct SpikeLearning: Sendable, Hashable {
  /// How many days there are data of.
  public let days: Int
  /// The first day of data that is judged, counted from 1.
  public let firstJudged: Int

  /// What is known from the first of those days to the last; `nil` where it is enough.
  init?(_ days: DayPeriod?, settings: SpikeSettings) {
    guard let days else { return nil }
    let scale = SpikeScale(interval: Spike.Bucket.day.seconds, settings: settings)
    guard days.count <= scale.learning else { return nil }
    (self.days, firstJudged) = (days.count, scale.learning + 1)
  }
}

extension Reputation {
  /// That spikes by day cannot be judged yet; `nil` where they are, and where there are no data at all.
  public var spikeLearning: SpikeLearning? {
    SpikeLearning(daily.span, settings: SpikeSettings(baseline: Double(configuration.monitoring.baseline)))
  }
}
