import ReputationModel

/// Which page of results a search leads to, whatever its words.
struct PageOfResults: Hashable {
  private let engine: String?
  private let country: String?
  private let language: LanguageCode?
  private let device: String?

  init(_ search: TrackedSearch) {
    (engine, country, language, device) = (search.engine, search.country, search.language, search.device)
  }

  /// The looks at one such page for the same words.
  struct Looks {
    /// All of them, in order.
    let looks: [RankingSnapshot]
    /// The last of them.
    let newest: RankingSnapshot
    /// The position of its highest damaging result; far below where none was seen.
    private let harm: Int

    /// Those looks, in any order; `nil` for none.
    init?(_ looks: [RankingSnapshot], _ classifier: ResultClassifier) {
      self.looks = looks.sorted { $0.day < $1.day }
      guard let newest = self.looks.last else { return nil }
      self.newest = newest
      harm = newest.results.first { classifier.resultClass(of: $0) == .damaging }?.position ?? .max
    }

    /// Which page is rather followed: the one looked at last; of one day the one whose first page is known further; of
    /// these the one on which something damaging stands higher, so that no telephone is given the all-clear of a desk;
    /// then the one that is known deeper, and the first in the order of searches.
    static func isBefore(_ left: Looks, _ right: Looks) -> Bool {
      guard left.newest.day == right.newest.day else { return left.newest.day > right.newest.day }
      let (depth, other) = (left.newest.depth ?? 0, right.newest.depth ?? 0)
      guard min(depth, 10) == min(other, 10) else { return depth > other }
      guard left.harm == right.harm else { return left.harm < right.harm }
      return depth != other ? depth > other : left.newest.search < right.newest.search
    }
  }
}
