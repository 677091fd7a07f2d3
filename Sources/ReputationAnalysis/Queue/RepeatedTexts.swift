import ReputationModel

/// What one account says again and again in the very same words, as far as it waits.
///
/// It takes one place of the queue, as a story does that several outlets copied: whoever answers once has read it all.
/// A displayed name without an account is nobody of whom two mentions could be.
struct RepeatedTexts: Sendable {
  /// The mentions of each such text by the first of them, oldest first.
  private var groups: [Int: [Int]] = [:]
  /// For each of the others the first.
  private var firsts: [Int: Int] = [:]

  /// Shorter texts, such as “Thank you”, are said of many things.
  private static let fewestWords = 4
  /// What is said later than so many seconds after the first is said anew, as of a story.
  private static let longest = StoryFinder.longestStory

  /// Those of the mentions of `store` that wait and tell no story, in time that grows with their texts.
  init(_ store: MentionStore, ledger: LedgerIndex, authors: AuthorTable, stories: StoryGroups) {
    let waiting = store.indices.filter { ledger.handlings[$0].isOpen && stories.number(of: $0) == nil }
    var counts = [UInt32](repeating: 0, count: authors.count)
    for mention in waiting { if let account = authors.account(of: mention) { counts[account] += 1 } }
    let several = waiting.filter { authors.account(of: $0).map { counts[$0] > 1 } ?? false }
    for run in RepeatedTexts.runs(of: several, store, authors) { add(run, store, authors) }
  }

  /// The mentions of the text a mention is the first to have; `nil` where it is not, or no other has it.
  func mentions(from mention: Int) -> [Int]? { groups.isEmpty ? nil : groups[mention] }

  /// Whether the mention waits with an earlier one.
  func isCopy(_ mention: Int) -> Bool { !firsts.isEmpty && firsts[mention] != nil }

  /// Mentions of one account whose texts are the same by a hash, oldest first.
  private static func runs(
    of mentions: [Int],
    _ store: MentionStore,
    _ authors: AuthorTable
  ) -> [ArraySlice<RadixSort.Entry>] {
    var entries: [RadixSort.Entry] = []
    entries.reserveCapacity(mentions.count)
    store.forEachWords(of: mentions[...]) { mention, title, text in
      var hasher = Hasher()
      hasher.combine(authors.account(of: mention))
      hasher.combine(title.count)
      hasher.combine(bytes: title)
      hasher.combine(bytes: text)
      let key = UInt64(bitPattern: Int64(hasher.finalize()))
      entries.append(RadixSort.Entry(key: key, number: UInt32(mention)))
    }
    RadixSort.sort(&entries)
    var runs: [ArraySlice<RadixSort.Entry>] = []
    var start = 0
    for end in 1..<max(1, entries.count + 1)
    where end == entries.count || entries[end].key != entries[start].key {
      if end - start > 1 { runs.append(entries[start..<end]) }
      start = end
    }
    return runs
  }

  private mutating func add(_ run: ArraySlice<RadixSort.Entry>, _ store: MentionStore, _ authors: AuthorTable)
  {
    var group: [Int] = []
    for mention in run.lazy.map({ Int($0.number) }) {
      if let first = group.first, authors.account(of: first) == authors.account(of: mention),
        RepeatedTexts.isSaidAgain(first, mention, store)
      {
        group.append(mention)
        continue
      }
      keep(group)
      group = [mention]
    }
    keep(group)
  }

  private mutating func keep(_ group: [Int]) {
    guard group.count > 1 else { return }
    groups[group[0]] = group
    for mention in group.dropFirst() { firsts[mention] = group[0] }
  }

  private static func isSaidAgain(_ first: Int, _ mention: Int, _ store: MentionStore) -> Bool {
    let passed = store.published(at: mention).seconds(since: store.published(at: first))
    guard passed <= longest, store.title(at: first) == store.title(at: mention) else { return false }
    var isSame = false
    store.withWords(at: first) { title, text in
      var words = NumberedWords()
      words.append(title, limit: fewestWords)
      words.append(text, limit: fewestWords)
      guard words.words.count >= fewestWords else { return }
      store.withWords(at: mention) { _, other in isSame = text.elementsEqual(other) }
    }
    return isSame
  }
}
