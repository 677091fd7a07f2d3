/// A text as far as it matters for telling a copy: its runs of three words, and the facts it gives.
struct StoryText: Sendable {
  /// So many words of a text are looked at.
  static let mostWords = 160

  /// The runs of three words.
  private var runs = NumberSet(capacity: mostWords)
  /// The words that say something.
  private(set) var distinct = NumberSet(capacity: mostWords)
  /// What stands around a number, a day or a name.
  private var contexts = NumberSet(capacity: mostWords)
  /// The same, together with that number, day or name.
  private var facts = NumberSet(capacity: mostWords)
  /// How many words there are, of those looked at.
  private(set) var count = 0
  private var roles: [(role: StoryVocabulary.Role, meaning: UInt64)] = []

  /// Takes in what `words` say, in place of what was there before.
  mutating func read(_ words: [WordReader.Word], vocabulary: StoryVocabulary) {
    count = words.count
    runs.removeAll()
    distinct.removeAll()
    contexts.removeAll()
    facts.removeAll()
    roles.removeAll(keepingCapacity: true)
    for word in words {
      let role = vocabulary.role(of: word)
      roles.append(role)
      if role.role != .common { distinct.insert(role.meaning) }
    }
    guard words.count > 2 else { return }
    for index in 2..<words.count {
      runs.insert(StorySketch.run(words[index - 2].number, words[index - 1].number, words[index].number))
    }
    noteFacts(words)
  }

  /// Whether there is enough of it to tell a copy from a greeting.
  var isEnough: Bool {
    runs.count >= StorySketch.fewestRuns && distinct.count >= StoryText.fewestDistinctWords
  }

  /// Which share of the shorter text's runs the other has too, 0 to 1.
  func share(with other: StoryText) -> Double {
    let fewest = min(runs.count, other.runs.count)
    guard fewest > 0 else { return 0 }
    let shared =
      runs.count <= other.runs.count ? runs.countShared(with: other.runs) : other.runs.countShared(with: runs)
    return Double(shared) / Double(fewest)
  }

  /// Whether somewhere the words around are the same and the number, the day or the name between them is another.
  func contradicts(_ other: StoryText) -> Bool {
    contexts.countShared(with: other.contexts) > facts.countShared(with: other.facts)
  }

  private mutating func noteFacts(_ words: [WordReader.Word]) {
    // Two words on each side: what stands between them in a template is what it was filled in with.
    for index in words.indices.dropFirst(2).dropLast(2) where isFact(words, index) {
      var context: UInt64 = 1
      var says = false
      for neighbour in [index - 2, index - 1, index + 1, index + 2] {
        let fact = isFact(words, neighbour)
        if !fact, roles[neighbour].role == .content { says = true }
        context = WordReader.mixed(context &* 31 &+ (fact ? 7 : words[neighbour].number))
      }
      // A text that repeats its words tells of several facts in one place; the first one counts.
      guard says, !contexts.contains(context) else { continue }
      contexts.insert(context)
      facts.insert(WordReader.mixed(context &+ roles[index].meaning))
    }
  }

  private func isFact(_ words: [WordReader.Word], _ index: Int) -> Bool {
    switch roles[index].role {
    case .number, .date: true
    case .common: false
    case .content: words[index].isCapitalised
    }
  }

  private static let fewestDistinctWords = 8
}
