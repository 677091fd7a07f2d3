/// A result on a page of results.
public struct RankedResult: Sendable, Hashable {
  /// The position among the results that are not paid for, from 1.
  public let position: Int
  /// The address, as it was written or as a redirect of Google names it; not checked to be one that may be a link.
  public let url: String
  /// The title, plain text of a stranger.
  public let title: String?
  /// The class that somebody gave it by hand; `nil` where the address has to tell.
  public let givenClass: ResultClass?
  /// Where it was read.
  public let location: SourceLocation

  /// The address as it is shown: without parameters that only say how a reader came there.
  public var shownURL: String { CanonicalURL.withoutTracking(url) }

  /// A result.
  public init(
    position: Int,
    url: String,
    title: String? = nil,
    givenClass: ResultClass? = nil,
    location: SourceLocation
  ) {
    self.position = position
    self.url = url
    self.title = title
    self.givenClass = givenClass
    self.location = location
  }
}
