import ReputationModel

/// What the signs of a reply mean for each principle, and which principle applies to it.
struct ReplyRules {
  typealias Occasion = ReplyJudgement.Occasion

  /// What the reply answers, as far as it shows.
  let occasion: Occasion
  private let text: ReplyText
  private let facts: [String]
  private let offences: [String]
  private let ownership: [String]

  init(_ text: ReplyText, mention: Sentiment.Label) {
    self.text = text
    // What an automatic message counts, its case and its hours, is no fact of the matter.
    facts =
      text.sentences.filter { !$0.kinds.contains(.empty) }.flatMap(\.facts).map { text.written(words: $0) }
      + text.links
    offences =
      ReplyRules.written(text.signs([.insult, .blame, .threat, .mockery]), in: text)
      + text.shouts.map { text.written(bytes: $0) }
    ownership = ReplyRules.written(ReplyRules.ownership(in: text), in: text)
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
    if text.sentences.contains(where: ReplyRules.hasSubstance) || !text.links.isEmpty { return (.met, []) }
    return (.notMet, words([.empty, .insult, .threat, .mockery, .thanks]))
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
    let wishes = words(.improvement)
    if offences.isEmpty && !text.has(.refusal) && !(wishes + asked).isEmpty {
      return (.met, wishes.isEmpty ? asked : wishes)
    }
    return (occasion == .complaint ? .notMet : .doesNotApply, [])
  }

  private func words(_ kinds: ReplySigns) -> [String] { ReplyRules.written(text.signs(kinds), in: text) }

  private static func written(_ signs: [ReplyPhrases.Sign], in text: ReplyText) -> [String] {
    signs.map { text.written(words: $0.words) }
  }
}

extension ReplyRules {
  /// From so many words on, a sentence without any sign says something.
  private static let fewestWords = 4
  /// Thanks that go on for so many words say more than thanks.
  private static let longThanks = 14

  /// Whether a sentence says something of the matter.
  private static func hasSubstance(_ sentence: ReplyText.Sentence) -> Bool {
    if !sentence.kinds.isDisjoint(with: [.ownership, .denial, .joy, .improvement, .blame]) { return true }
    if !sentence.kinds.isDisjoint(with: [.empty, .insult, .threat, .mockery, .refusal]) { return false }
    if !sentence.facts.isEmpty { return true }
    let isPolite = !sentence.kinds.isDisjoint(with: [.thanks, .closing])
    return sentence.words >= (isPolite ? longThanks : fewestWords)
  }

  /// What owns a mistake: outright, or an apology that is neither for the other's feelings nor mockery.
  private static func ownership(in text: ReplyText) -> [ReplyPhrases.Sign] {
    if text.has([.mockery, .insult, .threat]) { return [] }
    if text.has(.ownership) { return text.signs([.ownership, .apology]) }
    // An apology in a reply that says nothing else owns nothing.
    return text.has(.falseApology) || !text.sentences.contains(where: hasSubstance)
      ? [] : text.signs(.apology)
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
    // What is known to be neutral is no complaint, unless the reply takes it for one.
    if mention == .neutral && !text.has(.complaint) { return text.has(.joy) ? .praise : .question }
    if text.has(.joy) && !text.has(.complaint) { return .praise }
    return hasFacts && !text.has([.complaint, .empty]) ? .question : .complaint
  }
}
