/// What became of one file of ranking data, or of one file in an archive.
public struct RankingFileOutcome: Sendable, Hashable {
  /// The path, relative to the site; for a file in an archive the archive's, a slash and a name that can be shown.
  public let path: String
  /// The format it was read in; `nil` where none was recognised.
  public internal(set) var format: RankingFormat?
  /// How many rows it has, refused ones among them.
  public internal(set) var rows = 0
  /// The rows that were refused, the first 10,000 of them.
  public internal(set) var refused: [RefusedRow] = []
  /// How many rows were refused.
  public internal(set) var refusedCount = 0
  /// Columns that mean nothing to us, in their order.
  public internal(set) var ignoredColumns: [String] = []
  /// The encoding of its text.
  public internal(set) var encoding = TextEncoding.utf8

  init(path: String) { self.path = path }
}

extension RankingFileOutcome: DataFileOutcome {
  static var family: DataFamily { .rankings }
  var ignoredColumnsFix: String? { nil }
}
