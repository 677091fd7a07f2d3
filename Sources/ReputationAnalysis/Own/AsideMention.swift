public import ReputationModel

/// A mention that was set aside, as it is about competitors alone.
public struct AsideMention: Sendable, Hashable {
  /// What was said.
  public let mention: Mention
  /// The names of the competitors that it names, as they stand in the configuration.
  public let competitors: [String]
}

extension CompetitorMentions {
  /// So many are kept to be shown: a person looks for what was set aside by mistake, and newer ones wait for an answer.
  private static let kept = 100

  /// The newest of those that are not about the brand, newest first.
  func newestAside(in store: MentionStore, of competitors: [Competitor]) -> [AsideMention] {
    let newest = aside.suffix(Self.kept)
    let wanted = Set(newest)
    let names = Dictionary(
      uniqueKeysWithValues: namings.lazy.filter { wanted.contains($0.mention) }.map { naming in
        (naming.mention, naming.competitors.map { competitors[$0].name })
      }
    )
    return newest.reversed().map { AsideMention(mention: store[$0], competitors: names[$0] ?? []) }
  }
}
