/// A video that belongs to an article.
public struct Video: Sendable, Hashable {
  /// What plays it.
  public enum Source: Sendable, Hashable {
    /// The file itself: below `content/media`, or an address.
    case file(String)
    /// The address of a page that plays it.
    case player(String)
  }

  /// What plays it; `nil` where neither was said.
  public var source: Source?
  /// Its title.
  public var name: String?
  /// What it shows.
  public var description: String?
  /// The picture that stands for it, below `content/media` or an address.
  public var thumbnail: String?
  /// When it was first published.
  public var uploaded: Timestamp?
  /// How long it is, in seconds.
  public var duration: Int64?

  /// A video of which nothing is known.
  public init() {}

  /// The fields without which no search engine takes it for a video, and which are missing.
  public var missing: [String] {
    var missing: [String] = []
    if source == nil { missing.append("src or embed") }
    if name == nil { missing.append("name") }
    if description == nil { missing.append("description") }
    if thumbnail == nil { missing.append("thumbnail") }
    if uploaded == nil { missing.append("uploaded") }
    return missing
  }
}
