public import ReputationModel

/// Reads a reply against the six principles by its phrases, in Spanish, Catalan and English.
///
/// docs/analysis.md states the rules and how far they can be trusted.
public struct ReplyJudge: Sendable {
  private let detector = LanguageDetector.shared

  /// A judge.
  public init() {}

  /// Judges a reply; `nil` where it is in a language without phrases, or has neither words nor links that could be in
  /// any.
  ///
  /// - Parameters:
  ///   - language: Its language; worked out where `nil`.
  ///   - mention: What the mention that it answers says of the brand, where that is known.
  public func judge(
    _ reply: String,
    language: LanguageCode? = nil,
    mention: Sentiment.Label = .unknown
  ) -> ReplyJudgement? {
    var words = FoldedWords()
    return judge(reply, language: language, mention: mention, &words)
  }

  /// The same; `words` is what reads the reply, to be used again for the next one.
  func judge(
    _ reply: String,
    language: LanguageCode? = nil,
    mention: Sentiment.Label,
    _ words: inout FoldedWords
  ) -> ReplyJudgement? {
    words.read(reply)
    let spoken: SpokenLanguage?
    if let language {
      spoken = SpokenLanguage(rawValue: language.primary)
    } else {
      guard words.count > 0 || !words.links.isEmpty else { return nil }
      spoken = languageThatShows(in: words)
    }
    guard let spoken, let phrases = ReplyPhrases.phrases(of: spoken) else { return nil }
    let text = ReplyText(reply, words: words, phrases: phrases)
    let rules = ReplyRules(text, mention: mention)
    return ReplyJudgement(
      language: LanguageCode(rawValue: spoken.rawValue),
      occasion: rules.occasion,
      findings: rules.findings()
    )
  }

  /// The language as it shows, or that of most signs: a few small words that several languages share may look like those
  /// of another, and then what a reply does tells more.
  private func languageThatShows(in words: FoldedWords) -> SpokenLanguage? {
    guard let guess = detector.guess(at: words) else { return languageOfMostSigns(words) }
    if guess.isSure || ReplyPhrases.languages.contains(guess.language) { return guess.language }
    let speaks = ReplyPhrases.languages.contains { language in
      signs(of: language, in: words).contains { $0.kind != .courtesy }
    }
    return speaks ? languageOfMostSigns(words) : guess.language
  }

  /// The language of which the most signs are found; of several, the first of Spanish, Catalan and English.
  private func languageOfMostSigns(_ words: FoldedWords) -> SpokenLanguage? {
    var best: (language: SpokenLanguage, count: Int)?
    for language in ReplyPhrases.languages {
      let count = signs(of: language, in: words).count
      if count > best?.count ?? -1 { best = (language, count) }
    }
    return best?.language
  }

  private func signs(of language: SpokenLanguage, in words: FoldedWords) -> [ReplyPhrases.Sign] {
    ReplyPhrases.phrases(of: language)?.signs(in: words) ?? []
  }
}
