/// Finds which of many terms stand in a text, in one pass over its words.
///
/// A tree of words: how long a text takes depends on its words and on the longest term, not on how many terms there
/// are. Words are compared without case, accents and punctuation, see ``NumberedWords``.
struct TermIndex: Sendable {
  /// A cell of the table: from a node and a word to the next node, which is 0, the root and so no word's, where the cell
  /// is empty.
  private struct Cell {
    var key: UInt64 = 0
    var node: Int32 = 0
  }

  /// A place of the tree.
  struct Node {
    /// The term that ends there; −1 for none.
    var term: Int32 = -1
    /// Whether a term goes on behind it.
    var goesOn = false
  }

  /// The word that a term begins with.
  struct FirstWord {
    let number: UInt64
    /// The beginning of it, as ``WordBeginnings/firstLetters(of:in:)`` tells it.
    let letters: [UInt8]
  }

  /// An open-addressing table of the tree.
  private var cells = [Cell](repeating: Cell(), count: 64)
  private(set) var nodes = [Node()]
  /// For each term the first of its words.
  private(set) var firstWords: [FirstWord] = []

  /// How many terms there are.
  var count: Int { firstWords.count }

  /// Takes a term in and returns its number, the same for terms of the same words; `nil` where it has no word.
  mutating func number(of term: String) -> Int? {
    var term = term
    return term.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  private mutating func number(of term: UnsafeRawBufferPointer) -> Int? {
    var reader = WordReader(term)
    guard let first = reader.next() else { return nil }
    var node: Int32 = 0
    var word: WordReader.Word? = first
    while let next = word {
      node = self.node(after: node, next.number) ?? addNode(after: node, next.number)
      word = reader.next()
    }
    if nodes[Int(node)].term < 0 {
      nodes[Int(node)].term = Int32(count)
      firstWords.append(
        FirstWord(number: first.number, letters: WordBeginnings.firstLetters(of: first, in: term))
      )
    }
    return Int(nodes[Int(node)].term)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
    node == 0 ? word : WordReader.mixed(word &+ UInt64(truncatingIfNeeded: node))
  }

  /// Where a word leads from a node; `nil` where no term goes on with it.
  @inline(__always)
  func node(after node: Int32, _ word: UInt64) -> Int32? {
    let key = TermIndex.key(node, word)
    var place = Int(truncatingIfNeeded: key) & (cells.count - 1)
    while cells[place].node != 0 {
      if cells[place].key == key { return cells[place].node }
      place = (place + 1) & (cells.count - 1)
    }
    return nil
  }

  private mutating func addNode(after node: Int32, _ word: UInt64) -> Int32 {
    let new = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].goesOn = true
    if nodes.count * 2 > cells.count { grow() }
    insert(Cell(key: TermIndex.key(node, word), node: new))
    return new
  }

  private mutating func insert(_ cell: Cell) {
    var place = Int(truncatingIfNeeded: cell.key) & (cells.count - 1)
    while cells[place].node != 0 { place = (place + 1) & (cells.count - 1) }
    cells[place] = cell
  }

  private mutating func grow() {
    let filled = cells.filter { $0.node != 0 }
    cells = [Cell](repeating: Cell(), count: cells.count * 2)
    for cell in filled { insert(cell) }
  }
}
