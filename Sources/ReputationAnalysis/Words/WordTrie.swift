/// Finds words, beginnings of words and phrases of a fixed list at a place of a text, in one walk over its letters.
///
/// Entries are folded as ``FoldedWords`` folds: `genial*` is every word that begins so, `lo_mejor` two words in a row.
/// The longest entry wins; of one length a whole word wins over a beginning.
struct WordTrie: Sendable {
  /// What was found.
  struct Match: Equatable {
    /// The number of the entry, in the order of the list.
    var entry: Int
    /// Over how many words it goes.
    var words: Int
  }

  private var children: [UInt16] = []
  private var whole: [UInt16] = []
  private var beginning: [UInt16] = []

  private static let none = UInt16.max
  /// More nodes than this cannot be numbered; entries behind it are not found.
  private static let maximumNodes = 60_000

  /// A trie of those entries; of two equal ones the first counts.
  init(_ entries: [String]) {
    addNode()
    for (number, entry) in entries.enumerated() { insert(entry, number: UInt16(clamping: number)) }
  }

  /// The longest entry that begins with the word of that number.
  func match(_ text: FoldedWords, at word: Int) -> Match? {
    text.symbols.withUnsafeBufferPointer { symbols in
      var position = text.starts[word]
      var node = 0
      var words = 1
      var best: Match?
      while position < symbols.count {
        let symbol = symbols[position]
        if symbol == FoldedWords.space {
          if whole[node] != WordTrie.none { best = Match(entry: Int(whole[node]), words: words) }
          words += 1
        }
        node = child(of: node, symbol)
        guard node != 0 else { break }
        if beginning[node] != WordTrie.none { best = Match(entry: Int(beginning[node]), words: words) }
        position += 1
      }
      return best
    }
  }

  private func child(of node: Int, _ symbol: UInt8) -> Int {
    Int(children[node * FoldedWords.symbolCount + Int(symbol)])
  }

  private mutating func addNode() {
    children.append(contentsOf: repeatElement(0, count: FoldedWords.symbolCount))
    whole.append(WordTrie.none)
    beginning.append(WordTrie.none)
  }

  private mutating func insert(_ entry: String, number: UInt16) {
    let isBeginning = entry.last == "*"
    var node = 0
    for byte in entry.utf8 {
      guard let symbol = WordTrie.symbol(of: byte), whole.count < WordTrie.maximumNodes else { continue }
      var next = child(of: node, symbol)
      if next == 0 {
        next = whole.count
        addNode()
        children[node * FoldedWords.symbolCount + Int(symbol)] = UInt16(next)
      }
      node = next
    }
    guard node != 0 else { return }
    if isBeginning {
      if beginning[node] == WordTrie.none { beginning[node] = number }
    } else if whole[node] == WordTrie.none {
      whole[node] = number
    }
  }

  private static func symbol(of byte: UInt8) -> UInt8? {
    byte == UInt8(ascii: "_") ? FoldedWords.space : FoldedWords.symbol(of: byte)
  }
}
