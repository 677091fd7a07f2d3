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

  private struct Node {
    /// The term that ends there; −1 for none.
    var term: Int32 = -1
    /// Whether a term goes on behind it.
    var goesOn = false
  }

  /// An open-addressing table of the tree.
  private var cells = [Cell](repeating: Cell(), count: 64)
  private var nodes = [Node()]
  /// For each term what a text may have for its beginning.
  private var firstForms: [[UInt64]] = []

  /// How many terms there are.
  var count: Int { firstForms.count }

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
      firstForms.append(WordBeginnings.forms(of: WordBeginnings.firstLetters(of: first, in: term)))
    }
    return Int(nodes[Int(node)].term)
  }

  /// The terms of which the latest words of a text are the beginning.
  struct Progress: Sendable {
    fileprivate var nodes: [Int32] = []

    /// A new text begins.
    mutating func removeAll() { nodes.removeAll(keepingCapacity: true) }
  }

  /// What those terms begin with: most words of a text begin none, and are known by it before they are read.
  func beginnings(of terms: some Sequence<Int>) -> WordBeginnings {
    var beginnings = WordBeginnings()
    for term in Set(terms) { beginnings.insert(firstForms[term]) }
    return beginnings
  }

  /// Calls `body` with the number of each term that stands in `bytes`, which are UTF-8, once for each place where it
  /// does.
  ///
  /// - Parameters:
  ///   - beginnings: those of the terms that are looked for; others may be left out.
  ///   - progress: what was begun before; a term may begin there and end here.
  @inline(__always)
  func forEachTerm(
    in bytes: UnsafeRawBufferPointer,
    _ beginnings: WordBeginnings,
    _ progress: inout Progress,
    _ body: (Int) -> Void
  ) {
    var reader = WordReader(bytes)
    read(&reader, to: 0, &progress, body)
    beginnings.withBits { filter in
      var skimmer = WordSkimmer(bytes, filter: filter)
      while let words = skimmer.next() {
        if words.lowerBound > reader.index {
          reader.goOn(at: words.lowerBound, in: skimmer.window, from: skimmer.begin)
        }
        read(&reader, to: words.upperBound, &progress, body)
      }
    }
  }

  /// Reads the words that begin before `end`, and those behind it for as long as a term may go on.
  @inline(__always)
  private func read(
    _ reader: inout WordReader,
    to end: Int,
    _ progress: inout Progress,
    _ body: (Int) -> Void
  ) {
    while reader.index < end || !progress.nodes.isEmpty, let word = reader.next() {
      if !progress.nodes.isEmpty { goOn(&progress, word.number, body) }
      guard let number = node(after: 0, word.number) else { continue }
      let node = nodes[Int(number)]
      if node.term >= 0 { body(Int(node.term)) }
      if node.goesOn { progress.nodes.append(number) }
    }
  }

  /// Calls `body` with the number of each term that stands in `text`, once for each place where it does.
  func forEachTerm(in text: String, _ beginnings: WordBeginnings, _ body: (Int) -> Void) {
    var text = text
    var progress = Progress()
    text.withUTF8 { forEachTerm(in: UnsafeRawBufferPointer($0), beginnings, &progress, body) }
  }

  private func goOn(_ progress: inout Progress, _ word: UInt64, _ body: (Int) -> Void) {
    var kept = 0
    for place in progress.nodes.indices {
      guard let number = node(after: progress.nodes[place], word) else { continue }
      let node = nodes[Int(number)]
      if node.term >= 0 { body(Int(node.term)) }
      guard node.goesOn else { continue }
      progress.nodes[kept] = number
      kept += 1
    }
    progress.nodes.removeLast(progress.nodes.count - kept)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
    node == 0 ? word : WordReader.mixed(word &+ UInt64(truncatingIfNeeded: node))
  }

  @inline(__always)
  private func node(after node: Int32, _ word: UInt64) -> Int32? {
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
