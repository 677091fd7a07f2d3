import ReputationModel

/// Makes voices of the mentions of their authors.
struct VoiceMaker: Sendable {
  let store: MentionStore
  let ledger: LedgerIndex
  let authors: AuthorTable
  let tallies: AuthorTallies

  /// The voice of the author at `place` of the tallies.
  func voice(at place: Int) -> Voice {
    let mentions = tallies.mentions(at: place)
    var counts = SentimentCounts()
    var (answered, calling) = (0, 0)
    var sources: [String] = []
    for mention in mentions.lazy.map({ Int($0) }) {
      counts.add(ledger.labels[mention])
      switch ledger.handlings[mention] {
      case .answered: (answered, calling) = (answered + 1, calling + 1)
      case .open, .escalated: calling += 1
      case .left, .removed, .own: break
      }
      let source = store.source(at: mention)
      if !sources.contains(source) { sources.append(source) }
    }
    let latest = mentions.last.map { Int($0) } ?? 0
    return Voice(
      latest: latest,
      mentions: mentions.count,
      counts: counts,
      answered: answered,
      answeredShare: calling >= Statistics.fewestCases ? Double(answered) / Double(calling) : nil,
      reach: reach(mentions),
      firstSeen: store.published(at: Int(authors.first[tallies.authors[place]])),
      lastSeen: store.published(at: latest),
      sources: sources
    )
  }

  /// The authors in two orders, before voices are made of the few that are shown.
  struct Loudest {
    let maker: VoiceMaker
    let isOwn: (Int) -> Bool
    /// The largest reach of each author of the tallies; below zero where none is known.
    let reaches: [Int]

    /// The authors that most people may have read.
    func byReach(_ limit: Int) -> [Voice] {
      voices(reaches.indices.filter { reaches[$0] >= 0 }, limit) { (reaches[$0], size($0)) }
    }

    /// The authors that said most.
    func byFrequency(_ limit: Int) -> [Voice] {
      voices(reaches.indices.filter { size($0) >= 2 }, limit) { (size($0), reaches[$0]) }
    }

    private func size(_ place: Int) -> Int { maker.tallies.mentions(at: place).count }

    private func voices(_ places: [Int], _ limit: Int, by rank: (Int) -> (Int, Int)) -> [Voice] {
      let sorted = places.map { (place: $0, rank: rank($0)) }.sorted { left, right in
        left.rank != right.rank ? left.rank > right.rank : left.place < right.place
      }
      return Array(
        sorted.lazy.filter { !isOwn($0.place) }.prefix(limit)
          .map { maker.voice(at: $0.place) }
      )
    }
  }

  /// The authors by how loud they are; `isOwn` says of an author's place in the tallies that it is the brand.
  func loudest(_ isOwn: @escaping (Int) -> Bool) -> Loudest {
    let reaches = tallies.authors.indices.map { reach(tallies.mentions(at: $0)) ?? -1 }
    return Loudest(maker: self, isOwn: isOwn, reaches: reaches)
  }

  private func reach(_ mentions: ArraySlice<UInt32>) -> Int? {
    mentions.lazy.compactMap { store.reach(at: Int($0)) }.max()
  }
}
