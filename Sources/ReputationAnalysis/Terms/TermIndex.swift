/// Finds which of many terms stand in a text, in one pass over its words.
///
/// A tree of words: how long a text takes depends on its words and on the longest term, not on how many terms there
/// are. Words are compared without case, accents and punctuation, see ``NumberedWords``.
struct TermIndex: Sendable {
  /// An open-addressing table of the tree: from a node and a word to the next node.
  private var keys = [UInt64](repeating: 0, count: 64)
  /// The nodes they lead to; 0, which is the root and so no word's, where a cell is empty.
  private var nodes = [Int32](repeating: 0, count: 64)
  /// For each node the term that ends there; −1 for none.
  private var terms: [Int32] = [-1]
  /// How many terms there are.
  private(set) var count = 0

  /// Takes a term in and returns its number, the same for terms of the same words; `nil` where it has no word.
  mutating func number(of term: String) -> Int? {
    let words = NumberedWords(term).words
    guard !words.isEmpty else { return nil }
    var node: Int32 = 0
    for word in words { node = self.node(after: node, word.number) ?? addNode(after: node, word.number) }
    if terms[Int(node)] < 0 {
      terms[Int(node)] = Int32(count)
      count += 1
    }
    return Int(terms[Int(node)])
  }

  /// Calls `body` with the number of each term that stands in `words`, once for each place where it does.
  func forEachTerm(in words: [WordReader.Word], _ body: (Int) -> Void) {
    for start in words.indices {
      var node: Int32 = 0
      var place = start
      while place < words.count, let next = self.node(after: node, words[place].number) {
        if terms[Int(next)] >= 0 { body(Int(terms[Int(next)])) }
        node = next
        place += 1
      }
    }
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
    node == 0 ? word : WordReader.mixed(word &+ UInt64(truncatingIfNeeded: node))
  }

  @inline(__always)
  private func node(after node: Int32, _ word: UInt64) -> Int32? {
    let key = TermIndex.key(node, word)
    var cell = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while nodes[cell] != 0 {
      if keys[cell] == key { return nodes[cell] }
      cell = (cell + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addNode(after node: Int32, _ word: UInt64) -> Int32 {
    let new = Int32(terms.count)
    terms.append(-1)
    // A quarter full at most: what is not there is known at the first look, mostly.
    if terms.count * 4 > keys.count { grow() }
    insert(TermIndex.key(node, word), new)
    return new
  }

  private mutating func insert(_ key: UInt64, _ node: Int32) {
    var cell = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while nodes[cell] != 0 { cell = (cell + 1) & (keys.count - 1) }
    (keys[cell], nodes[cell]) = (key, node)
  }

  private mutating func grow() {
    let filled = zip(keys, nodes).filter { $0.1 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    nodes = [Int32](repeating: 0, count: keys.count)
    for (key, node) in filled { insert(key, node) }
  }
}
