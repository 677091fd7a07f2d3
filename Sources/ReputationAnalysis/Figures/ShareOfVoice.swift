import ReputationModel

/// How much of what is said within a period is about the brand, and how much about its competitors.
///
/// share of voice = the brand's mentions ÷ those of the whole market, by the same measure. A mention that names a
/// competitor is that competitor's, and the brand's too unless it is about the competitor alone; one that names none is
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
  /// How many mentions were looked at.
  public let mentions: Int
  /// How many of them name competitors alone, and count in no other figure.
  public let aside: Int

  /// Counts the mentions at `range` of the store that was searched for competitors; `nil` where none is configured.
  init?(_ found: CompetitorMentions, range: Range<Int>, brand: Brand) {
    guard !brand.competitors.isEmpty else { return nil }
    var counts = [Int](repeating: 0, count: brand.competitors.count)
    for naming in found.namings where range.contains(naming.mention) {
      for competitor in naming.competitors { counts[competitor] += 1 }
    }
    let aside = found.aside.count(where: range.contains)
    let own = range.count - aside
    let total = counts.reduce(own, +)
    func share(_ count: Int) -> Double? {
      Statistics.share(count, of: total)
    }
    self.brand = own
    self.share = share(own)
    self.competitors = zip(brand.competitors, counts).map { competitor, count in
      Part(name: competitor.name, count: count, share: share(count))
    }
    self.n = total
    self.mentions = range.count
    self.aside = aside
  }
}
