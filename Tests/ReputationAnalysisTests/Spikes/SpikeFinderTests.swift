import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SpikeFinderTests {
  /// A mention every six hours for 40 days, and 30 more on one afternoon.
  private func mentions(spikeAt hours: Int?, sentiment: Float? = nil, days: Int = 40) -> [Mention] {
    let usual = (0..<days * 4).map { Sample.mention("usual-\($0)", at: $0 * 6) }
    guard let hours else { return usual }
    return usual + (0..<30).map { Sample.mention("spike-\($0)", at: hours + $0 / 10, sentiment: sentiment) }
  }

  private func spikes(_ mentions: [Mention], zone: SiteTimeZone = .utc) -> [Spike] {
    let store = Sample.store(mentions)
    return SpikeFinder(zone: zone, settings: SpikeSettings())
      .spikes(in: store, labels: LedgerIndex(store: store, ledger: []).labels)
  }

  @Test func findsNoneInWhatIsUsual() {
    #expect(spikes(mentions(spikeAt: nil)).isEmpty)
    #expect(spikes([]).isEmpty)
    #expect(spikes([Sample.mention("a", at: 1)]).isEmpty)
  }

  @Test func joinsWhatHoursAndDaysTellOfOneSpike() throws {
    let found = spikes(mentions(spikeAt: 30 * 24 + 13))
    #expect(found.count == 1)
    let spike = try #require(found.first)
    #expect(spike.subject == .volume)
    #expect(spike.from <= Sample.hour(30 * 24 + 13))
    #expect(spike.to >= Sample.hour(30 * 24 + 16))
    #expect(spike.peak >= 10)
    #expect(spike.expected < 5)
    #expect(!spike.isRunning)
  }

  @Test func tellsNegativeOnesApart() throws {
    // Among so many mentions, the ten negative ones do not show.
    var many = (0..<24 * 40).flatMap { hour in
      (0..<50).map { Sample.mention("m-\(hour)-\($0)", at: hour) }
    }
    many += (0..<20).map { Sample.mention("n-\($0)", at: 30 * 24 + $0 / 10, sentiment: -1) }
    let found = spikes(many)
    #expect(found.map(\.subject) == [.negative])
  }

  @Test func goesOnWhereTheDataEnd() throws {
    let spike = try #require(spikes(mentions(spikeAt: 40 * 24 - 4)).last)
    #expect(spike.isRunning)
  }

  @Test func looksNoFurtherBackThanItCan() {
    var old = mentions(spikeAt: nil)
    old.append(Sample.mention("ancient", at: -24 * 365 * 300))
    #expect(spikes(old).isEmpty)
  }

  @Test(arguments: [("America/Santiago", 40), ("Europe/Madrid", 40), ("Australia/Adelaide", 40)])
  func countsEveryMentionOnceInEveryZone(name: String, days: Int) throws {
    let zone = try #require(SiteTimeZone(identifier: name))
    let store = Sample.store(mentions(spikeAt: 100, days: days))
    let labels = LedgerIndex(store: store, ledger: []).labels
    for bucket in Spike.Bucket.allCases {
      let counts = MentionCounts(store: store, labels: labels, bucket: bucket, zone: zone)
      #expect(counts.volume.reduce(0, +) == store.count)
      #expect(zip(counts.starts, counts.starts.dropFirst()).allSatisfy(<))
      #expect(counts.starts.count == counts.negative.count)
    }
  }
}
