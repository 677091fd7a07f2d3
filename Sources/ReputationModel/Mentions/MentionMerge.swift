/// What became of the rows that told of a mention already known.
public struct MentionMerges: Sendable, Hashable {
  /// Two rows that were taken for one mention although their texts differ.
  public struct Conflict: Sendable, Hashable {
    /// The row whose text was kept.
    public let kept: SourceLocation
    /// The row whose text was dropped.
    public let dropped: SourceLocation
  }

  /// How many rows were absorbed by earlier ones.
  public internal(set) var count = 0
  /// How many of them had another text than the row that absorbed them.
  public internal(set) var conflictCount = 0
  /// The first of these, at most ``maximumConflicts``.
  public internal(set) var conflicts: [Conflict] = []

  /// So many conflicts are kept with their places.
  static let maximumConflicts = 100
}

extension Mention {
  /// Later copies add no more tags to a mention that has so many.
  static let maximumUnitedTags = 100

  /// Fills what is missing from a later copy of the same mention; tags are united.
  mutating func fill(from later: Mention) {
    url = url ?? later.url
    publisher = publisher ?? later.publisher
    if kind == .other { kind = later.kind }
    if let other = later.author {
      var merged = author ?? Author()
      merged.name = merged.name ?? other.name
      merged.handle = merged.handle ?? other.handle
      merged.url = merged.url ?? other.url
      merged.followers = merged.followers ?? other.followers
      author = merged
    }
    collected = collected ?? later.collected
    language = language ?? later.language
    title = title ?? later.title
    if text.isEmpty { text = later.text }
    rating = rating ?? later.rating
    if sentiment?.origin != .given, later.sentiment?.origin == .given { sentiment = later.sentiment }
    sentiment = sentiment ?? later.sentiment
    reach = reach ?? later.reach
    engagement.likes = engagement.likes ?? later.engagement.likes
    engagement.shares = engagement.shares ?? later.engagement.shares
    engagement.comments = engagement.comments ?? later.engagement.comments
    if let other = later.reply {
      var merged = reply ?? Reply()
      merged.at = merged.at ?? other.at
      merged.by = merged.by ?? other.by
      merged.text = merged.text ?? other.text
      merged.url = merged.url ?? other.url
      reply = merged
    }
    // Without an end to it, a file that gives every row one identifier would take time in squares.
    for tag in later.tags where tags.count < Mention.maximumUnitedTags && !tags.contains(tag) {
      tags.append(tag)
    }
    query = query ?? later.query
  }
}
