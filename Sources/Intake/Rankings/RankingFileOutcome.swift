package import ReputationModel

/// What became of one file of ranking data, or of one file in an archive.
public struct RankingFileOutcome: Sendable, Hashable {
  /// The path, relative to the site; for a file in an archive the archive's, a slash and a name that can be shown.
  public let path: String
  /// The format it was read in; `nil` where none was recognised.
  public internal(set) var format: RankingFormat?
  /// How many rows it has, refused ones among them.
  public package(set) var rows = 0
  /// The rows that were refused, the first 10,000 of them.
  public package(set) var refused: [RefusedRow] = []
  /// How many rows were refused.
  public package(set) var refusedCount = 0
  /// Columns that mean nothing to us, in their order.
  public internal(set) var ignoredColumns: [String] = []
  /// The encoding of its text.
  public internal(set) var encoding = TextEncoding.utf8

  init(path: String) { self.path = path }
}

extension RankingFileOutcome: DataFileOutcome {
  package static var family: DataFamily { .rankings }
  package var formatName: String? { format?.rawValue }
  package var ownSource: String? { nil }
  package var mappedColumns: [String: String] { [:] }
  package var firstPublished: Timestamp? { nil }
  package var lastPublished: Timestamp? { nil }
  package var ignoredColumnsFix: String? { nil }
}
