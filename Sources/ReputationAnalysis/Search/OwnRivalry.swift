import ReputationModel

/// Pages of one of the brand's hosts that take each other's place for a query: cannibalisation.
///
/// Two pages that both stand among the first ten split what one would get; pages that take turns as the host's best
/// show that the search engine cannot tell which of them is meant.
public struct OwnRivalry: Sendable, Hashable {
  /// The host.
  public let host: String
  /// Its pages among the first ten of the newest snapshot, best first.
  public let together: [String]
  /// The pages that took turns as its best result among the first ten, in the order of their first turn.
  public let alternating: [String]
  /// How often the best of them was another than the time before.
  public let changes: Int

  /// A single change is a new page that took over; only the second goes back and forth.
  static let fewestChanges = 2

  /// The rivalries in `days`, which are of one search and in order; by host.
  static func all(in days: [ClassifiedSnapshot]) -> [OwnRivalry] {
    var leaders: [String: [String]] = [:]
    var newest: [String: [String]] = [:]
    var spelling: [String: String] = [:]
    for (number, day) in days.enumerated() {
      var seen: [String: Set<String>] = [:]
      for result in day.results where result.resultClass == .owned && result.result.position <= 10 {
        guard let host = AddressKey.host(of: result.result.url) else { continue }
        let key = AddressKey.of(result.result.url)
        if isPlain(result.result.url) || spelling[key] == nil { spelling[key] = result.result.shownURL }
        if seen[host] == nil { leaders[host, default: []].append(key) }
        if seen[host, default: []].insert(key).inserted, number == days.count - 1 {
          newest[host, default: []].append(key)
        }
      }
    }
    return leaders.compactMap { host, turns in
      let changes = zip(turns, turns.dropFirst()).count { $0 != $1 }
      let together = newest[host] ?? []
      guard together.count > 1 || changes >= fewestChanges else { return nil }
      var known = Set<String>()
      // Each page in one spelling, wherever it is told of.
      let pages = turns.filter { known.insert($0).inserted }.compactMap { spelling[$0] }
      return OwnRivalry(
        host: host,
        together: together.count > 1 ? together.compactMap { spelling[$0] } : [],
        alternating: changes >= fewestChanges ? pages : [],
        changes: changes
      )
    }.sorted { $0.host.utf8.lexicographicallyPrecedes($1.host.utf8) }
  }

  /// Whether an address is written without anything behind its path, which mostly tracks; of several spellings of one
  /// page such a one is told, the newest.
  private static func isPlain(_ url: String) -> Bool { !url.contains { $0 == "?" || $0 == "#" } }
}
