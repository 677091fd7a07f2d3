/// How terms are found in a text: most of its words begin none, and are known by it before anything is looked up.
extension TermIndex {
  /// What terms begin with that are looked for.
  enum Sought: Sendable {
    /// The numbers of words, where the words of a text are numbered many at a time.
    case numbers(NumberFilter)
    /// The bytes of words, where it takes long to make a number of them.
    case bytes(WordBeginnings)
  }

  /// What is kept from word to word, and from text to text for its room.
  struct Progress: Sendable {
    /// The terms of which the latest words are the beginning.
    fileprivate var nodes: [Int32] = []
    fileprivate var words = FirstWords()

    /// A new text begins.
    mutating func removeAll() { nodes.removeAll(keepingCapacity: true) }
  }

  /// What those terms begin with.
  ///
  /// - Parameter isWide: whether words are numbered many at a time, by which the same is found.
  func sought(_ terms: some Sequence<Int>, isWide: Bool = FirstWords.canBeWide) -> Sought {
    let first = Set(terms).map { firstWords[$0] }
    return isWide ? .numbers(NumberFilter(first.map(\.number))) : .bytes(WordBeginnings(first.map(\.letters)))
  }

  /// Calls `body` with the number of each term that stands in `bytes`, which are UTF-8, once for each place where it
  /// does.
  ///
  /// - Parameters:
  ///   - sought: what the terms begin with that are looked for; others may be left out.
  ///   - progress: what was begun before; a term may begin there and end here.
  @inline(__always)
  func forEachTerm(
    in bytes: UnsafeRawBufferPointer,
    _ sought: Sought,
    _ progress: inout Progress,
    _ body: (Int) -> Void
  ) {
    switch sought {
    case .numbers(let filter): read(bytes, filter, &progress.words, &progress.nodes, body)
    case .bytes(let beginnings): skim(bytes, beginnings, &progress.nodes, body)
    }
  }

  /// Calls `body` with the number of each term that stands in `text`, once for each place where it does.
  func forEachTerm(in text: String, _ sought: Sought, _ body: (Int) -> Void) {
    var text = text
    var progress = Progress()
    text.withUTF8 { forEachTerm(in: UnsafeRawBufferPointer($0), sought, &progress, body) }
  }

  /// Numbers all words, and looks up those that the filter lets through.
  @inline(__always)
  private func read(
    _ bytes: UnsafeRawBufferPointer,
    _ filter: NumberFilter,
    _ words: inout FirstWords,
    _ begun: inout [Int32],
    _ body: (Int) -> Void
  ) {
    var place = 0
    while place < bytes.count {
      place = words.read(bytes, from: place, limit: FirstWords.most)
      var rest = words.among(filter)
      var next = 0
      words.withNumbers { numbers in
        while next < numbers.count {
          // Where nothing was begun, all up to the next word that may begin something is left out.
          if begun.isEmpty {
            guard rest != 0 else { return }
            next = rest.trailingZeroBitCount
          } else {
            goOn(&begun, numbers[next], body)
          }
          if rest &>> UInt64(truncatingIfNeeded: next) & 1 != 0 { begin(&begun, numbers[next], body) }
          rest &= ~1 &<< UInt64(truncatingIfNeeded: next)
          next += 1
        }
      }
    }
  }

  /// Reads only words that may begin a term by their bytes, and those behind them for as long as one may go on.
  @inline(__always)
  private func skim(
    _ bytes: UnsafeRawBufferPointer,
    _ beginnings: WordBeginnings,
    _ begun: inout [Int32],
    _ body: (Int) -> Void
  ) {
    var reader = WordReader(bytes)
    read(&reader, to: 0, &begun, body)
    beginnings.withBits { filter in
      var skimmer = WordSkimmer(bytes, filter: filter)
      while let words = skimmer.next() {
        if words.lowerBound > reader.index {
          reader.goOn(at: words.lowerBound, in: skimmer.window, from: skimmer.begin)
        }
        read(&reader, to: words.upperBound, &begun, body)
      }
    }
  }

  /// Reads the words that begin before `end`, and those behind it for as long as a term may go on.
  @inline(__always)
  private func read(
    _ reader: inout WordReader,
    to end: Int,
    _ begun: inout [Int32],
    _ body: (Int) -> Void
  ) {
    while reader.index < end || !begun.isEmpty, let word = reader.next() {
      if !begun.isEmpty { goOn(&begun, word.number, body) }
      begin(&begun, word.number, body)
    }
  }

  /// A word may begin terms.
  @inline(__always)
  private func begin(_ begun: inout [Int32], _ word: UInt64, _ body: (Int) -> Void) {
    guard let number = node(after: 0, word) else { return }
    let node = nodes[Int(number)]
    if node.term >= 0 { body(Int(node.term)) }
    if node.goesOn { begun.append(number) }
  }

  /// A word may go on with the terms that were begun.
  private func goOn(_ begun: inout [Int32], _ word: UInt64, _ body: (Int) -> Void) {
    var kept = 0
    for place in begun.indices {
      guard let number = node(after: begun[place], word) else { continue }
      let node = nodes[Int(number)]
      if node.term >= 0 { body(Int(node.term)) }
      guard node.goesOn else { continue }
      begun[kept] = number
      kept += 1
    }
    begun.removeLast(begun.count - kept)
  }
}
