import Foundation
import ReputationAnalysis
import ReputationModel

/// How much the texts of articles in one language speak of the same: the cosine of their most telling words.
///
/// A word that stands `tf` times in a text, and in `df` of all `N` texts, weighs (1 + ln tf) × ln (N / df) there; two texts are
/// as alike as the cosine of their weights (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988).
/// Texts are brought together by the words that weigh most in them, and of these by the rare ones: a word that many texts have
/// would compare each with each. What an article costs does so not depend on how many there are.
struct TextLikeness {
  /// The words of a text that count.
  private static let wordsOfText = 24
  /// In so many texts a word may stand to bring them together.
  private static let commonest = 48
  /// So much of a text is read; it says at its beginning what it is about.
  private static let bytesOfText = 6 << 10
  /// Shorter words are articles, pronouns and prepositions in nearly all cases.
  private static let fewestLetters = 4
  /// How often the words of the title count.
  private static let weightOfTitle: UInt32 = 3

  /// A word that stands more often counts as often as this.
  private static let mostFrequent = 64
  /// So many places are tried for a word.
  ///
  /// Where all belong to others, it is passed over; only texts made for it get there.
  private static let tries = 16

  /// A place of the table of words, and what is known of its word.
  private struct Place {
    /// What tells the word from others of its place.
    var mark: UInt32 = 0
    var texts: UInt32 = 0
    /// The text that had it last, counted from 1, and where among the words that were read.
    var last: UInt32 = 0
    var word: UInt32 = 0
  }

  /// A word of a text, once, however often it stands there.
  private struct Word {
    let place: UInt32
    var count: UInt32
  }

  /// A word that counts, in one of its texts.
  private struct Use {
    let text: UInt32
    let weight: Float
  }

  private var places: [Place]
  private var words: [Word] = []
  /// Where the words of each text begin, and where those of the last one end.
  private var starts: [Int] = [0]
  /// The words that count in each text, by their number among those that do.
  private var vectors: [[(word: Int, weight: Float)]] = []
  /// The texts of each of these words, where it brings texts together.
  private var uses: [[Use]] = []

  /// The texts of those articles, which are named by their place in the list.
  init(_ articles: [Article]) {
    // A power of two, and some times as many places as there are words.
    var size = 1 << 12
    while size < articles.count * 128, size < 1 << 20 { size <<= 1 }
    places = Array(repeating: Place(), count: size)
    for (index, article) in articles.enumerated() {
      let text = UInt32(index + 1)
      read(article.title, of: text, weight: TextLikeness.weightOfTitle)
      read(article.description, of: text, weight: 1)
      read(article.body.text, of: text, weight: 1)
      starts.append(words.count)
    }
    weigh()
  }

  /// Adds to `sums` how much each text is like that one, from 0 to 1; the text itself is left out.
  func add(likenessTo text: Int, to sums: inout LikenessSums) {
    for (word, weight) in vectors[text] {
      for use in uses[word] where use.text != text { sums.add(weight * use.weight, to: Int(use.text)) }
    }
  }

  private mutating func read(_ text: String, of number: UInt32, weight: UInt32) {
    var text = text
    text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(bytes).prefix(TextLikeness.bytesOfText)
      )
      var reader = WordReader(bytes)
      while let word = reader.next() {
        guard word.length >= TextLikeness.fewestLetters, !word.isNumeral else { continue }
        guard let place = place(of: WordReader.mixed(word.number)) else { continue }
        if places[place].last == number {
          words[Int(places[place].word)].count += weight
        } else {
          places[place].texts += 1
          places[place].last = number
          places[place].word = UInt32(words.count)
          words.append(Word(place: UInt32(place), count: weight))
        }
      }
    }
  }

  /// Where the word of that number has its place, or gets it; `nil` where none is left for it.
  private mutating func place(of number: UInt64) -> Int? {
    let mask = places.count - 1
    let mark = UInt32(truncatingIfNeeded: number >> 32)
    var place = Int(truncatingIfNeeded: number) & mask
    for _ in 0..<TextLikeness.tries {
      if places[place].texts == 0 { places[place].mark = mark }
      if places[place].mark == mark { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Chooses the words that count in each text, and turns them round into the texts of each word.
  private mutating func weigh() {
    let count = starts.count - 1
    let rarity = (0...count).map { $0 == 0 ? 0 : Foundation.log(Float(count) / Float($0)) }
    let frequency = (0...TextLikeness.mostFrequent).map { $0 == 0 ? 0 : 1 + Foundation.log(Float($0)) }
    var numbers: [UInt32: Int] = [:]
    var telling: [(place: UInt32, weight: Float)] = []
    for text in 0..<count {
      telling.removeAll(keepingCapacity: true)
      // Every word lengthens the vector, so that a word in common is little where there are many others.
      var square: Float = 0
      for word in words[starts[text]..<starts[text + 1]] {
        let texts = Int(places[Int(word.place)].texts)
        let weight = frequency[min(Int(word.count), TextLikeness.mostFrequent)] * rarity[texts]
        square += weight * weight
        if texts > 1, texts <= TextLikeness.commonest, weight > 0 { telling.append((word.place, weight)) }
      }
      telling.sort { ($1.weight, $0.place) < ($0.weight, $1.place) }
      let length = square.squareRoot()
      vectors.append(
        telling.prefix(TextLikeness.wordsOfText).map { place, weight in
          let number = numbers[place] ?? uses.count
          if number == uses.count {
            numbers[place] = number
            uses.append([])
          }
          uses[number].append(Use(text: UInt32(text), weight: weight / length))
          return (number, weight / length)
        }
      )
    }
    words = []
    places = []
  }
}
