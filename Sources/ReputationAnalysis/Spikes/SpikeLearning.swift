import ReputationModel

/// That a site has data of too few days for a day to be judged, so that no alarm means nothing yet.
public struct SpikeLearning: Sendable, Hashable {
  /// How many days there are data of.
  public let days: Int
  /// The first day of data that is judged, counted from 1.
  public let firstJudged: Int

  /// What is known from the first of those days to the last; `nil` where it is enough.
  init?(_ days: DayPeriod, settings: SpikeSettings) {
    let scale = SpikeScale(interval: Spike.Bucket.day.seconds, settings: settings)
    guard days.count <= scale.learning else { return nil }
    (self.days, firstJudged) = (days.count, scale.learning + 1)
  }
}

extension Reputation {
  /// That spikes by day cannot be judged yet; `nil` where they are, and where there are no data at all.
  public var spikeLearning: SpikeLearning? {
    // Of the brand's own mentions, as the detector counts.
    guard let first = store.indices.first, let last = store.indices.last else { return nil }
    let (from, to) = (zone.day(of: store.published(at: first)), zone.day(of: store.published(at: last)))
    let days = DayPeriod(from: from, to: to)
    return SpikeLearning(days, settings: SpikeSettings(baseline: Double(configuration.monitoring.baseline)))
  }
}
