/// Counts the syllables of a text by its vowels.
enum Syllables {
  /// How many syllables the text in UTF-8 has, by the rules of the formula's language.
  static func count(_ text: UnsafeRawBufferPointer, _ reading: TextLanguage.Reading) -> Int {
    switch reading {
    case .fernandezHuerta: spanish(text)
    case .flesch: english(text)
    }
  }

  /// What a letter is for a syllable: strong vowels are a, e, o, and i, u with an accent; weak ones i, u, ü.
  private enum Letter { case strong, weak, none }

  /// A group of vowels is one syllable, and one more for each hiatus: strong beside strong.
  private static func spanish(_ text: UnsafeRawBufferPointer) -> Int {
    var syllables = 0
    var previous = Letter.none
    var index = 0
    while index < text.count {
      var letter = Letter.none
      let byte = text[index]
      if byte == 0xC3, index + 1 < text.count {
        index += 1
        switch text[index] | 0x20 {
        case 0xA1, 0xA9, 0xB3, 0xAD, 0xBA: letter = .strong
        case 0xBC: letter = .weak
        default: break
        }
      } else if byte < 0x80 {
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): letter = .strong
        case UInt8(ascii: "i"), UInt8(ascii: "u"): letter = .weak
        // Silent between two vowels, so that it does not part them: `ahí` has two syllables all the same.
        default: break
        }
      }
      if letter != .none, previous == .none || (previous == .strong && letter == .strong) { syllables += 1 }
      previous = letter
      index += 1
    }
    return syllables
  }

  /// A group of vowels is one syllable; a silent `e` at the end of a word is none, and every word has one at least.
  private static func english(_ text: UnsafeRawBufferPointer) -> Int {
    var syllables = 0
    var start: Int?
    for index in 0...text.count {
      let isLetter =
        index < text.count && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index] | 0x20)
      if isLetter {
        start = start ?? index
      } else if let first = start {
        syllables += english(word: UnsafeRawBufferPointer(rebasing: text[first..<index]))
        start = nil
      }
    }
    return syllables
  }

  private static func english(word: UnsafeRawBufferPointer) -> Int {
    var groups = 0
    var wasVowel = false
    for byte in word {
      let isVowel = isEnglishVowel(byte | 0x20)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return max(1, groups - (endsSilently(word) ? 1 : 0))
  }

  private static func endsSilently(_ word: UnsafeRawBufferPointer) -> Bool {
    func letter(_ fromEnd: Int) -> UInt8 { word.count >= fromEnd ? word[word.count - fromEnd] | 0x20 : 0 }
    let (last, before, third) = (letter(1), letter(2), letter(3))
    guard word.count > 2 else { return false }
    switch last {
    case UInt8(ascii: "e"):
      // `table`: the e is heard with the l before it.
      return !isEnglishVowel(before) && !(before == UInt8(ascii: "l") && !isEnglishVowel(third))
    case UInt8(ascii: "d"):
      return before == UInt8(ascii: "e") && third != UInt8(ascii: "t") && third != UInt8(ascii: "d")
        && !isEnglishVowel(third)
    case UInt8(ascii: "s"):
      return before == UInt8(ascii: "e") && !"szxcgh".utf8.contains(third) && !isEnglishVowel(third)
    default: return false
    }
  }

  private static func isEnglishVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
