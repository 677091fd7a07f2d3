import Foundation
import ReputationModel
import SeededNumbers

/// News that nobody wrote, the same for the same numbers: a title over a text; or posts, which have no title.
///
/// One in twenty is an earlier one again, in another outlet and under a title that names it.
struct NewsCorpus {
  let count: Int
  /// How many words a title has; 0 for posts.
  let titleWords: Int
  /// How many words a text has.
  let textWords: Int
  /// An account signs one in so many; 0 for none.
  var accounts = 0
  /// The words they are made of, the most frequent first.
  let words: [String]
  /// The words of a text that somebody wrote, one after another, where they are made of those.
  private let written: [Substring]

  /// The moment after the last mention: 2026-06-01.
  static let end: Int64 = 1_780_272_000

  /// Seconds from the first mention to the last: 49 weeks.
  static let span: Int64 = 343 * 86_400

  /// So many mentions, made of so many different words that nobody says.
  init(count: Int, titleWords: Int, textWords: Int, vocabulary: Int) {
    self.count = count
    self.titleWords = titleWords
    self.textWords = textWords
    words = (0..<max(2, vocabulary)).map(NewsCorpus.word)
    written = []
  }

  /// So many mentions, made of the words of a text: each is as frequent in them as it is there, with what is written
  /// onto it.
  init(count: Int, titleWords: Int, textWords: Int, text: String) {
    self.count = count
    self.titleWords = titleWords
    self.textWords = textWords
    written = text.split(whereSeparator: \.isWhitespace)
    // Without case and accents, or `Que` was taken for a rare word.
    let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    var uses: [Substring: Int] = [:]
    for word in folded.split(whereSeparator: { !$0.isLetter }) { uses[word, default: 0] += 1 }
    words = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { String($0.key) }
  }

  /// The mentions, in a store.
  func store() -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("benchmark.jsonl")
    for number in 0..<count { builder.append(mention(number), file: file, line: number + 1) }
    return builder.build().store
  }

  private func mention(_ number: Int) -> Mention {
    let original = number % 20 == 19 ? number - 7 : number
    var random = SeededNumbers(seed: UInt64(original))
    let title = titleWords > 0 ? sentence(titleWords, &random) : nil
    let text = sentence(textWords, &random)
    let sentiment = Float(random.next() % 201) / 100 - 1
    var mention = Mention(
      id: "m\(number)",
      source: "news",
      published: published(number),
      text: "\(text). \(complaint(sentiment, &random))",
      kind: title == nil ? .post : .news
    )
    mention.publisher = "Diario \(number % 211)"
    mention.url = "https://diario\(number % 211).example/\(number)"
    mention.title = title.map { original == number ? $0 : "\($0) - Diario \(number % 211)" }
    let author = random.next() % 50_000
    let isAccount = accounts > 0 && number % accounts == 0
    mention.author = Author(name: "Autora \(author)", handle: isAccount ? "autora\(author)" : nil)
    mention.reach = Int(random.next() % 100_000)
    mention.sentiment = Sentiment(score: sentiment, origin: .given)
    return mention
  }

  /// When a mention was published.
  func published(_ number: Int) -> Timestamp {
    Timestamp(
      seconds: NewsCorpus.end - NewsCorpus.span + NewsCorpus.span * Int64(number) / Int64(max(1, count))
    )
  }

  /// Words of which the first ones are common, as in any language.
  private func sentence(_ length: Int, _ random: inout SeededNumbers) -> String {
    guard written.isEmpty else {
      return (0..<length).map { _ in written[Int(random.next() % UInt64(written.count))] }
        .joined(separator: " ")
    }
    return (0..<length).map { place in
      let share = Double(random.next() >> 11) / Double(1 << 53)
      let word = words[min(words.count - 1, Int(Double(words.count) * share * share * share))]
      return place == 0 || random.next() % 9 == 0 ? word.capitalized : word
    }.joined(separator: " ")
  }

  /// What negative news says more often than others, some of it hardly so.
  private func complaint(_ sentiment: Float, _ random: inout SeededNumbers) -> String {
    let place = Int(random.next() % 24)
    let rate = (sentiment < 0 ? UInt64(6 + place) : 5) * UInt64(1 + place % 4)
    return random.next() % 400 < rate ? NewsCorpus.word(place + 1_000_000) : ""
  }

  /// A word of two to four syllables, one in eight with an accent.
  private static func word(_ number: Int) -> String {
    var random = SeededNumbers(seed: UInt64(number) &* 7919)
    let syllables = 2 + Int(random.next() % 3)
    return (0..<syllables).map { place in
      let vowels = random.next() % 16 == 0 && place > 0 ? accented : plain
      return consonants[Int(random.next() % UInt64(consonants.count))]
        + vowels[Int(random.next() % UInt64(vowels.count))]
    }.joined()
  }

  private static let consonants = [
    "p", "t", "c", "b", "d", "g", "m", "n", "l", "r", "s", "tr", "br", "f", "v", "ñ",
  ]
  private static let plain = ["a", "e", "i", "o", "u", "en", "ar"]
  private static let accented = ["á", "é", "í", "ó", "ú"]
}
