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

  /// A place in the trie: which symbols go on from it, and which entries end there.
  ///
  /// Sixteen bytes, so that the nodes of a lexicon stay in the processor's cache.
  private struct Node {
    /// A bit for each symbol that goes on.
    var symbols: UInt64 = 0
    /// The node of the first of them; those of the others follow it.
    var firstChild: UInt16 = 0
    var whole = WordTrie.none
    var beginning = WordTrie.none
  }

  private var nodes: [Node] = []

  private static let none = UInt16.max

  /// A trie of those entries; of two equal ones the first counts.
  init(_ entries: [String]) {
    var builder = Builder()
    for (number, entry) in entries.enumerated() { builder.insert(entry, number: UInt16(clamping: number)) }
    // Level by level, so that the children of a node stand side by side.
    var places = [0]
    var next = 0
    while next < places.count {
      let place = places[next]
      var node = Node(
        firstChild: UInt16(places.count),
        whole: builder.whole[place],
        beginning: builder.beginning[place]
      )
      builder.forEachChild(of: place) { symbol, child in
        node.symbols |= 1 << UInt64(symbol)
        places.append(child)
      }
      nodes.append(node)
      next += 1
    }
  }

  /// The longest entry that begins with the word of that number.
  func match(_ text: FoldedWords, at word: Int) -> Match? {
    text.symbols.withUnsafeBufferPointer { symbols in
      nodes.withUnsafeBufferPointer { nodes in
        var position = text.starts[word]
        var node = nodes[0]
        var words = 1
        var best: Match?
        while position < symbols.count {
          let symbol = symbols[position]
          if symbol == FoldedWords.space {
            if node.whole != WordTrie.none { best = Match(entry: Int(node.whole), words: words) }
            words += 1
            // No phrase goes over the end of a sentence: «mal. Café» is no *mal café*.
            let next = word + words - 1
            if next < text.count, text.beginsSentence[next] { break }
          }
          let bit = 1 &<< UInt64(symbol)
          guard node.symbols & bit != 0 else { break }
          node = nodes[Int(node.firstChild) + (node.symbols & (bit &- 1)).nonzeroBitCount]
          if node.beginning != WordTrie.none { best = Match(entry: Int(node.beginning), words: words) }
          position += 1
        }
        return best
      }
    }
  }
}

extension WordTrie {
  /// A trie as it is made: each node knows the first of those behind it, and that the next one of its own.
  private struct Builder {
    private struct Link {
      let symbol: UInt8
      /// The first of those behind it, in the order of their symbols; 0 for none, as the root is behind nobody.
      var child = 0
      /// The next of those behind the same; 0 for none.
      var sibling = 0
    }

    private var links = [Link(symbol: FoldedWords.space)]
    private(set) var whole = [WordTrie.none]
    private(set) var beginning = [WordTrie.none]

    /// More nodes than this cannot be numbered; entries behind it are not found.
    private static let maximumNodes = 60_000

    /// Calls `body` with the symbols that go on from a node, in order, and where they lead.
    func forEachChild(of node: Int, _ body: (_ symbol: UInt8, _ child: Int) -> Void) {
      var child = links[node].child
      while child != 0 {
        body(links[child].symbol, child)
        child = links[child].sibling
      }
    }

    /// Where a symbol leads from a node, which is made where it is new.
    private mutating func child(of node: Int, _ symbol: UInt8) -> Int {
      var (before, next) = (0, links[node].child)
      while next != 0, links[next].symbol < symbol { (before, next) = (next, links[next].sibling) }
      if next != 0, links[next].symbol == symbol { return next }
      let new = links.count
      links.append(Link(symbol: symbol, sibling: next))
      if before == 0 { links[node].child = new } else { links[before].sibling = new }
      whole.append(WordTrie.none)
      beginning.append(WordTrie.none)
      return new
    }

    mutating func insert(_ entry: String, number: UInt16) {
      let isBeginning = entry.last == "*"
      var node = 0
      for byte in entry.utf8 {
        guard let symbol = Builder.symbol(of: byte), whole.count < Builder.maximumNodes else { continue }
        node = child(of: node, symbol)
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
}
