import ReputationModel

/// The words of a text without case and accents, with where they stand in it, and the signs between them.
///
/// A letter that is written three times or more in a row counts once, so that `buenooo` is `bueno`. Addresses and
/// account names (`@name`) are no words, but the marks behind them are read: `a @hotel, mal` has a comma. The value is
/// meant to be used again for text after text.
///
/// Sentiment and languages are told by beginnings and endings of words, runs of letters and signs. A ``WordReader``
/// does without all of these: of a word it keeps a number, and is several times as fast for it.
struct FoldedWords: Sendable {
  /// Letters are 0 to 25, digits 26 to 35; ``space`` stands behind each word.
  private(set) var symbols: [UInt8] = []
  /// Where each word begins in ``symbols``.
  private(set) var starts: [Int] = []
  /// Where each word stands in the text, in bytes.
  private(set) var ranges: [Range<Int>] = []
  /// Whether a sentence or a line ends between the word and the one before it.
  private(set) var beginsSentence: [Bool] = []
  /// Whether a comma, a dash or a bracket stands between the word and the next.
  private(set) var endsClause: [Bool] = []
  /// Whether it is a label such as `#LaEspiga`.
  private(set) var isLabel: [Bool] = []
  /// Exclamation marks, one at most at each end of a word.
  private(set) var exclamations = 0
  /// Question marks, likewise.
  private(set) var questions = 0
  /// Where addresses of pages stand.
  private(set) var links: [Range<Int>] = []
  /// Pictures and signs that are no letters, with where they stand.
  private(set) var signs: [(scalar: UInt32, range: Range<Int>)] = []
  /// The words beside a sign of money or `%`, in order; one of them twice, where it has two.
  private(set) var measured: [Int] = []

  /// Letters and signs that only some languages write.
  private(set) var marks: Marks = []

  /// Letters and signs that only some languages write.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// ñ, ¿ or ¡.
    static let spanish = Marks(rawValue: 1)
    /// ç, or the point between two l.
    static let catalan = Marks(rawValue: 2)
    /// A word that ends in -ció with its accent: without it, *servicio* is Spanish.
    static let accentedEnding = Marks(rawValue: 4)
  }

  static let space: UInt8 = 36

  private var wordStart: Int?
  private var isAfterSentence = true
  private var isAfterHash = false
  private var latestMark: UInt8 = 0

  init() {}

  /// The words of a text.
  init(_ text: String) { read(text) }

  /// How many words there are.
  var count: Int { starts.count }

  /// Whether a word has a digit.
  func hasDigit(_ word: Int) -> Bool {
    symbols[starts[word]...].prefix { $0 != FoldedWords.space }.contains { $0 >= 26 }
  }

  /// The symbol of an ASCII letter or a digit.
  @inline(__always)
  static func symbol(of byte: UInt8) -> UInt8? {
    let letter = (byte | 0x20) &- 0x61
    if letter < 26 { return letter }
    let digit = byte &- 0x30
    return digit < 10 ? digit + 26 : nil
  }

  /// Forgets what was read and reads a text.
  mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      symbols.reserveCapacity(bytes.count + 1)
      starts.reserveCapacity(bytes.count / 4)
      ranges.reserveCapacity(bytes.count / 4)
      beginsSentence.reserveCapacity(bytes.count / 4)
      endsClause.reserveCapacity(bytes.count / 4)
      isLabel.reserveCapacity(bytes.count / 4)
      read(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Forgets what was read and reads a text in UTF-8.
  mutating func read(_ text: UnsafeRawBufferPointer) {
    symbols.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    beginsSentence.removeAll(keepingCapacity: true)
    endsClause.removeAll(keepingCapacity: true)
    isLabel.removeAll(keepingCapacity: true)
    signs.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    measured.removeAll(keepingCapacity: true)
    (exclamations, questions) = (0, 0)
    marks = []
    (wordStart, isAfterSentence, latestMark) = (nil, true, 0)
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        position = readASCII(byte, at: position, in: text)
      } else {
        position = readOther(at: position, in: text)
      }
    }
    endWord(at: text.count)
  }
}

extension FoldedWords {
  private mutating func readASCII(_ byte: UInt8, at position: Int, in text: UnsafeRawBufferPointer) -> Int {
    if let symbol = FoldedWords.symbol(of: byte) {
      append(symbol, at: position)
      return position + 1
    }
    if byte == UInt8(ascii: "@"), wordStart == nil { return skipName(from: position, in: text) }
    if byte == UInt8(ascii: ":"), let start = wordStart, isLink(from: start, at: position, in: text) {
      dropWord()
      let end = skipLink(from: position, in: text)
      links.append(start..<end)
      return end
    }
    endWord(at: position)
    mark(byte)
    return position + 1
  }

  private mutating func mark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"):
      if latestMark != byte { exclamations += 1 }
      isAfterSentence = true
    case UInt8(ascii: "?"):
      if latestMark != byte { questions += 1 }
      isAfterSentence = true
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), 0x0A, 0x0D: isAfterSentence = true
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): endClause()
    case UInt8(ascii: "%"), UInt8(ascii: "$"): measureWord()
    default: break
    }
    latestMark = byte
  }

  private mutating func readOther(at position: Int, in text: UnsafeRawBufferPointer) -> Int {
    let (scalar, length) = FoldedWords.scalar(at: position, in: text)
    switch scalar {
    case 0xF1, 0xD1, 0xA1, 0xBF: marks.insert(.spanish)
    case 0xE7, 0xC7, 0xB7, 0x140: marks.insert(.catalan)
    case 0xF3, 0xD3:
      if endsInCi, !FoldedWords.isLetter(at: position + length, in: text) { marks.insert(.accentedEnding) }
    default: break
    }
    switch LatinFolding.fold(scalar) {
    case .letters(let first, let second):
      if let symbol = FoldedWords.symbol(of: first) { append(symbol, at: position) }
      if let symbol = FoldedWords.symbol(of: second) { append(symbol, at: position) }
    case .nothing: break
    case .apostrophe: endWord(at: position)
    case .boundary:
      endWord(at: position)
      if scalar == 0x2013 || scalar == 0x2014 { endClause() }
      if scalar == 0xA1 || scalar == 0xBF { isAfterSentence = true }
      if scalar == 0x20AC || scalar == 0xA3 { measureWord() }
      if scalar >= 0x2190 { signs.append((scalar, position..<position + length)) }
      latestMark = 0
    }
    return position + length
  }

  private mutating func append(_ symbol: UInt8, at position: Int) {
    if wordStart == nil {
      wordStart = position
      starts.append(symbols.count)
      isAfterHash = latestMark == UInt8(ascii: "#")
      latestMark = 0
    }
    symbols.append(symbol)
  }

  /// Marks the word before, if there is one.
  private mutating func endClause() {
    if !endsClause.isEmpty { endsClause[endsClause.count - 1] = true }
  }

  /// Marks the word before as one that is counted in money or of a hundred.
  private mutating func measureWord() {
    if !starts.isEmpty { measured.append(starts.count - 1) }
  }

  /// Whether the word that is being read ends in *ci* so far.
  private var endsInCi: Bool { wordStart != nil && symbols.suffix(2).elementsEqual([2, 8]) }

  private mutating func endWord(at position: Int) {
    guard let start = wordStart, let first = starts.last else { return }
    collapseRuns(from: first)
    symbols.append(FoldedWords.space)
    ranges.append(start..<position)
    beginsSentence.append(isAfterSentence)
    endsClause.append(false)
    isLabel.append(isAfterHash)
    wordStart = nil
    isAfterSentence = false
  }

  private mutating func dropWord() {
    guard wordStart != nil, let start = starts.popLast() else { return }
    symbols.removeSubrange(start...)
    wordStart = nil
  }

  /// Writes a run of three letters or more as one; numbers stay as they are.
  private mutating func collapseRuns(from first: Int) {
    guard symbols.count - first > 2 else { return }
    var written = first
    var read = first
    while read < symbols.count {
      var end = read + 1
      while end < symbols.count, symbols[end] == symbols[read] { end += 1 }
      let length = end - read >= 3 && symbols[read] < 26 ? 1 : end - read
      for _ in 0..<length {
        symbols[written] = symbols[read]
        written += 1
      }
      read = end
    }
    symbols.removeLast(symbols.count - written)
  }

  /// Whether the word that ends here is the scheme of an address.
  private func isLink(from start: Int, at position: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard (4...5).contains(position - start), position + 2 < text.count,
      text[position + 1] == UInt8(ascii: "/"), text[position + 2] == UInt8(ascii: "/")
    else { return false }
    return text[start] | 0x20 == UInt8(ascii: "h")
  }

  /// The end of an address, which is no mark of the sentence around it.
  private func skipLink(from position: Int, in text: UnsafeRawBufferPointer) -> Int {
    var end = position
    while end < text.count, text[end] > 0x20 { end += 1 }
    while end > position + 1, FoldedWords.isMark(text[end - 1]) { end -= 1 }
    return end
  }

  /// The end of the name of an account, in letters of two bytes at most: pictures and dashes stand behind it.
  private func skipName(from position: Int, in text: UnsafeRawBufferPointer) -> Int {
    var end = position + 1
    while end < text.count, FoldedWords.isOfName(text[end]) { end += 1 }
    while end > position + 1, FoldedWords.isMark(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    symbol(of: byte) != nil || (0x80..<0xE0).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
  }

  /// Whether it may end a sentence or a clause, or closes it.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// Whether a letter may stand there: an ASCII one, or the first byte of another character.
  private static func isLetter(at position: Int, in text: UnsafeRawBufferPointer) -> Bool {
    position < text.count
      && (symbol(of: text[position]) != nil || text[position] >= 0xC3 && text[position] < 0xE0)
  }

  /// The character that begins there and its length; a broken one is the replacement character.
  private static func scalar(at position: Int, in text: UnsafeRawBufferPointer) -> (UInt32, Int) {
    let first = text[position]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, position + length <= text.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
    return (scalar, length)
  }
}
