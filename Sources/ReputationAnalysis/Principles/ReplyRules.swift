import ReputationModel

/// What the signs of a reply mean for each principle, and which principle applies to it.
struct ReplyRules {
  typealias Occasion = ReplyJudgement.Occasion

  /// What the reply answers, as far as it shows.
  let occasion: Occasion
  private let text: ReplyText
  private let mention: Sentiment.Label
  private let facts: [String]
  private let offences: [String]
  private let ownership: [String]

  init(_ text: ReplyText, mention: Sentiment.Label) {
    self.text = text
    self.mention = mention
    // What an automatic message counts, its case and its hours, is no fact of the matter.
    let sentences = ReplyRules.isAutomatic(text) ? [] : text.sentences
    facts =
      sentences.filter { $0.kinds.isDisjoint(with: [.empty, .receipt, .mockery]) }.flatMap(\.facts)
      .map { text.written(words: $0) } + text.links
    offences =
      ReplyRules.written(text.signs([.insult, .blame, .threat, .mockery]), in: text)
      + text.shouts.map { text.written(bytes: $0) }
    ownership = ReplyRules.written(ReplyRules.ownership(in: text, mention: mention), in: text)
    occasion = ReplyRules.occasion(
      of: text,
      hasFacts: !facts.isEmpty,
      isOwned: !ownership.isEmpty,
      mention: mention
    )
  }

  /// The findings, in the order of the principles.
  func findings() -> [ReplyJudgement.Finding] {
    Principle.allCases.map { principle in
      let (verdict, words) = judge(principle)
      return ReplyJudgement.Finding(principle: principle, verdict: verdict, words: words)
    }
  }

  private typealias Result = (ReplyJudgement.Verdict, [String])

  private func judge(_ principle: Principle) -> Result {
    switch principle {
    case .evidence: evidence
    case .answer: answer
    case .neutralTone: (offences.isEmpty ? .met : .notMet, offences)
    case .thanks: thanks
    case .honesty: honesty
    case .improvement: improvement
    }
  }

  private var evidence: Result {
    if occasion == .praise { return (.doesNotApply, words(.joy)) }
    return (facts.isEmpty ? .notMet : .met, facts)
  }

  private var answer: Result {
    let refusals = words(.refusal)
    if !refusals.isEmpty { return (.notMet, refusals) }
    if ReplyRules.isAutomatic(text) { return (.notMet, words([.automatic, .receipt, .empty])) }
    if ReplyRules.hasSubstance(text, mention: mention) || !text.links.isEmpty { return (.met, []) }
    return (.notMet, words([.empty, .receipt, .insult, .threat, .mockery, .thanks]))
  }

  private var thanks: Result {
    let mockery = words(.mockery)
    let thanks = words(.thanks)
    return mockery.isEmpty && !thanks.isEmpty ? (.met, thanks) : (.notMet, mockery)
  }

  private var honesty: Result {
    if !ownership.isEmpty { return (.met, ownership) }
    switch occasion {
    case .complaint: return (.notMet, words([.falseApology, .blame, .denial]))
    case .praise: return (.doesNotApply, words(.joy))
    case .question: return (.doesNotApply, words(.question))
    case .falsehood: return (.doesNotApply, words(.denial))
    }
  }

  private var improvement: Result {
    // Whoever asks the author anything wants to hear more; a question mark is the plainest sign.
    let asked = text.sentences.compactMap(\.question).map { text.written(bytes: $0) }
    let wishes = words(changes)
    if offences.isEmpty && !text.has(.refusal) && !(wishes + asked).isEmpty {
      return (.met, wishes.isEmpty ? asked : wishes)
    }
    return (occasion == .complaint ? .notMet : .doesNotApply, [])
  }

  /// Which signs say what changes: that something is solved is one only beside a sentence that says more, and what is
  /// done again for the author only where it is said for when.
  private var changes: ReplySigns {
    var changes: ReplySigns = .improvement
    if text.sentences.contains(where: \.wishes) { changes.insert(.wish) }
    if text.sentences.contains(where: \.promisesRemedy) { changes.insert(.remedy) }
    if text.has(.settled), ReplyRules.hasSubstance(text, mention: mention) { changes.insert(.settled) }
    return changes
  }

  private func words(_ kinds: ReplySigns) -> [String] { ReplyRules.written(text.signs(kinds), in: text) }

  private static func written(_ signs: [ReplyPhrases.Sign], in text: ReplyText) -> [String] {
    signs.map { text.written(words: $0.words) }
  }
}

extension ReplyRules {
  /// So many words, and so many telling ones, make a sentence without any sign say something.
  private static let fewest = (words: 4, telling: 2)
  /// Thanks, greetings and rudeness with so many telling words say more than that.
  private static let fewestBesideManners = 5

  /// Whether no person wrote it, or it might be so: an automatic message neither owns nor denies anything, and a receipt
  /// neither regrets nor promises anything.
  private static func isAutomatic(_ text: ReplyText) -> Bool {
    if text.has([.ownership, .denial]) { return false }
    return text.has(.automatic) || text.has(.receipt) && !text.has([.apology, .improvement, .wish, .blame])
  }

  /// Whether one sentence at least says something of the matter.
  private static func hasSubstance(_ text: ReplyText, mention: Sentiment.Label) -> Bool {
    text.sentences.contains { hasSubstance($0, mention: mention) }
  }

  private static func hasSubstance(_ sentence: ReplyText.Sentence, mention: Sentiment.Label) -> Bool {
    if !sentence.kinds.isDisjoint(with: [.ownership, .denial, .improvement, .blame]) { return true }
    // Gladness is an answer to praise, and none to a complaint.
    if sentence.wishes { return true }
    if sentence.kinds.contains(.joy) && mention != .negative { return true }
    if !sentence.kinds.isDisjoint(with: [.empty, .receipt, .refusal]) { return false }
    // Mockery has words enough, and says nothing by them.
    if sentence.kinds.contains(.mockery) { return false }
    if !sentence.kinds.isDisjoint(with: [.insult, .threat]) {
      return sentence.tellingWords >= fewestBesideManners
    }
    if sentence.promisesRemedy { return true }
    if !sentence.facts.isEmpty { return true }
    if sentence.praisesTheHouse { return false }
    let isPolite = !sentence.kinds.isDisjoint(with: [.thanks, .closing, .joy])
    return sentence.words >= fewest.words
      && sentence.tellingWords >= (isPolite ? fewestBesideManners : fewest.telling)
  }

  /// What owns a mistake: outright, or an apology that is neither for the other's feelings nor mockery.
  private static func ownership(in text: ReplyText, mention: Sentiment.Label) -> [ReplyPhrases.Sign] {
    if text.has(.mockery) { return [] }
    // Whoever owns a mistake and is rude owns it; who begs pardon and is rude does not.
    if text.has([.insult, .threat]) { return text.signs(.ownership) }
    if text.has(.ownership) { return text.signs([.ownership, .apology]) }
    // An apology in a reply that says nothing else owns nothing.
    return text.has(.falseApology) || !hasSubstance(text, mention: mention) ? [] : text.signs(.apology)
  }

  private static func occasion(
    of text: ReplyText,
    hasFacts: Bool,
    isOwned: Bool,
    mention: Sentiment.Label
  ) -> Occasion {
    if isOwned { return .complaint }
    let isHostile = text.has([.insult, .blame, .threat, .mockery, .refusal])
    if hasFacts && !isHostile && text.has(.denial) { return .falsehood }
    if isHostile || text.has(.falseApology) { return .complaint }
    if mention == .positive { return .praise }
    if text.has(.question) { return .question }
    if mention == .negative { return .complaint }
    if text.has(.information) { return .question }
    // What is known to be neutral is no complaint, unless the reply takes it for one.
    if mention == .neutral && !text.has(.complaint) { return text.has(.joy) ? .praise : .question }
    if text.has(.joy) && !text.has(.complaint) { return .praise }
    return hasFacts && !text.has([.complaint, .empty, .receipt]) ? .question : .complaint
  }
}
