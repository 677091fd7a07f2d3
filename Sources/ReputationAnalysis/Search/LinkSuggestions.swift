import ReputationModel

/// Finds for a few articles the others that are near them: those that share subjects, or words of titles and queries.
///
/// One walk over all articles notes who has the words of the few; of a word that many have only the newest count, so
/// that no article is compared with all.
struct LinkSuggestions: Sendable {
  /// A subject or a word, in a language.
  private struct Key: Hashable {
    let language: LanguageCode
    let word: Substring
    let isSubject: Bool
  }

  /// So many of those that have a word are looked at.
  private static let mostOfAWord = 40
  /// A word of fewer letters says nothing of what a text is about.
  private static let shortest = 4

  private var having: [Key: [Int]] = [:]
  private let articles: [Article]

  /// Prepares suggestions for the articles of those files.
  init(for files: Set<String>, among articles: [Article]) {
    // The newest first, so that the newest of a common word are those that are looked at.
    let ordered = articles.sorted { left, right in
      left.published != right.published
        ? left.published > right.published : left.location.file < right.location.file
    }
    let wanted = Set(
      ordered.filter { files.contains($0.location.file) }.flatMap(LinkSuggestions.keys)
    )
    self.articles = ordered
    guard !wanted.isEmpty else { return }
    for (number, article) in ordered.enumerated() {
      for key in LinkSuggestions.keys(article) where wanted.contains(key) {
        having[key, default: []].append(number)
      }
    }
  }

  /// The articles of its language that share a subject or two words with it, the nearest first; a rare word counts more.
  func near(_ article: Article) -> [Article] {
    var nearness: [Int: (weight: Double, words: Int)] = [:]
    // In one order, as sums of fractions depend on it.
    let keys = LinkSuggestions.keys(article).sorted {
      $0.isSubject != $1.isSubject ? $0.isSubject : $0.word < $1.word
    }
    for key in keys {
      let sharing = having[key] ?? []
      let weight = (key.isSubject ? 2 : 1) / Double(max(1, sharing.count))
      for number in sharing.prefix(LinkSuggestions.mostOfAWord) {
        nearness[number, default: (0, 0)].weight += weight
        nearness[number, default: (0, 0)].words += key.isSubject ? 2 : 1
      }
    }
    return nearness.filter { $0.value.words > 1 && articles[$0.key].location.file != article.location.file }
      .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.map { articles[$0.key] }
  }

  private static func keys(_ article: Article) -> Set<Key> {
    var keys = Set<Key>()
    for tag in article.tags {
      keys.insert(Key(language: article.language, word: Slug.make(from: tag)[...], isSubject: true))
    }
    for text in article.queries + [article.title] {
      for word in Slug.make(from: text).split(separator: "-") where word.utf8.count >= shortest {
        keys.insert(Key(language: article.language, word: word, isSubject: false))
      }
    }
    return keys
  }
}
