import ReputationModel

/// How much of what is said within a period is about the brand, and how much about its competitors.
///
/// share of voice = the brand's mentions ÷ those of the whole market, by the same measure. A mention that names a
/// competitor is that competitor's, and the brand's too where it has one of the brand's terms; one that names none is
/// the brand's. Who is named in it counts once, however often.
public struct ShareOfVoice: Sendable, Hashable {
  /// A competitor's part.
  public struct Part: Sendable, Hashable {
    /// What the competitor is called.
    public let name: String
    /// How many mentions name it.
    public let count: Int
    /// Its share, 0 to 1; `nil` on too few cases.
    public let share: Double?
  }

  /// How many mentions are the brand's.
  public let brand: Int
  /// The brand's share, 0 to 1; `nil` on too few cases.
  public let share: Double?
  /// The competitors, in the order of the configuration.
  public let competitors: [Part]
  /// How many namings the shares are made of.
  public let n: Int

  /// Counts the mentions of `store` at `range`; `nil` where no competitor is configured.
  init?(store: MentionStore, range: Range<Int>, brand: Brand) {
    guard !brand.competitors.isEmpty else { return nil }
    var index = TermIndex()
    // For each term whose it is: competitors by their numbers, the brand behind them.
    var owners: [[Int]] = []
    for (owner, terms) in (brand.competitors.map(\.terms) + [brand.terms]).enumerated() {
      for number in terms.compactMap({ index.number(of: $0) }) {
        while owners.count <= number { owners.append([]) }
        owners[number].append(owner)
      }
    }
    let own = brand.competitors.count
    var counts = [Int](repeating: 0, count: own + 1)
    let sought = index.sought(0..<index.count)
    var progress = TermIndex.Progress()
    for mention in range {
      var named: Set<Int> = []
      store.withWords(at: mention) { title, text in
        for bytes in [title, text] {
          progress.removeAll()
          index.forEachTerm(in: bytes, sought, &progress) { named.formUnion(owners[$0]) }
        }
      }
      for label in [store.query(at: mention)].compactMap(\.self) + store.tags(at: mention) {
        index.forEachTerm(in: label, sought) { named.formUnion(owners[$0]) }
      }
      // What names nobody was collected for the brand.
      for owner in named.isEmpty ? [own] : named { counts[owner] += 1 }
    }
    let total = counts.reduce(0, +)
    func share(_ count: Int) -> Double? {
      Statistics.share(count, of: total)
    }
    self.brand = counts[own]
    self.share = share(counts[own])
    self.competitors = zip(brand.competitors, counts).map { competitor, count in
      Part(name: competitor.name, count: count, share: share(count))
    }
    self.n = total
  }
}
