public import ReputationModel

/// Where one address stood in the results of a search, day by day.
public struct RankHistory: Sendable, Hashable {
  /// The address, as it was written last, without parameters that only say how a reader came there.
  public let url: String
  /// Its title, as it was seen last; plain text of a stranger.
  public let title: String?
  /// What it does, by the newest snapshot that has it.
  public let resultClass: ResultClass
  /// Where it stood on each day of the search.
  public let standings: Standings
}
