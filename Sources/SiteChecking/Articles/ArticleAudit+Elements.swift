import ReputationModel

// The keyphrase in headings, links and images.
extension ArticleAudit {
  /// K05: some of the subheadings speak of it, and not nearly all of them.
  mutating func judgeSubheadings(_ keyphrase: Keyphrase) {
    let document = document
    let text = document.text
    let headings = text.paragraphs.filter { $0.headingLevel == 2 || $0.headingLevel == 3 }
    guard let first = headings.first else { return }
    let phrases = [keyphrase] + document.synonyms
    // Where function words are not known, every word has to be there.
    let needed = document.language.hasFunctionWords ? 0.5 : 1
    let count = headings.count { heading in
      let words = heading.sentences.flatMap { text.sentences[$0].words.map { text.words[$0].number } }
      return phrases.contains { $0.share(in: words) >= needed }
    }
    let share = percent(count, of: headings.count)
    let isGood = (headings.count == 1 && count == 1) || (30...75).contains(share)
    rate(
      .keyphraseInSubheadings,
      isGood ? 9 : 3,
      share < 30 ? "few" : "many",
      at: document.place(of: first),
      ["keyphrase": keyphrase.text, "count": String(count), "all": String(headings.count)]
    )
  }

  /// K06: no link says what this article itself is to be found for.
  mutating func judgeCompetingLinks(_ keyphrase: Keyphrase) {
    let document = document
    let phrases = [keyphrase] + document.synonyms
    for link in document.links where link.target != .other {
      let words = Keyphrase(link.text, document.language).content
      guard !words.isEmpty, phrases.contains(where: { Set($0.content) == Set(words) }) else { continue }
      rate(
        .competingLinks,
        2,
        "competing",
        at: link.location,
        found: link.text,
        ["keyphrase": keyphrase.text]
      )
      return
    }
  }

  /// K07: the words for an image speak of it where that is what the image shows.
  mutating func judgePictures(_ keyphrase: Keyphrase) {
    let document = document
    let pictures = document.pictures
    guard let first = pictures.first else { return }
    let phrases = [keyphrase] + document.synonyms
    let count = pictures.count { picture in
      let words = Set(WordRoles.numbers(in: picture.alternative))
      return phrases.contains { $0.share(in: words) >= 0.5 }
    }
    let share = percent(count, of: pictures.count)
    let isGood = pictures.count < 5 ? count > 0 : (30...75).contains(share)
    rate(
      .keyphraseInImages,
      isGood ? 9 : 6,
      share > 75 ? "many" : "few",
      at: first.location,
      ["keyphrase": keyphrase.text, "count": String(count), "all": String(pictures.count)]
    )
  }
}
