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
    func folded(_ terms: [String]) -> [FoldedText] { terms.map { FoldedText($0) }.filter { !$0.isEmpty } }
    let brandTerms = folded(brand.terms)
    let terms = brand.competitors.map { folded($0.terms) }
    var own = 0
    var counts = [Int](repeating: 0, count: terms.count)
    for index in range {
      var words = FoldedText(store.title(at: index) ?? "")
      words.append(store.text(at: index))
      for tag in store.tags(at: index) { words.append(tag) }
      if let query = store.query(at: index) { words.append(query) }
      var names = 0
      for (number, wanted) in terms.enumerated() where wanted.contains(where: { words.contains($0) }) {
        counts[number] += 1
        names += 1
      }
      if names == 0 || brandTerms.contains(where: { words.contains($0) }) { own += 1 }
    }
    let total = counts.reduce(own, +)
    func share(_ count: Int) -> Double? {
      total >= Statistics.fewestCases ? Double(count) / Double(total) : nil
    }
    self.brand = own
    self.share = share(own)
    self.competitors = zip(brand.competitors, counts).map { competitor, count in
      Part(name: competitor.name, count: count, share: share(count))
    }
    self.n = total
  }
}
