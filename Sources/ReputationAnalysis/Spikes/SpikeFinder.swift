import ReputationModel

/// Finds the spikes of a site: in all its mentions and in the negative ones, by hour and by day.
struct SpikeFinder: Sendable {
  let zone: SiteTimeZone
  let settings: SpikeSettings

  /// The spikes of `store`, oldest first; those that overlap in time are one.
  func spikes(in store: MentionStore, labels: [Sentiment.Label]) -> [Spike] {
    let all = Spike.Bucket.allCases.flatMap { bucket in
      let counts = MentionCounts(store: store, labels: labels, bucket: bucket, zone: zone)
      return Spike.Subject.allCases.flatMap { spikes(of: $0, in: counts) }
    }
    return SpikeFinder.joined(all)
  }

  /// A spike that has not ended yet.
  private struct Open {
    let from: Timestamp
    var isTold = false
    var last = 0
    var peak = -1
    var expected = 0.0
    var score = 0.0
    var usual = 0.0
  }

  /// The spikes of one series.
  ///
  /// It goes on while the score is at least half of what raises an alarm, so that a short lull does not end it.
  func spikes(of subject: Spike.Subject, in counts: MentionCounts) -> [Spike] {
    var detector = SpikeDetector(interval: counts.bucket.seconds, zone: zone, settings: settings)
    var spikes: [Spike] = []
    var open: Open?
    let values = counts.counts(of: subject)
    func close(_ ended: Open?, isRunning: Bool) {
      guard let ended, ended.isTold else { return }
      spikes.append(
        Spike(
          subject: subject,
          bucket: counts.bucket,
          from: ended.from,
          to: counts.end(of: ended.last),
          isRunning: isRunning,
          peak: ended.peak,
          expected: ended.expected,
          score: ended.score,
          threshold: detector.threshold ?? 1,
          period: detector.period(of: ended.score) ?? 0,
          counted: ended.from..<counts.end(of: ended.last),
          usual: ended.usual,
          incident: nil
        )
      )
    }
    for (index, value) in values.enumerated() {
      let alarm = detector.observe(at: counts.starts[index], value: Double(value))
      guard let reading = detector.latest, let since = reading.since else {
        close(open, isRunning: false)
        open = nil
        continue
      }
      var current = open ?? Open(from: since)
      if alarm != nil { current.isTold = true }
      current.last = index
      current.usual += reading.expected
      current.score = max(current.score, reading.score)
      if value > current.peak { (current.peak, current.expected) = (value, reading.expected) }
      open = current
    }
    close(open, isRunning: true)
    return spikes
  }

  /// One spike in the place of those that overlap, oldest first.
  static func joined(_ spikes: [Spike]) -> [Spike] {
    let order = spikes.sorted { left, right in
      if left.from != right.from { return left.from < right.from }
      if left.to != right.to { return left.to < right.to }
      return left.weight != right.weight
        ? left.weight > right.weight : left.subject.rawValue < right.subject.rawValue
    }
    var joined: [Spike] = []
    for spike in order {
      if let last = joined.last, last.overlaps(spike) {
        joined[joined.count - 1] = last.joined(with: spike)
      } else {
        joined.append(spike)
      }
    }
    return joined
  }
}
