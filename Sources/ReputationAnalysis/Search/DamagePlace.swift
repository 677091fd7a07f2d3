public import ReputationModel

/// Where something damaging, or what is set against it, stands: on the page of results that is followed, or on another
/// one for the same words.
public struct DamagePlace: Sendable, Hashable {
  /// Another page of results for the same words.
  public struct Page: Sendable, Hashable {
    /// Of which engine, country, language or device it is.
    public let search: TrackedSearch
    /// The day of the newest look at it.
    public let day: CalendarDay
    /// Whether that is too long ago to say how things stand: what was seen there is told of, and counts for nothing.
    public let isStale: Bool
  }

  /// The position, from 1.
  public let position: Int
  /// The other page; `nil` for the page that is followed.
  public let elsewhere: Page?

  /// Whether something was seen to stand here, and nobody has looked for long.
  public var isStale: Bool { elsewhere?.isStale == true }

  init(_ position: Int, elsewhere: Page? = nil) { (self.position, self.elsewhere) = (position, elsewhere) }

  /// The page that is followed first, then those that somebody looks at, then the higher, then the first in the order
  /// of searches.
  static func isWorse(_ left: DamagePlace, _ right: DamagePlace) -> Bool {
    guard let one = left.elsewhere, let other = right.elsewhere else {
      return left.elsewhere == nil && (right.elsewhere != nil || left.position < right.position)
    }
    guard one.isStale == other.isStale else { return other.isStale }
    return left.position != right.position ? left.position < right.position : one.search < other.search
  }
}
