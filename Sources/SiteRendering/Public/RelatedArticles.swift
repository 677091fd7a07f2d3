import ReputationModel

/// Finds for every article the ones that share most subjects with it.
enum RelatedArticles {
  /// How many are shown.
  static let shown = 3
  /// How many neighbours in time a subject contributes on each side; a subject that half the site has would
  /// otherwise make the work quadratic.
  static let neighbours = 20

  /// For each article its related ones, best first; a rare subject counts more than a common one.
  static func find(plan: PagePlan, count: Int) -> [[Int]] {
    var related = Array(repeating: [Int](), count: count)
    for (language, articles) in plan.articles {
      var places: [[(tag: [Int], position: Int)]] = Array(repeating: [], count: count)
      for tag in plan.tags[language] ?? [] where tag.articles.count > 1 {
        for (position, article) in tag.articles.enumerated() {
          places[article].append((tag.articles, position))
        }
      }
      var rank = Array(repeating: 0, count: count)
      for (position, article) in articles.enumerated() { rank[article] = position }
      for article in articles {
        related[article] = best(for: article, places: places[article], rank: rank)
      }
    }
    return related
  }

  private static func best(for article: Int, places: [(tag: [Int], position: Int)], rank: [Int]) -> [Int] {
    var weights: [Int: Double] = [:]
    for (tag, position) in places {
      let weight = 1 / Double(tag.count)
      for other in tag[max(0, position - neighbours)..<min(tag.count, position + neighbours + 1)]
      where other != article {
        weights[other, default: 0] += weight
      }
    }
    let ordered = weights.sorted { left, right in
      left.value == right.value ? rank[left.key] < rank[right.key] : left.value > right.value
    }
    return ordered.prefix(shown).map(\.key)
  }
}
