import GFMMarkdown
import ReputationAnalysis

/// The plain text of an article, taken apart once for every rule: paragraphs, sentences, words.
///
/// A word counts as Yoast counts it: what stands between two blanks. What a rule compares are the words themselves,
/// of which `l’obrador` has two.
struct AuditText: Sendable {
  /// A word of the text.
  struct Word: Sendable {
    /// The number of its letters, without case and accents.
    let number: UInt64
    /// Where it stands in the plain text, in bytes.
    let start: Int32
    let end: Int32
    /// What it may be in its language.
    let role: WordRole
    /// Whether a blank stands before it, so that it is one of those that are counted.
    let isCounted: Bool
  }

  /// A sentence.
  struct Sentence: Sendable {
    /// Its words.
    let words: Range<Int>
    /// How many words are counted.
    let count: Int
    /// The paragraph it stands in.
    let paragraph: Int
  }

  /// A paragraph, an item of a list, a heading or a row of a table.
  struct Paragraph: Sendable {
    /// The block it is.
    let block: MarkdownBlock
    /// Its sentences.
    let sentences: Range<Int>
    /// How many words are counted.
    let count: Int
  }

  /// The bytes of the plain text.
  let bytes: [UInt8]
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  private(set) var paragraphs: [Paragraph] = []
  /// How many words are counted in all, code left out.
  private(set) var count = 0
  /// How many syllables the sentences of prose have; 0 where the language's ease of reading is not known.
  private(set) var syllables = 0
  /// How many counted words the sentences of prose have.
  private(set) var proseWords = 0
  /// How many sentences of prose there are.
  private(set) var proseSentences = 0

  /// Takes the text of a document apart.
  init(_ document: RenderedMarkdown, _ language: TextLanguage) {
    bytes = Array(document.plainText.utf8)
    words.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBytes { bytes in
      for block in document.blocks where block.kind != .code && block.text.upperBound <= bytes.count {
        read(block, bytes, language)
      }
    }
  }

  /// The paragraphs that are read as prose: no headings, no rows of tables.
  var prose: some Sequence<Paragraph> { paragraphs.lazy.filter(\.isProse) }

  /// The text of those words, as it was written.
  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(words[first].start)..<Int(words[last].end)], as: UTF8.self)
  }

  private mutating func read(
    _ block: MarkdownBlock,
    _ bytes: UnsafeRawBufferPointer,
    _ language: TextLanguage
  ) {
    let offset = block.text.lowerBound
    let text = UnsafeRawBufferPointer(rebasing: bytes[block.text])
    let firstSentence = sentences.count
    let before = count
    var reader = WordReader(text)
    var sentenceStart = words.count
    var counted = 0
    var previousEnd = 0
    while let word = reader.next() {
      let gap = SentenceGap(text, previousEnd, Int(word.start))
      if words.count > sentenceStart, gap.endsSentence(before: word, after: words.last, language) {
        addSentence(sentenceStart..<words.count, counted)
        (sentenceStart, counted) = (words.count, 0)
      }
      let isCounted = words.count == sentenceStart || gap.hasBlank
      counted += isCounted ? 1 : 0
      words.append(
        Word(
          number: word.number,
          start: Int32(truncatingIfNeeded: offset) + word.start,
          end: Int32(truncatingIfNeeded: offset) + word.end,
          role: language.roles[word.number],
          isCounted: isCounted
        )
      )
      previousEnd = Int(word.end)
    }
    if words.count > sentenceStart { addSentence(sentenceStart..<words.count, counted) }
    guard sentences.count > firstSentence else { return }
    let paragraph = Paragraph(
      block: block,
      sentences: firstSentence..<sentences.count,
      count: count - before
    )
    paragraphs.append(paragraph)
    if paragraph.isProse {
      proseWords += paragraph.count
      proseSentences += paragraph.sentences.count
      if let reading = language.reading { syllables += Syllables.count(text, reading) }
    }
  }

  private mutating func addSentence(_ range: Range<Int>, _ counted: Int) {
    sentences.append(Sentence(words: range, count: counted, paragraph: paragraphs.count))
    count += counted
  }
}

extension AuditText.Paragraph {
  /// Whether it is read as prose.
  var isProse: Bool { block.kind == .paragraph }

  /// Whether it is a row of a table.
  var isRow: Bool { block.kind == .row }

  /// Whether it is a heading of the article's body.
  var headingLevel: Int? {
    if case .heading(let level) = block.kind { level } else { nil }
  }
}

/// What stands between two words.
private struct SentenceGap {
  private(set) var hasBlank = false
  private var sign: UInt8 = 0
  private var isAlways = false

  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
    // Mostly one space.
    if end == start + 1, text[start] == 0x20 {
      hasBlank = true
      return
    }
    var index = start
    while index < end {
      switch text[index] {
      case 0...0x20: hasBlank = true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): sign = text[index]
      case UInt8(ascii: ";"): isAlways = true
      case 0xC2 where index + 1 < end && text[index + 1] == 0xA0: hasBlank = true
      // … is an end like a full stop; dashes part words.
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
        if text[index + 2] == 0xA6 { sign = UInt8(ascii: "?") }
        if (0x93...0x95).contains(text[index + 2]) { hasBlank = true }
      default: break
      }
      index += 1
    }
  }

  /// Whether a sentence ends here: signs that may end one do so only before a capital or a numeral.
  @inline(__always)
  func endsSentence(
    before next: WordReader.Word,
    after last: AuditText.Word?,
    _ language: TextLanguage
  ) -> Bool {
    if isAlways { return true }
    guard sign != 0, hasBlank, next.isCapitalised || next.isNumeral else { return false }
    guard sign == UInt8(ascii: "."), let last else { return true }
    return !language.abbreviations.contains(last.number)
  }
}
