import ReputationModel

/// What speaks for a troll in the mentions of one author.
///
/// Somebody who is angry, who writes often or who is not content with the answers is no troll: two signs are needed, and
/// one of them must be insults or the same text again and again.
struct TrollSigns: Sendable {
  /// Of fewer negative mentions nothing is said.
  static let fewestNegative = 5
  /// So many negative mentions within a day are a sign.
  static let burst = (mentions: 10, seconds: Int64(86_400))
  /// So many negative mentions with an insult are a sign.
  static let fewestInsults = 3
  /// So many negative mentions of the same text are a sign; shorter texts than so many words are not compared.
  static let fewestCopies = (mentions: 4, words: 4)
  /// So many negative mentions after so many answers are a sign.
  static let unmoved = (answers: 3, mentions: 5)

  /// The same link or hashtag in so many negative mentions, and in such a share of them, is a sign; the brand's own
  /// hashtags are none.
  static let sameLink = (mentions: 5, share: 0.8)

  private let insults = InsultWords()
  private let names: BrandNames

  init(_ names: BrandNames) { self.names = names }

  /// The signs in `mentions`, oldest first; empty where they do not suffice for a suspicion.
  func signs(in mentions: ArraySlice<UInt32>, store: MentionStore, ledger: LedgerIndex) -> [VoiceSign] {
    let negative = mentions.lazy.map { Int($0) }.filter { ledger.labels[$0] == .negative }
    guard negative.count >= TrollSigns.fewestNegative else { return [] }
    let places = Array(negative)
    let ofTime = [burst(places, store), unmoved(mentions, store, ledger)].compactMap { $0 }
    // Of most authors no more than the first words are looked at.
    let beginnings = TextBeginnings(of: places, store: store)
    guard
      beginnings.mostAlike >= TrollSigns.fewestCopies.mentions || !ofTime.isEmpty
        || beginnings.withLinks >= TrollSigns.sameLink.mentions
    else { return [] }
    let words = self.words(in: places, store: store)
    let ofWords = [sameText(words), insults(words)].compactMap { $0 }
    guard !ofWords.isEmpty else { return [] }
    let others = [sameLink(places, store)].compactMap { $0 } + ofTime
    return ofWords.count + others.count >= 2 ? ofWords + others : []
  }

  private func words(in places: [Int], store: MentionStore) -> [[UInt64]] {
    var reader = NumberedWords()
    return places.map { place in
      reader.removeAll()
      store.withWords(at: place) { title, text in
        reader.append(title, limit: TrollSigns.mostWords)
        reader.append(text, limit: TrollSigns.mostWords)
      }
      return reader.words.map(\.number)
    }
  }

  private static let mostWords = 160

  private func sameText(_ texts: [[UInt64]]) -> VoiceSign? {
    var counts: [[UInt64]: Int] = [:]
    for text in texts where text.count >= TrollSigns.fewestCopies.words { counts[text, default: 0] += 1 }
    guard let most = counts.values.max(), most >= TrollSigns.fewestCopies.mentions else { return nil }
    return .sameText(mentions: most)
  }

  private func insults(_ texts: [[UInt64]]) -> VoiceSign? {
    var found = Set<String>()
    let count = texts.count { text in
      let words = insults.words(in: text)
      found.formUnion(words)
      return !words.isEmpty
    }
    return count >= TrollSigns.fewestInsults ? .insults(mentions: count, words: found.sorted()) : nil
  }

  private func sameLink(_ places: [Int], _ store: MentionStore) -> VoiceSign? {
    var counts: [String: Int] = [:]
    for place in places {
      let tokens = store.text(at: place).split(whereSeparator: \.isWhitespace).prefix(TrollSigns.mostWords)
      let links = tokens.filter { $0.hasPrefix("#") || $0.hasPrefix("http://") || $0.hasPrefix("https://") }
      for link in Set(links.map { $0.lowercased() }) where !names.isName(link) {
        counts[link, default: 0] += 1
      }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value >= TrollSigns.sameLink.mentions,
      Double(most.value) >= TrollSigns.sameLink.share * Double(places.count)
    else { return nil }
    return .sameLink(most.key, mentions: most.value)
  }

  private func burst(_ places: [Int], _ store: MentionStore) -> VoiceSign? {
    var start = 0
    var most = (mentions: 0, seconds: Int64(0))
    for end in places.indices {
      let moment = store.published(at: places[end])
      while moment.seconds(since: store.published(at: places[start])) > TrollSigns.burst.seconds {
        start += 1
      }
      let count = end - start + 1
      if count > most.mentions {
        most = (count, moment.seconds(since: store.published(at: places[start])))
      }
    }
    guard most.mentions >= TrollSigns.burst.mentions else { return nil }
    return .burst(mentions: most.mentions, seconds: most.seconds)
  }

  /// Answers are counted by when they were given; an answer without a time counts at its mention's.
  private func unmoved(_ mentions: ArraySlice<UInt32>, _ store: MentionStore, _ ledger: LedgerIndex)
    -> VoiceSign?
  {
    let answers = mentions.compactMap { mention -> Timestamp? in
      guard case .answered(let at) = ledger.handlings[Int(mention)] else { return nil }
      return at ?? store.published(at: Int(mention))
    }.sorted()
    guard answers.count >= TrollSigns.unmoved.answers else { return nil }
    let since = answers[TrollSigns.unmoved.answers - 1]
    let later = mentions.filter { store.published(at: Int($0)) > since }
    guard later.count >= TrollSigns.unmoved.mentions,
      later.allSatisfy({ ledger.labels[Int($0)] == .negative })
    else { return nil }
    return .unmovedByAnswers(answers: answers.count, mentions: later.count)
  }
}
