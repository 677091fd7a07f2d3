import ReputationModel

// Passives, and words that join sentences.
extension ArticleAudit {
  /// T05: a tenth of the sentences may be passive.
  mutating func judgePassives() {
    let document = document
    let text = document.text
    guard text.proseSentences > 0 else { return }
    var (count, first): (Int, Int?) = (0, nil)
    for paragraph in text.prose {
      for index in paragraph.sentences where text.isPassive(text.sentences[index], document.language) {
        count += 1
        first = first ?? index
      }
    }
    let share = percent(count, of: text.proseSentences)
    let place = first.map { text.paragraphs[text.sentences[$0].paragraph] }
    rate(
      .passive,
      share <= 10 ? 9 : share <= 15 ? 6 : 3,
      "many",
      at: place.map(document.place) ?? document.placeOfText,
      found: first.map { text.written(text.sentences[$0].words).excerpt },
      ["percent": String(Int(share.rounded())), "count": String(count), "all": String(text.proseSentences)]
    )
  }

  /// T06: three sentences in ten say how they follow from the one before, in texts of 200 words or more.
  mutating func judgeTransitions() {
    let document = document
    let text = document.text
    guard text.count >= 200, text.proseSentences > 0 else { return }
    var count = 0
    for paragraph in text.prose {
      for index in paragraph.sentences where text.hasTransition(text.sentences[index], document.language) {
        count += 1
      }
    }
    let share = percent(count, of: text.proseSentences)
    rate(
      .transitions,
      share >= 30 ? 9 : share >= 20 ? 6 : 3,
      "few",
      at: document.placeOfText,
      ["percent": String(Int(share.rounded())), "count": String(count), "all": String(text.proseSentences)]
    )
  }
}

extension AuditText {
  /// So many words may stand between the auxiliary and the participle: `fue ya muy bien recibida`.
  private static let wordsBetween = 3

  /// Whether a form of the auxiliary and a participle stand in one clause.
  func isPassive(_ sentence: Sentence, _ language: TextLanguage) -> Bool {
    var room = 0
    for place in sentence.words {
      let word = words[place]
      if room > 0, isBehindComma(place) { room = 0 }
      if room > 0, isParticiple(word, language) { return true }
      if word.role.contains(.auxiliary) {
        room = AuditText.wordsBetween + 1
      } else if word.role.contains(.endsClause) {
        room = 0
      } else if room > 0 {
        room -= 1
      }
    }
    return false
  }

  private func isBehindComma(_ place: Int) -> Bool {
    let start = Int(words[place].start)
    return start > 1 && bytes[start - 1] == 0x20 && bytes[start - 2] == UInt8(ascii: ",")
  }

  private func isParticiple(_ word: Word, _ language: TextLanguage) -> Bool {
    if word.role.contains(.notParticiple) { return false }
    if word.role.contains(.participle) { return true }
    let letters = bytes[Int(word.start)..<Int(word.end)]
    return language.participleEndings.contains {
      letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0)
    }
  }

  /// Whether a word, a phrase or both halves of a pair stand in it that join sentences.
  func hasTransition(_ sentence: Sentence, _ language: TextLanguage) -> Bool {
    for place in sentence.words {
      let role = words[place].role
      if role.contains(.transition) { return true }
      guard role.contains(.beginsTransition), let phrases = language.transitions[words[place].number] else {
        continue
      }
      if phrases.contains(where: { isThere($0, at: place + 1, within: sentence) }) { return true }
    }
    return language.pairs.contains { pair in
      guard let first = self.first(pair.first, from: sentence.words.lowerBound, within: sentence) else {
        return false
      }
      return self.first(pair.second, from: first + pair.first.count, within: sentence) != nil
    }
  }

  private func isThere(_ numbers: [UInt64], at place: Int, within sentence: Sentence) -> Bool {
    guard place + numbers.count <= sentence.words.upperBound else { return false }
    return numbers.indices.allSatisfy { words[place + $0].number == numbers[$0] }
  }

  private func first(_ numbers: [UInt64], from start: Int, within sentence: Sentence) -> Int? {
    guard start < sentence.words.upperBound else { return nil }
    return (start..<sentence.words.upperBound).first { isThere(numbers, at: $0, within: sentence) }
  }
}
