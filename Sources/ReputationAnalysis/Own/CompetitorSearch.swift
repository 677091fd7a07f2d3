import ReputationModel

/// Looks for the names of competitors in mentions, and for those of the brand in what has one.
struct CompetitorSearch: Sendable {
  /// A mention that names competitors.
  struct Found: Sendable {
    let mention: Int
    /// By their places in the configuration, in order.
    let competitors: [Int]
    /// Whether nothing in it is about the brand.
    let isOfOthers: Bool
  }

  /// Names of fewer signs are not looked for without their blanks.
  private static let leastTogether = 8

  private let store: MentionStore
  private let own: OwnAccounts
  private let rivals: Names
  private let brand: Names
  /// For each alert or query of the store the competitors that it names.
  private let rivalsOfQuery: [[Int]]
  /// Whether tags or queries may name any.
  private let areLabelsRead: Bool

  /// A search in `store`; `nil` where there are no competitors.
  init?(_ store: MentionStore, _ configuration: SiteConfiguration) {
    let brand = configuration.brand
    guard !brand.competitors.isEmpty else { return nil }
    self.store = store
    own = OwnAccounts(brand)
    rivals = Names(brand.competitors.map(\.terms))
    let names = brand.names + [configuration.site.name]
    // Hashtags and hosts write a name together; a short one of two words may then be any word.
    let together = names.map { $0.filter { !$0.isWhitespace } }
      .filter { $0.count >= CompetitorSearch.leastTogether }
    self.brand = Names([names + together + own.accounts.sorted() + brand.owned])
    let rivalsOfQuery = store.everyQuery.map { [rivals] in rivals.named(in: $0).sorted() }
    self.rivalsOfQuery = rivalsOfQuery
    areLabelsRead = store.hasTags || rivalsOfQuery.contains { !$0.isEmpty }
  }

  /// The mentions at `range` that name competitors, in order.
  func namings(in range: Range<Int>) -> [Found] {
    var inWords: [(mention: Int, competitors: Set<Int>)] = []
    var progress = TermIndex.Progress()
    store.forEachWords(in: range) { mention, title, text in
      func note(_ competitor: Int) {
        if inWords.last?.mention != mention { inWords.append((mention, [])) }
        inWords[inWords.count - 1].competitors.insert(competitor)
      }
      rivals.forEachNamed(in: title, &progress, note)
      rivals.forEachNamed(in: text, &progress, note)
    }
    guard areLabelsRead else {
      return inWords.map { found($0.mention, inWords: $0.competitors, labelled: []) }
    }
    var next = inWords.startIndex
    return range.compactMap { mention in
      var named: Set<Int> = []
      if next < inWords.endIndex, inWords[next].mention == mention {
        named = inWords[next].competitors
        next += 1
      }
      let labelled = labelled(mention)
      guard !named.isEmpty || !labelled.isEmpty else { return nil }
      return found(mention, inWords: named, labelled: labelled)
    }
  }

  private func found(_ mention: Int, inWords named: Set<Int>, labelled: Set<Int>) -> Found {
    Found(
      mention: mention,
      competitors: named.union(labelled).sorted(),
      isOfOthers: !isAboutBrand(mention, isLabelled: !labelled.isEmpty)
    )
  }

  /// The competitors that the mention's tags, or the query that found it, name.
  private func labelled(_ mention: Int) -> Set<Int> {
    let found = store.queryIndex(at: mention).map { rivalsOfQuery[$0] } ?? []
    return store.tags(at: mention).reduce(into: Set(found)) { $0.formUnion(rivals.named(in: $1)) }
  }

  /// Whether a mention that names competitors is about the brand all the same: it names the brand, or was said to it.
  ///
  /// A review or a comment that compares stands below what the brand has written, or on its own list, and need not name
  /// it, unless what found it says whose list it is.
  private func isAboutBrand(_ mention: Int, isLabelled: Bool) -> Bool {
    switch store.kind(at: mention) {
    case .message: return true
    case .review where !isLabelled, .comment where !isLabelled: return true
    default: break
    }
    if store.hasReply(at: mention) || own.wrote(mention, store) { return true }
    if let address = store.url(at: mention), own.owns(address) { return true }
    let words = [store.title(at: mention), store.text(at: mention), store.query(at: mention)].compactMap(
      \.self
    )
    return (words + store.tags(at: mention)).contains { !brand.named(in: $0).isEmpty }
  }
}

/// Names, each of which is somebody's.
private struct Names: Sendable {
  private let index: TermIndex
  /// For each name whose it is.
  private let owners: [[Int]]
  private let sought: TermIndex.Sought

  /// The names of several, who are known by their places.
  init(_ names: [[String]]) {
    var index = TermIndex()
    var owners: [[Int]] = []
    for (owner, terms) in names.enumerated() {
      for number in terms.compactMap({ index.number(of: $0) }) {
        while owners.count <= number { owners.append([]) }
        owners[number].append(owner)
      }
    }
    sought = index.sought(0..<index.count)
    (self.index, self.owners) = (index, owners)
  }

  /// Calls `body` with everybody who is named in `bytes`, once for each place where he is.
  @inline(__always)
  func forEachNamed(
    in bytes: UnsafeRawBufferPointer,
    _ progress: inout TermIndex.Progress,
    _ body: (Int) -> Void
  ) {
    progress.removeAll()
    index.forEachTerm(in: bytes, sought, &progress) { name in
      for owner in owners[name] { body(owner) }
    }
  }

  /// Everybody who is named in `text`.
  func named(in text: String) -> Set<Int> {
    var named: Set<Int> = []
    index.forEachTerm(in: text, sought) { named.formUnion(owners[$0]) }
    return named
  }
}
