import ReputationModel

/// Tells whether two mentions are copies of one story, by all of their words.
///
/// - **One title.** Copies of outlets that are not the same. The same outlet gives one title to every episode of a
///   series, so there the texts have to agree.
/// - **Another title over the same text.** An outlet's own headline over an agency's text: most of the shorter text
///   stands in the longer one, and each title is about what the text is about.
/// - **No title.** Almost all of the text.
///
/// Whatever contradicts the other — `3 heridos` and `13 heridos`, `lunes` and `martes`, Girona and Lleida between the
/// same words — is another story.
struct StoryComparison: Sendable {
  private let store: MentionStore
  private let vocabulary: StoryVocabulary
  private var one = Words()
  private var other = Words()
  private var buffer = NumberedWords()

  /// What is compared of a mention.
  private struct Words: Sendable {
    var mention = -1
    var title = StoryTitle()
    var text = StoryText()

    mutating func read(
      _ index: Int,
      of store: MentionStore,
      vocabulary: StoryVocabulary,
      buffer: inout NumberedWords
    ) {
      mention = index
      store.withWords(at: index) { titleBytes, textBytes in
        title.read(titleBytes, words: &buffer, vocabulary: vocabulary) {
          StoryOutlets.words(of: index, in: store)
        }
        buffer.removeAll()
        buffer.append(textBytes, limit: StoryText.mostWords)
        text.read(buffer.words, vocabulary: vocabulary)
      }
    }
  }

  init(store: MentionStore, vocabulary: StoryVocabulary) {
    self.store = store
    self.vocabulary = vocabulary
  }

  /// Whether the two mentions tell one story; quickest where many are compared with the same `left`.
  mutating func areCopies(_ left: Int, _ right: Int) -> Bool {
    read(left, right)
    return !one.title.contradicts(other.title) && agree() && !one.text.contradicts(other.text)
  }

  /// Whether one gives a number, a day or a name where the other gives another.
  mutating func contradict(_ left: Int, _ right: Int) -> Bool {
    read(left, right)
    return one.title.contradicts(other.title) || one.text.contradicts(other.text)
  }

  /// The share of the shorter text that has to stand in the other.
  private enum Needed {
    static let underOneTitle = 0.3
    static let underAnotherTitle = 0.7
    static let underOneTemplate = 0.85
    static let withoutTitle = 0.9
  }

  private func agree() -> Bool {
    let fewest = min(one.title.distinct.count, other.title.distinct.count)
    let isSameTitle = fewest >= StorySketch.fewestTitleWords && one.title.isSame(as: other.title)
    guard one.text.isEnough, other.text.isEnough else { return isSameTitle && !isSameOutlet }
    let share = one.text.share(with: other.text)
    if isSameTitle { return share >= Needed.underOneTitle || hasExcerpt && !isSameOutlet }
    if fewest == 0 { return share >= Needed.withoutTitle }
    let shared = one.title.countShared(with: other.title)
    // Titles that are one but for a word or two are often one template filled in twice.
    let isTemplate = shared * 5 >= fewest * 3 && shared < fewest
    return share >= (isTemplate ? Needed.underOneTemplate : Needed.underAnotherTitle)
      && isAbout(one.title, other.text) && isAbout(other.title, one.text) && !isSameOutlet
  }

  /// Whether one of the texts is so short that it may be another part of the same article.
  private var hasExcerpt: Bool { min(one.text.count, other.text.count) <= StoryComparison.longestExcerpt }

  private var isSameOutlet: Bool { StoryOutlets.areSame(one.mention, other.mention, in: store) }

  /// Whether the text under the other title says a part of this one; not so where two stories share nothing but a
  /// notice about cookies.
  private func isAbout(_ title: StoryTitle, _ text: StoryText) -> Bool {
    let told = title.distinct.count { text.distinct.contains($0.meaning) }
    return told > 0 && told * 4 >= title.distinct.count
  }

  private mutating func read(_ left: Int, _ right: Int) {
    if one.mention != left { one.read(left, of: store, vocabulary: vocabulary, buffer: &buffer) }
    if other.mention != right { other.read(right, of: store, vocabulary: vocabulary, buffer: &buffer) }
  }

  private static let longestExcerpt = 80
}
