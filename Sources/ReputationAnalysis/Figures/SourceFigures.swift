public import ReputationModel

/// What one source brought, and how fresh it is.
public struct SourceFigures: Sendable, Hashable {
  /// The source's name in the configuration, or its file's.
  public let name: String
  /// The format of its data; `nil` where none was recognised.
  public let format: String?
  /// How many rows it brought, those that another source had brought before among them.
  public let mentions: Int
  /// The newest moment its data tell of, of a collection or a publication; `nil` where it brought nothing.
  public let dataThrough: Timestamp?
  /// Whether nothing newer came within the time the configuration allows.
  public let isStale: Bool

  /// A source that brought `mentions` rows.
  ///
  /// - Parameter staleAfter: how old its data may grow, in seconds.
  public init(
    name: String,
    format: String?,
    mentions: Int,
    dataThrough: Timestamp?,
    staleAfter: Int64,
    now: Timestamp
  ) {
    self.name = name
    self.format = format
    self.mentions = mentions
    self.dataThrough = dataThrough
    // A source that never brought anything is not up to date either.
    self.isStale = dataThrough.map { now.seconds(since: $0) > staleAfter } ?? true
  }

  /// Orders by age, the source that is silent longest first.
  static func isOlder(_ left: SourceFigures, _ right: SourceFigures) -> Bool {
    let (one, other) = (left.dataThrough?.seconds ?? .min, right.dataThrough?.seconds ?? .min)
    return one != other ? one < other : left.name < right.name
  }
}
