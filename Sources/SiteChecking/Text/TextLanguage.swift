import ReputationModel

/// What the rules of a text need to know of its language.
///
/// The numbers are those of Yoast's configuration for the language; the lists of words are our own. There is one of each
/// language, which every article and page of it shares: a class, so that sharing costs one reference and not a dozen.
final class TextLanguage: Sendable {
  /// How a text's ease of reading is worked out.
  enum Reading: Sendable {
    /// Fernández-Huerta's formula, for Spanish.
    case fernandezHuerta
    /// Flesch's formula, for English.
    case flesch
  }

  /// What each word may be.
  let roles: WordRoles
  /// The phrases of more than one word that join sentences, by their first word.
  let transitions: [UInt64: [[UInt64]]]
  /// The pairs of which the second half follows in the same sentence.
  let pairs: [(first: [UInt64], second: [UInt64])]
  /// Abbreviations after which a full stop ends no sentence.
  let abbreviations: Set<UInt64>
  /// The endings of participles, in ASCII.
  let participleEndings: [[UInt8]]
  /// A sentence of more words is long.
  let longSentence: Int
  /// How ease of reading is worked out; `nil` where no formula is known for the language.
  let reading: Reading?
  /// Whether passives are told by this value's words.
  let tellsPassives: Bool
  /// Whether sentences in a row that begin alike are told.
  let tellsBeginnings: Bool
  /// Whether function words of a keyphrase are passed over.
  let hasFunctionWords: Bool
  /// The most content words of a keyphrase that is neither long nor too long.
  let keyphraseWords: (good: Int, long: Int)
  /// Link texts that say nothing, as they compare.
  private let emptyAnchors: Set<[UInt64]>

  /// What is known of a language; the neutral rules for one of which nothing is.
  static func of(_ code: LanguageCode) -> TextLanguage {
    switch code.primary {
    case "es": spanish
    case "ca": catalan
    case "en": english
    default: other
    }
  }

  /// Whether a link's text is one of those that say nothing.
  func isEmptyAnchor(_ text: String) -> Bool {
    // The longest of them has fewer bytes, and most links more.
    text.utf8.count < 32 && emptyAnchors.contains(WordRoles.numbers(in: text))
  }

  /// Whether there are transition words to look for.
  var tellsTransitions: Bool { !transitions.isEmpty }

  /// A language of which nothing is known.
  static let other = TextLanguage(lists: TextLists(), longSentence: 20)

  init(
    lists: TextLists,
    longSentence: Int,
    reading: Reading? = nil,
    tellsPassives: Bool = false,
    tellsBeginnings: Bool = false
  ) {
    var transitions: [UInt64: [[UInt64]]] = [:]
    var firstWords = ""
    for phrase in lists.transitionPhrases.split(separator: "\n") {
      let numbers = WordRoles.numbers(in: String(phrase))
      guard let first = numbers.first else { continue }
      transitions[first, default: []].append(Array(numbers.dropFirst()))
      firstWords += " \(phrase.split(separator: " ").first ?? "")"
    }
    self.transitions = transitions
    pairs = lists.transitionPairs.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: "…").map { WordRoles.numbers(in: String($0)) }
      guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { return nil }
      return (halves[0], halves[1])
    }
    roles = WordRoles([
      (.function, lists.functionWords), (.transition, lists.transitions), (.beginsTransition, firstWords),
      (.auxiliary, lists.auxiliaries), (.participle, lists.participles),
      (.notParticiple, lists.notParticiples), (.weakBeginning, lists.weakBeginnings),
      (.endsClause, lists.clauseEnds),
    ])
    abbreviations = Set(WordRoles.numbers(in: lists.abbreviations))
    participleEndings = lists.participleEndings.split(separator: " ").map { Array($0.utf8) }
    emptyAnchors = Set(lists.emptyAnchors.split(separator: "\n").map { WordRoles.numbers(in: String($0)) })
    self.longSentence = longSentence
    self.reading = reading
    self.tellsPassives = tellsPassives
    self.tellsBeginnings = tellsBeginnings
    hasFunctionWords = !lists.functionWords.isEmpty
    keyphraseWords = hasFunctionWords ? (4, 8) : (6, 9)
  }
}

/// The lists of words of a language, as they are written down: words parted by white space, phrases by line.
struct TextLists {
  var functionWords = ""
  var transitions = ""
  var transitionPhrases = ""
  var transitionPairs = ""
  var auxiliaries = ""
  var participles = ""
  var notParticiples = ""
  var participleEndings = ""
  var weakBeginnings = ""
  var clauseEnds = ""
  var abbreviations = ""
  var emptyAnchors = ""
}
