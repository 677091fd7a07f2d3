import ReputationModel

/// The outlets of news, numbered; one whose name differs only in case, accents or punctuation is the same.
///
/// Who publishes a post only names the network: it is no outlet.
struct OutletNames: Sendable {
  private var numbers: [[UInt64]: Int] = [:]
  private var ofPublishers: [Int: Int?] = [:]
  private var reader = NumberedWords()

  /// None.
  init() {}

  /// Those of all news in `store`.
  init(_ store: MentionStore) {
    for mention in store.indices { _ = number(of: mention, in: store) }
  }

  /// The number of the outlet that published a mention, which is taken in where it is new; `nil` where it is no news,
  /// or nobody says whose.
  mutating func number(of mention: Int, in store: MentionStore) -> Int? {
    guard store.kind(at: mention) == .news, let publisher = store.publisherIndex(at: mention) else {
      return nil
    }
    if let known = ofPublishers[publisher] { return known }
    let name = NumberedWords(store.publishers[publisher]).words.map(\.number)
    let number: Int? = name.isEmpty ? nil : numbers[name, default: numbers.count]
    if let number { numbers[name] = number }
    ofPublishers[publisher] = .some(number)
    return number
  }

  /// The outlet that the author of a mention goes by the name of; `nil` for any other.
  mutating func number(namedAsAuthorOf mention: Int, in store: MentionStore) -> Int? {
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
