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

@Suite struct SpikeIncidentTests {
  private func reputation(incident: Incident?, now: Int = 31 * 24) -> Reputation {
    let usual = (0..<31 * 4).map { Sample.mention("usual-\($0)", at: $0 * 6) }
    let spike = (0..<30).map {
      Sample.mention("spike-\($0)", at: 30 * 24 + $0 / 10, text: "Pan con aditivos")
    }
    return Reputation(
      store: Sample.store(usual + spike),
      ledger: [],
      incidents: incident.map { [$0] } ?? [],
      sources: [],
      configuration: SiteConfiguration(
        site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "en"))
      ),
      now: Sample.hour(now)
    )
  }

  @Test func asksForAnIncidentWhereThereIsNone() {
    let alone = reputation(incident: nil)
    #expect(alone.spikes.map(\.incident) == [nil])
    #expect(alone.unattendedSpikes.count == 1)
    #expect(alone.findings.map(\.rule) == ["spike.no-incident"])
  }

  @Test func letsItRestWhenItIsOverForADay() {
    let spikes = reputation(incident: nil, now: 40 * 24).spikes
    #expect(spikes.count == 1)
    // It goes on where the data end, unless they went on calmly.
    #expect(reputation(incident: nil, now: 40 * 24).unattendedSpikes.count == spikes.count { $0.isRunning })
  }

  @Test func belongsToTheIncidentOfItsMentions() {
    var matches = MentionMatch()
    matches.terms = ["aditivos"]
    let attended = reputation(incident: Sample.incident("additives", state: .closed, matches: matches))
    #expect(attended.spikes.map(\.incident) == ["additives"])
    #expect(attended.unattendedSpikes.isEmpty)
    #expect(attended.findings.isEmpty)
  }

  @Test(arguments: [
    (29 * 24, nil, true, true), (29 * 24, 30 * 24 + 1, true, true), (10 * 24, 20 * 24, true, false),
    (29 * 24, nil, false, false), (40 * 24, nil, true, false),
  ])
  func belongsToAnIncidentThatWasGoingOn(from: Int, stable: Int?, isOpen: Bool, belongs: Bool) {
    var incident = Sample.incident("other", state: isOpen ? .active : .closed)
    incident.clocks[.firstSignal] = Sample.hour(from)
    incident.clocks[.stable] = stable.map(Sample.hour)
    #expect(reputation(incident: incident).spikes.map(\.incident) == [belongs ? "other" : nil])
  }
}
