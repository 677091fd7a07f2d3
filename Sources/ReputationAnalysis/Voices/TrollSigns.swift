import ReputationModel

/// What speaks for a troll in the mentions of one author.
///
/// Somebody who is angry, who writes often or who is not content with the answers is no troll: two signs are needed,
/// and one of them must be insults or the same text again and again. Signs are looked for in what is hostile: in
/// negative mentions, and in such as insult somebody and are not known as praise, whatever the estimate makes of
/// them.
struct TrollSigns: Sendable {
  /// Of fewer hostile mentions nothing is said.
  static let fewestHostile = 5
  /// So many hostile mentions within a day are a sign.
  static let burst = (mentions: 10, seconds: Int64(86_400))
  /// So many mentions with an insult are a sign.
  static let fewestInsults = 3
  /// So many hostile mentions of the same text are a sign; shorter texts than so many words are not compared.
  static let fewestCopies = (mentions: 4, words: 4)
  /// So many hostile mentions after so many answers are a sign.
  static let unmoved = (answers: 3, mentions: 5)

  /// The same link or hashtag in so many hostile mentions, and in such a share of them, is a sign; the brand's own
  /// hashtags are none, and none that ``CommonLinks`` calls common.
  static let sameLink = (mentions: 5, share: 0.8)

  private let names: BrandNames
  private let outlets: OutletNames

  /// For the brand of those names, and the outlets that the data know.
  init(_ names: BrandNames, _ outlets: OutletNames) { (self.names, self.outlets) = (names, outlets) }

  /// The signs in the mentions of authors, by their places in `tallies`, for all of whom `isAsked`, of `range` of the
  /// store; none where they do not suffice for a suspicion.
  func signs(
    of tallies: AuthorTallies,
    in range: Range<Int>,
    store: MentionStore,
    ledger: LedgerIndex,
    authors: AuthorTable,
    where isAsked: (Int) -> Bool
  ) -> [Int: [SignEvidence]] {
    var found: [Int: [SignEvidence]] = [:]
    for place in tallies.authors.indices where isAsked(place) {
      let evidence = signs(in: tallies.mentions(at: place), store: store, ledger: ledger)
      if !evidence.isEmpty { found[place] = evidence }
    }
    let links = CommonLinks(
      Set(found.values.joined().compactMap(\.sign.link)),
      in: range,
      store: store,
      authors: authors
    )
    return found.compactMapValues { evidence in
      let own = evidence.filter { !($0.sign.link.map(links.isCommon) ?? false) }
      return own.count >= 2 ? own : nil
    }
  }

  /// The signs in `mentions`, oldest first; empty where they do not suffice for a suspicion.
  private func signs(in mentions: ArraySlice<UInt32>, store: MentionStore, ledger: LedgerIndex)
    -> [SignEvidence]
  {
    guard mentions.count >= TrollSigns.fewestHostile else { return [] }
    let places = mentions.map { Int($0) }.filter { !isPraise($0, ledger) }
    guard places.count >= TrollSigns.fewestHostile, isWorthReading(places, mentions, store, ledger) else {
      return []
    }
    var finder = InsultFinder()
    let texts = places.map { text(of: $0, store, isNegative: ledger.labels[$0] == .negative, with: &finder) }
    let hostile = texts.filter { $0.isNegative || !$0.insults.isEmpty }
    guard hostile.count >= TrollSigns.fewestHostile else { return [] }
    let ofWords = [sameText(hostile, store), insults(hostile)].compactMap { $0 }
    guard !ofWords.isEmpty else { return [] }
    let found: [Int] = hostile.map(\.mention)
    let others = [sameLink(found, store), burst(found, store), unmoved(found, mentions, store, ledger)]
      .compactMap { $0 }
    return ofWords.count + others.count >= 2 ? ofWords + others : []
  }

  /// A mention, and what its words say.
  private struct Text {
    let mention: Int
    let isNegative: Bool
    /// Its words, without accents.
    let words: [UInt64]
    let insults: [InsultFinder.Insult]
  }

  /// Whether somebody gave it as positive, by stars, a label or the ledger's judgement.
  private func isPraise(_ mention: Int, _ ledger: LedgerIndex) -> Bool {
    ledger.labels[mention] == .positive && !ledger.isEstimate[mention]
  }

  /// Whether there may be a second sign; of most authors no more than the first words are looked at for that.
  private func isWorthReading(
    _ places: [Int],
    _ mentions: ArraySlice<UInt32>,
    _ store: MentionStore,
    _ ledger: LedgerIndex
  ) -> Bool {
    if burst(places, store) != nil || unmoved(places, mentions, store, ledger) != nil { return true }
    let beginnings = TextBeginnings(of: places, store: store)
    return beginnings.mostAlike >= TrollSigns.fewestCopies.mentions
      || beginnings.withLinks >= TrollSigns.sameLink.mentions
  }

  private func text(
    of place: Int,
    _ store: MentionStore,
    isNegative: Bool,
    with finder: inout InsultFinder
  ) -> Text {
    var words: [UInt64] = []
    var found: [InsultFinder.Insult] = []
    store.withWords(at: place) { title, text in
      for part in [title, text] {
        found += finder.insults(in: part)
        words += finder.numbers
      }
    }
    return Text(mention: place, isNegative: isNegative, words: words, insults: found)
  }

  private func sameText(_ texts: [Text], _ store: MentionStore) -> SignEvidence? {
    var copies: [[UInt64]: [Int]] = [:]
    for text in texts
    where text.words.count >= TrollSigns.fewestCopies.words && !isTicker(text, store) {
      copies[text.words, default: []].append(text.mention)
    }
    let most = copies.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) }
    guard let most, most.count >= TrollSigns.fewestCopies.mentions else { return nil }
    return SignEvidence(.sameText(mentions: most.count), most)
  }

  /// Whether an outlet says it that insults nobody: what it tells hour after hour is news.
  private func isTicker(_ text: Text, _ store: MentionStore) -> Bool {
    var reader = NumberedWords()
    return text.insults.isEmpty && outlets.number(namedAsAuthorOf: text.mention, in: store, &reader) != nil
  }

  private func insults(_ texts: [Text]) -> SignEvidence? {
    let insulting = texts.filter { !$0.insults.isEmpty }
    guard insulting.count >= TrollSigns.fewestInsults else { return nil }
    // Each insult once, as it was written first; those used most come first.
    var written: [Int: (text: String, count: Int)] = [:]
    for insult in insulting.lazy.flatMap(\.insults) {
      written[insult.phrase, default: (insult.written, 0)].count += 1
    }
    let words = written.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map(\.text)
    return SignEvidence(.insults(mentions: insulting.count, words: words), insulting.map(\.mention))
  }

  private func sameLink(_ places: [Int], _ store: MentionStore) -> SignEvidence? {
    var mentions: [String: [Int]] = [:]
    for place in places {
      for link in CommonLinks.links(in: store.text(at: place)) where !names.isName(link) {
        mentions[link, default: []].append(place)
      }
    }
    let most = mentions.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let most, most.value.count >= TrollSigns.sameLink.mentions,
      Double(most.value.count) >= TrollSigns.sameLink.share * Double(places.count)
    else { return nil }
    return SignEvidence(.sameLink(most.key, mentions: most.value.count), most.value)
  }

  private func burst(_ places: [Int], _ store: MentionStore) -> SignEvidence? {
    var start = 0
    var most = 0..<0
    for end in places.indices {
      let moment = store.published(at: places[end])
      while moment.seconds(since: store.published(at: places[start])) > TrollSigns.burst.seconds {
        start += 1
      }
      if end + 1 - start > most.count { most = start..<end + 1 }
    }
    guard most.count >= TrollSigns.burst.mentions else { return nil }
    let first = store.published(at: places[most.lowerBound])
    let seconds = store.published(at: places[most.upperBound - 1]).seconds(since: first)
    return SignEvidence(.burst(mentions: most.count, seconds: seconds), Array(places[most]))
  }

  /// Answers are counted by when they were given; an answer without a time counts at its mention's.
  private func unmoved(
    _ hostile: [Int],
    _ mentions: ArraySlice<UInt32>,
    _ store: MentionStore,
    _ ledger: LedgerIndex
  ) -> SignEvidence? {
    let answers = mentions.compactMap { mention -> Timestamp? in
      guard case .answered(let at) = ledger.handlings[Int(mention)] else { return nil }
      return at ?? store.published(at: Int(mention))
    }.sorted()
    guard answers.count >= TrollSigns.unmoved.answers else { return nil }
    let since = answers[TrollSigns.unmoved.answers - 1]
    let later = mentions.count { store.published(at: Int($0)) > since }
    let hostile = hostile.filter { store.published(at: $0) > since }
    guard later >= TrollSigns.unmoved.mentions, hostile.count == later else { return nil }
    return SignEvidence(.unmovedByAnswers(answers: answers.count, mentions: later), hostile)
  }
}

extension VoiceSign {
  /// The link or hashtag that is repeated; `nil` for other signs.
  fileprivate var link: String? {
    if case .sameLink(let link, _) = self { link } else { nil }
  }
}
