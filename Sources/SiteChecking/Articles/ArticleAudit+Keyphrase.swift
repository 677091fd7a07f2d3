import ReputationModel

// The rules of the keyphrase itself, and of where it stands.
extension ArticleAudit {
  mutating func judge(_ keyphrase: Keyphrase) {
    let document = document
    guard !keyphrase.isEmpty else {
      rate(.keyphraseOfFunctionWords, 0, "only", at: document.place(of: "queries"), found: keyphrase.text)
      return
    }
    let matches = KeyphraseMatches(keyphrase, in: document.text)
    judgeIntroduction(keyphrase)
    judgeLength(keyphrase)
    judgeDensity(keyphrase, matches)
    judgeDescription(keyphrase)
    judgeSubheadings(keyphrase)
    judgeCompetingLinks(keyphrase)
    judgePictures(keyphrase)
    judgeTitle(keyphrase)
    judgeSlug(keyphrase)
    judgeOtherUses(keyphrase)
    judgeDistribution(keyphrase)
  }

  /// K01: the keyphrase or a synonym of it, in one sentence of the first paragraph.
  private mutating func judgeIntroduction(_ keyphrase: Keyphrase) {
    let document = document
    let text = document.text
    guard let first = text.paragraphs.first(where: \.isProse) else { return }
    let phrases = [keyphrase] + document.synonyms
    let sentences = first.sentences.map { text.sentences[$0].words.map { text.words[$0].number } }
    let whole = sentences.flatMap { $0 }
    let score =
      phrases.contains { phrase in sentences.contains { phrase.matches($0) > 0 } }
      ? 9 : phrases.contains { $0.matches(whole) > 0 } ? 6 : 3
    rate(
      .keyphraseInIntroduction,
      score,
      score == 6 ? "scattered" : "missing",
      at: document.place(of: first),
      ["keyphrase": keyphrase.text]
    )
  }

  /// K02: as many content words as people search for.
  private mutating func judgeLength(_ keyphrase: Keyphrase) {
    let document = document
    let count = keyphrase.content.count
    let limits = document.language.keyphraseWords
    let score = count <= limits.good ? 9 : count <= limits.long ? 6 : 3
    rate(
      .keyphraseLength,
      score,
      "long",
      at: document.place(of: "queries"),
      found: keyphrase.text,
      ["count": String(count), "limit": String(limits.good)]
    )
  }

  /// K04: once or twice in the description.
  private mutating func judgeDescription(_ keyphrase: Keyphrase) {
    let document = document
    let words = WordRoles.numbers(in: document.article.description)
    let count = ([keyphrase] + document.synonyms).reduce(0) { $0 + $1.matches(words) }
    rate(
      .keyphraseInDescription,
      (1...2).contains(count) ? 9 : 3,
      count == 0 ? "missing" : "often",
      at: document.place(of: "description"),
      ["keyphrase": keyphrase.text, "count": String(count)]
    )
  }

  /// K08: the exact words at the beginning of the title.
  private mutating func judgeTitle(_ keyphrase: Keyphrase) {
    let document = document
    let words = WordRoles.numbers(in: document.article.title)
    let place = keyphrase.isPhrase(in: words)
    let beginning = words.prefix { document.language.roles[$0].contains(.function) }.count
    let isFirst = place.map { $0 <= beginning } ?? false
    // Between quotation marks only the exact words count.
    let isQuoted = keyphrase.text.first == "\"" || keyphrase.text.first == "“" || keyphrase.text.first == "«"
    let hasAll = place != nil || (!isQuoted && keyphrase.share(in: Set(words)) == 1)
    let score = isFirst ? 9 : hasAll ? 6 : 2
    rate(
      .keyphraseInTitle,
      score,
      score == 2 ? "missing" : place == nil ? "apart" : "late",
      at: document.place(of: "title"),
      found: document.article.title,
      ["keyphrase": keyphrase.text]
    )
  }

  /// K09: every word of a short keyphrase in the address, and most of a long one.
  private mutating func judgeSlug(_ keyphrase: Keyphrase) {
    let document = document
    let share = keyphrase.share(in: Set(WordRoles.numbers(in: document.article.slug)))
    rate(
      .keyphraseInSlug,
      keyphrase.content.count <= 2 ? (share == 1 ? 9 : 6) : (share > 0.5 ? 9 : 6),
      "missing",
      at: document.place(of: "slug"),
      found: document.article.slug,
      ["keyphrase": keyphrase.text]
    )
  }

  /// K10: no other article is for the same search; which ones are is said by ``KeyphraseIndex``.
  private mutating func judgeOtherUses(_ keyphrase: Keyphrase) {
    rateSilently(.keyphraseUsedBefore, document.otherUses == 0 ? 9 : document.otherUses == 1 ? 6 : 1)
  }
}
