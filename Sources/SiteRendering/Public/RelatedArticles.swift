import Foundation
import ReputationModel

/// Finds for every article the ones of its language that are most like it, by their subjects and by their texts.
///
/// Both count alike: to the cosine of the subjects, in which one that `n` of `N` articles have weighs ln (1 + N / n), comes that
/// of the texts (``TextLikeness``).
struct RelatedArticles {
  /// How many are shown.
  private static let shown = 3
  /// How many neighbours in time a subject contributes on each side; a subject that half the site has would
  /// otherwise make the work quadratic.
  private static let neighbours = 20
  /// What is less alike has a word in common by chance.
  private static let leastLikeness: Float = 0.08

  /// The articles of the language, newest first.
  private let articles: [Int]
  /// The subjects of each of them: what it weighs there, the places of the articles that have it, and which of these it is.
  private var subjects: [[(weight: Float, sharing: [Int], position: Int)]]
  private let texts: TextLikeness
  private var sums: LikenessSums

  /// For each article its related ones, best first.
  static func find(plan: PagePlan, articles: [Article]) -> [[Int]] {
    var related = Array(repeating: [Int](), count: articles.count)
    for (language, indices) in plan.articles where indices.count > 1 {
      var finder = RelatedArticles(indices, plan.tags[language] ?? [], articles)
      for (place, article) in indices.enumerated() { related[article] = finder.best(for: place) }
    }
    return related
  }

  private init(_ indices: [Int], _ tags: [PagePlan.Tag], _ all: [Article]) {
    articles = indices
    texts = TextLikeness(indices.map { all[$0] })
    sums = LikenessSums(count: indices.count)
    var places = Array(repeating: 0, count: all.count)
    for (place, article) in indices.enumerated() { places[article] = place }
    subjects = Array(repeating: [], count: indices.count)
    var squares = Array(repeating: 0 as Float, count: indices.count)
    for tag in tags {
      let weight = Foundation.log(1 + Float(indices.count) / Float(tag.articles.count))
      let sharing = tag.articles.map { places[$0] }
      for (position, place) in sharing.enumerated() {
        squares[place] += weight * weight
        if sharing.count > 1 { subjects[place].append((weight, sharing, position)) }
      }
    }
    lengths = squares.map { $0.squareRoot() }
  }

  /// How long the vector of each article's subjects is.
  private let lengths: [Float]

  private mutating func best(for place: Int) -> [Int] {
    for (weight, sharing, position) in subjects[place] {
      let near = max(0, position - Self.neighbours)..<min(sharing.count, position + Self.neighbours + 1)
      for other in sharing[near] where other != place {
        sums.add(weight * weight / (lengths[place] * lengths[other]), to: other)
      }
    }
    texts.add(likenessTo: place, to: &sums)
    return sums.takeGreatest(Self.shown, atLeast: Self.leastLikeness).map { articles[$0] }
  }
}

/// Sums by number, of which few are in use at a time: added to, read and emptied without looking at the others.
struct LikenessSums {
  private var values: [Float]
  private var used: [Int] = []

  /// Sums for the numbers below `count`.
  init(count: Int) { values = Array(repeating: 0, count: count) }

  /// Adds to the sum of a number; `value` is above 0.
  mutating func add(_ value: Float, to number: Int) {
    if values[number] == 0 { used.append(number) }
    values[number] += value
  }

  /// The numbers of the greatest sums, the greatest first, the lower number first of equal ones; all sums are 0 again.
  mutating func takeGreatest(_ count: Int, atLeast least: Float) -> [Int] {
    var best: [(value: Float, number: Int)] = []
    for number in used {
      let value = values[number]
      values[number] = 0
      guard value >= least else { continue }
      let place = best.firstIndex { ($0.value, number) < (value, $0.number) } ?? best.count
      guard place < count else { continue }
      best.insert((value, number), at: place)
      if best.count > count { best.removeLast() }
    }
    used.removeAll(keepingCapacity: true)
    return best.map(\.number)
  }
}
