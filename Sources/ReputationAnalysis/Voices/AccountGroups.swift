import ReputationModel

/// Finds new accounts that act together: first seen within two days of one another, few mentions, all negative, and
/// texts that are alike.
///
/// Where somebody shares what another wrote (`RT @…`, a headline, a link, a quotation) that is no sign, nor is a
/// label that many have: bad news does that, too. It needs another sign: that the text insults somebody, or that half
/// of the accounts say it more than once. What came before a source was known for four weeks cannot be called new.
struct AccountGroups {
  /// So many accounts are a group.
  static let fewestAccounts = 5
  /// So many seconds lie between the first account and the last at most.
  static let longest: Int64 = 2 * 86_400
  /// An account that said more is not there for one thing alone.
  static let mostMentions = 3
  /// A source is known when it has brought mentions for so many seconds.
  static let knownAfter: Int64 = 28 * 86_400
  /// A text of fewer words is like too many others.
  static let fewestWords = 6
  /// Two texts are alike where so large a share of their runs of three words is in both (Jaccard).
  static let leastLikeness = 0.5

  private struct Member {
    let mention: Int
    let likeness: Double
    /// How many mentions the account has in the period.
    let mentions: ArraySlice<UInt32>
  }

  private struct Leader {
    /// Sorted; none once nobody can join any more.
    var shingles: [UInt64]
    let from: Timestamp
    var members: [Member]
  }

  private let store: MentionStore
  private let table: AuthorTable
  private let looks: LooksTaken
  private var leaders: [Leader] = []
  private var firstOpen = 0
  private var leaderOfKey: [UInt64: Int] = [:]
  private var words = NumberedWords()

  /// No groups in `store` yet.
  init(store: MentionStore, authors table: AuthorTable, looks: LooksTaken) {
    self.store = store
    self.table = table
    self.looks = looks
  }

  /// Whether an account may belong to a group, by its mentions of the period and its first mention of all.
  static func isCandidate(_ mentions: ArraySlice<UInt32>, first: UInt32, labels: [Sentiment.Label]) -> Bool {
    mentions.first == first && mentions.count <= mostMentions
      && mentions.allSatisfy { labels[Int($0)] == .negative }
  }

  /// When each source first brought a mention.
  static func beginnings(of store: MentionStore) -> [Timestamp] {
    var beginnings = [Timestamp?](repeating: nil, count: store.sources.count)
    var missing = store.sources.count
    for index in 0..<store.count where missing > 0 {
      let source = store.sourceIndex(at: index)
      guard beginnings[source] == nil else { continue }
      beginnings[source] = store.published(at: index)
      missing -= 1
    }
    return beginnings.map { $0 ?? Timestamp(seconds: .max) }
  }

  /// The names of the sources with mentions at `range` of a time when they were not known for long enough.
  static func unknownSources(in range: Range<Int>, of store: MentionStore) -> [String] {
    let beginnings = beginnings(of: store)
    var isUnknown = [Bool](repeating: false, count: store.sources.count)
    for mention in range {
      let source = store.sourceIndex(at: mention)
      if store.published(at: mention).seconds(since: beginnings[source]) < knownAfter {
        isUnknown[source] = true
      }
    }
    return zip(store.sources, isUnknown).filter(\.1).map(\.0)
  }

  /// Looks at the mentions of an account in the period, by the first of them; those of all accounts come
  /// oldest first.
  mutating func add(_ mentions: ArraySlice<UInt32>) {
    guard let mention = mentions.first.map({ Int($0) }) else { return }
    let shingles = shingles(of: mention)
    guard !shingles.isEmpty else { return }
    let now = store.published(at: mention)
    while firstOpen < leaders.count, now.seconds(since: leaders[firstOpen].from) > AccountGroups.longest {
      leaders[firstOpen].shingles = []
      firstOpen += 1
    }
    let keys = shingles.prefix(AccountGroups.keys)
    for key in keys {
      guard let number = leaderOfKey[key], number >= firstOpen else { continue }
      let likeness = AccountGroups.likeness(shingles, leaders[number].shingles)
      if likeness >= AccountGroups.leastLikeness {
        leaders[number].members.append(Member(mention: mention, likeness: likeness, mentions: mentions))
        return
      }
    }
    for key in keys { leaderOfKey[key] = leaders.count }
    leaders.append(
      Leader(
        shingles: shingles,
        from: now,
        members: [Member(mention: mention, likeness: 1, mentions: mentions)]
      )
    )
  }

  /// The groups, those that nobody looked at before others, the largest first.
  mutating func groups() -> [AccountGroup] {
    let large = leaders.filter { $0.members.count >= AccountGroups.fewestAccounts }
    let shared = SharedTexts(store: store, leads: large.map { $0.members[0].mention })
    var finder = InsultFinder()
    var found: [Leader] = []
    for leader in large {
      let isOthers = shared.areShared(leader.members.map(\.mention))
      guard !isOthers || insults(leader.members[0].mention, &finder) || isRepeated(leader) else { continue }
      found.append(leader)
    }
    return found.map(group).sorted { left, right in
      if (left.lookedAt == nil) != (right.lookedAt == nil) { return left.lookedAt == nil }
      let (one, other) = (left.mentions.count, right.mentions.count)
      return one != other ? one > other : left.mentions[0] < right.mentions[0]
    }
  }

  private func insults(_ mention: Int, _ finder: inout InsultFinder) -> Bool {
    var found = false
    store.withWords(at: mention) { _, text in found = !finder.insults(in: text).isEmpty }
    return found
  }

  /// Whether half of the accounts say the same more than once.
  private mutating func isRepeated(_ leader: Leader) -> Bool {
    var repeating = 0
    for member in leader.members {
      let first = shingles(of: member.mention)
      let repeats = member.mentions.dropFirst().contains { mention in
        AccountGroups.likeness(first, shingles(of: Int(mention))) >= AccountGroups.leastLikeness
      }
      if repeats { repeating += 1 }
    }
    return 2 * repeating >= leader.members.count
  }

  private func group(_ leader: Leader) -> AccountGroup {
    let others = leader.members.dropFirst()
    let tags = leader.members.map { store.tags(at: $0.mention) }
    let to = leader.members.last.map { store.published(at: $0.mention) } ?? leader.from
    return AccountGroup(
      mentions: leader.members.map(\.mention),
      from: leader.from,
      to: to,
      likeness: others.reduce(0) { $0 + $1.likeness } / Double(max(1, others.count)),
      tag: tags.first?.first { tag in tags.allSatisfy { $0.contains(tag) } },
      lookedAt: looks.look(at: leader.members.compactMap { table.author(of: $0.mention) }, after: to)
    )
  }

  /// So many of a text's least shingles are its keys: of texts half alike fewer than one in ten pairs shares none.
  private static let keys = 4
  private static let mostWords = 64

  /// The share of what either has that both have.
  private static func likeness(_ left: [UInt64], _ right: [UInt64]) -> Double {
    var (place, other, common) = (0, 0, 0)
    while place < left.count, other < right.count {
      if left[place] == right[other] { common += 1 }
      let isBehind = left[place] <= right[other]
      if left[place] >= right[other] { other += 1 }
      if isBehind { place += 1 }
    }
    return Double(common) / Double(max(1, left.count + right.count - common))
  }

  /// The runs of three words of the text, sorted, each once.
  private mutating func shingles(of mention: Int) -> [UInt64] {
    words.removeAll()
    var isShared = false
    store.withWords(at: mention) { _, text in
      isShared = text.starts(with: "RT @".utf8)
      words.append(text, limit: AccountGroups.mostWords)
    }
    let numbers = words.words.map(\.number)
    guard !isShared, numbers.count >= AccountGroups.fewestWords else { return [] }
    let all = Set((0...(numbers.count - 3)).map { TermWords.key(of: numbers[$0..<($0 + 3)]) })
    return all.sorted()
  }
}
