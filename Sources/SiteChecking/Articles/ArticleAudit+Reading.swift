import ReputationModel

// How easily the text is read.
extension ArticleAudit {
  /// A text with fewer is none.
  private static let fewestCharacters = 50

  mutating func judgeReading() {
    let document = document
    // A character has four bytes at most.
    let length = document.text.bytes.prefix(4 * ArticleAudit.fewestCharacters).count { $0 & 0xC0 != 0x80 }
    guard length >= ArticleAudit.fewestCharacters else {
      rate(.textPresence, 3, "short", at: document.placeOfText, found: String(length))
      return
    }
    rateSilently(.textPresence, 9)
    judgeSections()
    judgeParagraphs()
    judgeSentences()
    if document.language.tellsBeginnings { judgeBeginnings() }
    if document.language.tellsPassives { judgePassives() }
    if document.language.tellsTransitions { judgeTransitions() }
    if let reading = document.language.reading { judgeEase(reading) }
  }

  /// T01: a text of more than 300 words has subheadings, and no section of it is long.
  private mutating func judgeSections() {
    let document = document
    let text = document.text
    guard text.count > 300 else { return rateSilently(.subheadings, 9) }
    var sections: [(first: AuditText.Paragraph, count: Int)] = []
    var hasHeadings = false
    for paragraph in text.paragraphs {
      if let level = paragraph.headingLevel, level >= 2 {
        hasHeadings = true
        sections.append((paragraph, 0))
      } else if sections.isEmpty {
        sections.append((paragraph, paragraph.count))
      } else {
        sections[sections.count - 1].count += paragraph.count
      }
    }
    guard hasHeadings else {
      return rate(.subheadings, 2, "none", at: document.placeOfText, ["count": String(text.count)])
    }
    guard let longest = sections.max(by: { $0.count < $1.count }) else { return }
    rate(
      .subheadings,
      longest.count > 350 ? 3 : longest.count > 300 ? 6 : 9,
      "long",
      at: document.place(of: longest.first),
      ["count": String(longest.count)]
    )
  }

  /// T02: no paragraph is long.
  private mutating func judgeParagraphs() {
    let document = document
    guard let longest = document.text.prose.max(by: { $0.count < $1.count }) else { return }
    rate(
      .paragraphs,
      longest.count <= 150 ? 9 : longest.count <= 200 ? 6 : 3,
      "long",
      at: document.place(of: longest),
      ["count": String(longest.count)]
    )
  }

  /// T03: a quarter of the sentences may be long.
  private mutating func judgeSentences() {
    let document = document
    let text = document.text
    guard text.proseSentences > 0 else { return }
    var (long, longest, place): (Int, Int, Int) = (0, 0, 0)
    for paragraph in text.prose {
      for index in paragraph.sentences {
        let count = text.sentences[index].count
        if count > document.language.longSentence { long += 1 }
        if count > longest { (longest, place) = (count, index) }
      }
    }
    let share = percent(long, of: text.proseSentences)
    rate(
      .sentences,
      share <= 25 ? 9 : share <= 30 ? 6 : 3,
      "long",
      at: document.place(of: text.paragraphs[text.sentences[place].paragraph]),
      [
        "percent": String(Int(share.rounded())), "count": String(long), "all": String(text.proseSentences),
        "limit": String(document.language.longSentence), "longest": String(longest),
      ]
    )
  }

  /// T04: no three sentences in a row begin alike.
  private mutating func judgeBeginnings() {
    let document = document
    let text = document.text
    var (run, worst, place): (Int, Int, Int?) = (0, 0, nil)
    var previous: [UInt64] = []
    for paragraph in text.prose {
      for index in paragraph.sentences {
        let words = text.sentences[index].words
        guard let first = words.first else { continue }
        // An article says nothing of how a sentence begins: the word behind it does.
        let isWeak = text.words[first].role.contains(.weakBeginning)
        let beginning = words.prefix(isWeak ? 2 : 1).map { text.words[$0].number }
        run = beginning == previous ? run + 1 : 1
        previous = beginning
        if run > worst { (worst, place) = (run, index) }
      }
    }
    guard let place else { return }
    let words = text.sentences[place].words
    rate(
      .consecutiveSentences,
      worst >= 3 ? 3 : 9,
      "alike",
      at: document.place(of: text.paragraphs[text.sentences[place].paragraph]),
      found: text.written(words.prefix(3)),
      ["count": String(worst)]
    )
  }

  /// T07: Flesch's ease of reading, in Spanish by Fernández-Huerta.
  private mutating func judgeEase(_ reading: TextLanguage.Reading) {
    let document = document
    let text = document.text
    guard text.proseWords > 0, text.proseSentences > 0 else { return }
    let wordsASentence = Double(text.proseWords) / Double(text.proseSentences)
    let syllablesAWord = Double(text.syllables) / Double(text.proseWords)
    let ease: Double =
      switch reading {
      case .fernandezHuerta: 206.84 - 1.02 * wordsASentence - 0.6 * syllablesAWord * 100
      case .flesch: 206.835 - 1.015 * wordsASentence - 84.6 * syllablesAWord
      }
    let clamped = min(100, max(0, ease))
    rate(
      .reading,
      clamped >= 60 ? 9 : clamped >= 50 ? 6 : 3,
      "hard",
      at: document.placeOfText,
      ["score": String(Int(clamped.rounded()))]
    )
  }
}
