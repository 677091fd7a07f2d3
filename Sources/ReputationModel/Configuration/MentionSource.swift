/// One place mentions come from.
public struct MentionSource: Sendable, Hashable {
  /// Its name, which becomes the mentions' source.
  public var name: String
  /// The file or folder, below the site.
  public var path: String
  /// The format, where it is not to be told from the content.
  public var format: String?
  /// Our field to their column.
  public var columns: [String: String]
  /// After this many seconds its data are stale; the site's own limit where `nil`.
  public var staleAfter: Int64?
  /// Where the entry stands in the configuration.
  public var location: SourceLocation

  /// A source.
  public init(
    name: String,
    path: String,
    format: String? = nil,
    columns: [String: String] = [:],
    staleAfter: Int64? = nil,
    location: SourceLocation
  ) {
    self.name = name
    self.path = path
    self.format = format
    self.columns = columns
    self.staleAfter = staleAfter
    self.location = location
  }
}
