/// Who wrote a mention, as the source tells it.
public struct Author: Sendable, Hashable {
  /// The displayed name.
  public var name: String?
  /// The account's name on the channel.
  public var handle: String?
  /// The address of the profile.
  public var url: String?
  /// How many accounts follow it.
  public var followers: Int?

  /// An author; `nil` where a field was not given.
  public init(name: String? = nil, handle: String? = nil, url: String? = nil, followers: Int? = nil) {
    self.name = name
    self.handle = handle
    self.url = url
    self.followers = followers
  }

  /// Whether nothing at all is known.
  public var isUnknown: Bool { name == nil && handle == nil && url == nil && followers == nil }
}
