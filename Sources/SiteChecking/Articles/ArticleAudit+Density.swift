import ReputationModel

// How often the keyphrase stands in the text, and how evenly.
extension ArticleAudit {
  /// K03: not too rare and not too often, of texts of 100 words or more.
  mutating func judgeDensity(_ keyphrase: Keyphrase, _ matches: KeyphraseMatches) {
    let document = document
    let words = document.text.count
    guard words >= 100 else { return }
    let weight = 0.7 + Double(keyphrase.content.count) / 3
    let count = matches.count
    let density = Double(count) / Double(words) * 100 * weight
    let least = max(2, Int(0.5 * Double(words) / (100 * weight)))
    let most = max(least, Int(3 * Double(words) / (100 * weight)))
    let score: Int =
      switch density {
      case _ where count < 2: 4
      case _ where count == 2 && least <= 2: 9
      case ..<0.5: 4
      case ...3: 9
      case ...4: -10
      default: -50
      }
    rate(
      .keyphraseDensity,
      score,
      score < 0 ? "often" : "rare",
      at: document.placeOfText,
      ["keyphrase": keyphrase.text, "count": String(count), "least": String(least), "most": String(most)]
    )
  }

  /// K11: no long stretch of the text is without it, of texts of 15 sentences or more.
  mutating func judgeDistribution(_ keyphrase: Keyphrase) {
    let document = document
    let text = document.text
    // What stands in a table is not told in sentences.
    let sentences = text.sentences.filter { !text.paragraphs[$0.paragraph].isRow }
    guard sentences.count >= 15 else { return }
    let phrases = [keyphrase] + document.synonyms
    var (longest, run, end) = (0, 0, 0)
    for (index, sentence) in sentences.enumerated() {
      let isOnTopic = phrases.contains { phrase in
        let found = phrase.content.count { word in
          sentence.words.contains { text.words[$0].number == word }
        }
        return found >= max(1, phrase.content.count / 2)
      }
      run = isOnTopic ? 0 : run + 1
      if run > longest { (longest, end) = (run, index) }
    }
    let share = Double(longest) / Double(sentences.count)
    let start = sentences[end - max(longest, 1) + 1]
    rate(
      .keyphraseDistribution,
      share < 0.4 ? 9 : share <= 0.6 ? 6 : 1,
      "uneven",
      at: document.place(of: text.paragraphs[start.paragraph]),
      ["keyphrase": keyphrase.text, "count": String(longest), "all": String(sentences.count)]
    )
  }
}
