/// Reactions to a mention; `nil` where the source does not count them.
public struct Engagement: Sendable, Hashable {
  /// Likes or their equivalent.
  public var likes: Int?
  /// Shares or their equivalent.
  public var shares: Int?
  /// Comments or replies.
  public var comments: Int?

  /// The reactions given.
  public init(likes: Int? = nil, shares: Int? = nil, comments: Int? = nil) {
    self.likes = likes
    self.shares = shares
    self.comments = comments
  }
}
