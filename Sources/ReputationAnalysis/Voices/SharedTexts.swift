import ReputationModel

/// Tells what many repeat because somebody else wrote it: a headline, a link, a text in quotation marks.
///
/// Bad news makes strangers write the same words without having agreed on anything.
struct SharedTexts {
  private let store: MentionStore
  /// The mentions asked for that repeat a headline.
  private let headlined: Set<Int>

  /// So large a share of the accounts shares it.
  static let leastShare = 0.8
  /// So large a share of the text's words or letters is what was shared.
  static let leastPart = 0.8
  /// A headline is looked for so many seconds back.
  static let headlinesBefore: Int64 = 14 * 86_400

  /// What is shared in `store`.
  ///
  /// - Parameter leads: the first mention of each group that is asked for; the headlines before all of them are
  ///   read together, however many groups there are.
  init(store: MentionStore, leads: [Int]) {
    self.store = store
    headlined = SharedTexts.headlined(leads, in: store)
  }

  /// Whether the texts of those mentions, at least one and oldest first, only repeat what was published elsewhere.
  func areShared(_ mentions: [Int]) -> Bool {
    hasCommonLink(mentions) || mostly(mentions, isQuotation) || headlined.contains(mentions[0])
  }

  private func mostly(_ mentions: [Int], _ isShared: (Int) -> Bool) -> Bool {
    Double(mentions.count(where: isShared)) >= SharedTexts.leastShare * Double(mentions.count)
  }

  private func hasCommonLink(_ mentions: [Int]) -> Bool {
    var counts: [Substring: Int] = [:]
    for mention in mentions {
      for link in Set(SharedTexts.links(in: store.text(at: mention))) { counts[link, default: 0] += 1 }
    }
    return Double(counts.values.max() ?? 0) >= SharedTexts.leastShare * Double(mentions.count)
  }

  /// The links of a text, without what tells how one came there.
  private static func links(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
      .map { link in link.prefix { $0 != "#" && $0 != "?" } }
  }

  private func isQuotation(_ mention: Int) -> Bool {
    var (quoted, all) = (0, 0)
    store.withWords(at: mention) { _, text in
      all = NumberedWords(bytes: text).words.count
      quoted = Quotation.ranges(in: text).reduce(0) { sum, range in
        sum + NumberedWords(bytes: UnsafeRawBufferPointer(rebasing: text[range])).words.count
      }
    }
    return all > 0 && Double(quoted) >= SharedTexts.leastPart * Double(all)
  }

  /// Those of `leads` of which nearly all runs of three words stand in the title of one news mention of the days
  /// before.
  private static func headlined(_ leads: [Int], in store: MentionStore) -> Set<Int> {
    var counts: [Int: Int] = [:]
    var byRun: [UInt64: [Int]] = [:]
    for lead in leads {
      store.withWords(at: lead) { _, text in
        let runs = runs(of: text)
        counts[lead] = runs.count
        for run in runs { byRun[run, default: []].append(lead) }
      }
    }
    var found = Set<Int>()
    for title in placesBefore(leads, in: store) {
      guard store.kind(at: title) == .news, store.hasTitle(at: title) else { continue }
      var common: [Int: Int] = [:]
      store.withWords(at: title) { title, _ in
        for lead in runs(of: title).lazy.flatMap({ byRun[$0] ?? [] }) { common[lead, default: 0] += 1 }
      }
      for (lead, count) in common where title < lead && isBefore(title, lead, store) {
        if Double(count) >= leastPart * Double(counts[lead] ?? 0) { found.insert(lead) }
      }
    }
    return found
  }

  /// The places in the store of what was published in the days before any of `leads`, each once.
  private static func placesBefore(_ leads: [Int], in store: MentionStore) -> [Int] {
    var places: [Int] = []
    for lead in leads.sorted() {
      let from = store.published(at: lead).advanced(bySeconds: -headlinesBefore)
      let begin = store.indices(from: from, to: store.published(at: lead)).lowerBound
      let first = max(begin, places.last.map { $0 + 1 } ?? 0)
      places += first..<max(first, lead)
    }
    return places
  }

  private static func isBefore(_ title: Int, _ lead: Int, _ store: MentionStore) -> Bool {
    store.published(at: lead).seconds(since: store.published(at: title)) <= headlinesBefore
  }

  private static func runs(of text: UnsafeRawBufferPointer) -> Set<UInt64> {
    let numbers = NumberedWords(bytes: text).words.map(\.number)
    guard numbers.count >= 3 else { return [] }
    return Set((0...(numbers.count - 3)).map { TermWords.key(of: numbers[$0..<($0 + 3)]) })
  }
}
