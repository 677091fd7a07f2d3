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
  /// For each node whether a term goes on behind it.
  private var goesOn = [true]
  /// For each term the letters it begins with.
  private var firstLetters: [[UInt8]] = []

  /// How many terms there are.
  var count: Int { firstLetters.count }

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
    if terms[Int(node)] < 0 {
      terms[Int(node)] = Int32(count)
      firstLetters.append(WordBeginnings.firstLetters(of: first, in: term))
    }
    return Int(terms[Int(node)])
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
    for term in Set(terms) { beginnings.insert(firstLetters[term]) }
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
        if words.lowerBound > reader.index { reader.goOn(at: words.lowerBound) }
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
      guard let node = node(after: 0, word.number) else { continue }
      if terms[Int(node)] >= 0 { body(Int(terms[Int(node)])) }
      if goesOn[Int(node)] { progress.nodes.append(node) }
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
      guard let node = node(after: progress.nodes[place], word) else { continue }
      if terms[Int(node)] >= 0 { body(Int(terms[Int(node)])) }
      guard goesOn[Int(node)] else { continue }
      progress.nodes[kept] = node
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
    goesOn.append(false)
    goesOn[Int(node)] = true
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
