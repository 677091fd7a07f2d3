import ReputationModel

/// Where every address of a search stood, by the key of the address.
struct RankIndex: Sendable, Hashable {
  private let looks: [Standings.Look]
  private var ranks: [String: [Standings.Rank]] = [:]
  /// The newest result of each address that is not neutral.
  private var telling: [String: ClassifiedResult] = [:]

  /// The index of `days`, which are of one search and in order.
  init(_ days: [ClassifiedSnapshot]) {
    looks = days.map { Standings.Look(day: $0.snapshot.day, depth: $0.snapshot.depth) }
    var keys: [String: String] = [:]
    for (look, day) in days.enumerated() {
      for result in day.results {
        let key = keys[result.result.url] ?? AddressKey.of(result.result.url)
        keys[result.result.url] = key
        // Of two results with one address the first stands higher.
        if ranks[key]?.last?.look != look {
          ranks[key, default: []].append(.init(look: look, position: result.result.position))
        }
        if result.resultClass != .neutral { telling[key] = result }
      }
    }
  }

  /// The histories of all addresses that are owned, favourable or damaging on one of the days, best first.
  var histories: [RankHistory] {
    telling.map { key, result in
      let standings = Standings(looks: looks, ranks: ranks[key] ?? [])
      return (
        best: standings.best ?? .max,
        history: RankHistory(
          url: result.result.shownURL,
          title: result.result.title,
          resultClass: result.resultClass,
          standings: standings
        )
      )
    }.sorted { left, right in
      left.best != right.best
        ? left.best < right.best
        : left.history.url.utf8.lexicographicallyPrecedes(right.history.url.utf8)
    }.map(\.history)
  }

  /// Where what has all those addresses stood: on each day at the best of them.
  func standings(ofAny keys: [String]) -> Standings {
    var best: [Int: Int] = [:]
    for key in Set(keys) {
      for rank in ranks[key] ?? [] { best[rank.look] = min(best[rank.look] ?? .max, rank.position) }
    }
    return Standings(
      looks: looks,
      ranks: best.sorted { $0.key < $1.key }.map { .init(look: $0.key, position: $0.value) }
    )
  }
}
