import ReputationModel

/// The outlets of a store's news, numbered; one whose name differs only in case, accents or punctuation is the same.
///
/// Who publishes a post only names the network: it is no outlet.
struct OutletNames: Sendable {
  private var numbers: [[UInt64]: Int] = [:]
  /// For each publisher of the store the number of its outlet; `nil` for one of no news, and for a name without a word.
  private var ofPublishers: [Int?]

  /// The outlets of all news in `store`.
  init(_ store: MentionStore) {
    var isOfNews = [Bool](repeating: false, count: store.publishers.count)
    for mention in store.indices where store.kind(at: mention) == .news {
      if let publisher = store.publisherIndex(at: mention) { isOfNews[publisher] = true }
    }
    ofPublishers = Array(repeating: nil, count: isOfNews.count)
    for publisher in isOfNews.indices where isOfNews[publisher] {
      let name = NumberedWords(store.publishers[publisher]).words.map(\.number)
      guard !name.isEmpty else { continue }
      let number = numbers[name, default: numbers.count]
      numbers[name] = number
      ofPublishers[publisher] = number
    }
  }

  /// The number of the outlet that published a mention of the store; `nil` where it is no news, or nobody says whose.
  func number(of mention: Int, in store: MentionStore) -> Int? {
    guard store.kind(at: mention) == .news else { return nil }
    return store.publisherIndex(at: mention).flatMap { ofPublishers[$0] }
  }

  /// The outlet that the author of a mention goes by the name of; `nil` for any other.
  ///
  /// - Parameter reader: what reads the name, to be used again for the next one.
  func number(
    namedAsAuthorOf mention: Int,
    in store: MentionStore,
    _ reader: inout NumberedWords
  ) -> Int? {
    guard !numbers.isEmpty else { return nil }
    reader.removeAll()
    store.withAuthor(at: mention) { _, name in
      if let name { reader.append(name, limit: OutletNames.mostWords) }
    }
    return numbers[reader.words.map(\.number)]
  }

  /// No outlet has a longer name.
  private static let mostWords = 12
}
