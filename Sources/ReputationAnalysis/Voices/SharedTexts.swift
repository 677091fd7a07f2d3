import ReputationModel

/// Tells what many repeat because somebody else wrote it: a headline, a link, a text in quotation marks.
///
/// Bad news makes strangers write the same words without having agreed on anything.
struct SharedTexts {
  private let store: MentionStore

  /// So large a share of the accounts shares it.
  static let leastShare = 0.8
  /// So large a share of the text's words or letters is what was shared.
  static let leastPart = 0.8
  /// A headline is looked for so many seconds back.
  static let headlinesBefore: Int64 = 14 * 86_400

  init(store: MentionStore) { self.store = store }

  /// Whether the texts of those mentions, oldest first, only repeat what was published elsewhere.
  func areShared(_ mentions: [Int]) -> Bool {
    hasCommonLink(mentions) || mostly(mentions, isQuotation) || mentions.first.map(isHeadline) ?? false
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

  /// Whether nearly all runs of three words of the text stand in the title of one news mention of the days
  /// before.
  private func isHeadline(_ mention: Int) -> Bool {
    var runs = Set<UInt64>()
    store.withWords(at: mention) { _, text in runs = SharedTexts.runs(of: text) }
    guard !runs.isEmpty else { return false }
    let now = store.published(at: mention)
    var index = mention
    while index > 0 {
      index -= 1
      guard now.seconds(since: store.published(at: index)) <= SharedTexts.headlinesBefore else {
        return false
      }
      guard store.kind(at: index) == .news, store.hasTitle(at: index) else { continue }
      var common = 0
      store.withWords(at: index) { title, _ in common = SharedTexts.runs(of: title).intersection(runs).count }
      if Double(common) >= SharedTexts.leastPart * Double(runs.count) { return true }
    }
    return false
  }

  private static func runs(of text: UnsafeRawBufferPointer) -> Set<UInt64> {
    let numbers = NumberedWords(bytes: text).words.map(\.number)
    guard numbers.count >= 3 else { return [] }
    return Set((0...(numbers.count - 3)).map { TermWords.key(of: numbers[$0..<($0 + 3)]) })
  }
}
