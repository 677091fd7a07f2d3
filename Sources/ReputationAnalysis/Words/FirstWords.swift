import CWordBytes

/// The numbers of the first words of a text, the same that a ``WordReader`` without a seed makes; the value is meant to
/// be used again for text after text.
///
/// All words of sixty-four bytes are numbered together where the processor can, in half the time, but for those of other
/// signs than accented letters of Latin.
struct FirstWords: Sendable {
  /// So many words at most are numbered.
  static let most = Int(cwordbytes_most_numbers)

  private var numbered = cwordbytes_numbered()
  /// Whether the words of sixty-four bytes are numbered together.
  private let isWide: Bool

  /// No words.
  ///
  /// - Parameter isWide: whether many are numbered together, which makes the same numbers.
  init(isWide: Bool = FirstWords.canBeWide) { self.isWide = isWide }

  /// Whether the processor has the instructions for that.
  static let canBeWide = cwordbytes_has_wide() != 0

  /// Reads the first words of `bytes`, which are UTF-8, in place of those before.
  ///
  /// - Parameters:
  ///   - begin: where to begin, which is no word's middle.
  ///   - limit: so many words at most, which is ``most`` or less.
  /// - Returns: where to go on; the end where no word is left.
  @discardableResult
  mutating func read(_ bytes: UnsafeRawBufferPointer, from begin: Int = 0, limit: Int) -> Int {
    numbered.count = 0
    numbered.numerals = 0
    guard let start = bytes.baseAddress else { return 0 }
    var reader = WordReader(bytes)
    guard isWide else {
      reader.goOn(at: begin)
      while count < limit, let word = reader.next() { append(word) }
      return reader.index
    }
    let text = start.assumingMemoryBound(to: UInt8.self)
    var place = Int64(begin)
    while true {
      place = cwordbytes_number_wide(
        text,
        Int64(bytes.count),
        place,
        WordSign.accents,
        Int32(limit),
        &numbered
      )
      guard count < limit, place < bytes.count else { return Int(place) }
      reader.goOn(at: Int(place))
      guard let word = reader.next() else { return bytes.count }
      append(word)
      place = Int64(reader.index)
    }
  }

  /// How many words there are.
  @inline(__always)
  var count: Int { Int(numbered.count) }

  /// Calls `body` with the number of each word, in order, and whether it begins with a digit.
  @inline(__always)
  mutating func forEach(_ body: (_ number: UInt64, _ isNumeral: Bool) -> Void) {
    var numerals = numbered.numerals
    withNumbers { numbers in
      for number in numbers {
        body(number, numerals & 1 != 0)
        numerals &>>= 1
      }
    }
  }

  /// A bit for each of them that may be among those of `filter`, the first the lowest.
  @inline(__always)
  mutating func among(_ filter: NumberFilter) -> UInt64 {
    filter.withBits { bits in withUnsafeMutablePointer(to: &numbered) { cwordbytes_among($0, bits) } }
  }

  /// Lends the numbers of the words, in order.
  @inline(__always)
  mutating func withNumbers(_ body: (UnsafeBufferPointer<UInt64>) -> Void) {
    let count = count
    withUnsafePointer(to: &numbered.numbers) { numbers in
      numbers.withMemoryRebound(to: UInt64.self, capacity: FirstWords.most) { first in
        body(UnsafeBufferPointer(start: first, count: count))
      }
    }
  }

  private mutating func append(_ word: WordReader.Word) {
    let place = count
    withUnsafeMutablePointer(to: &numbered.numbers) { numbers in
      numbers.withMemoryRebound(to: UInt64.self, capacity: FirstWords.most) { $0[place] = word.number }
    }
    if word.isNumeral { numbered.numerals |= 1 &<< UInt64(place) }
    numbered.count += 1
  }
}
