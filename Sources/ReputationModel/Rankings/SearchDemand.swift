/// How often a search is made and what people want of it, as far as somebody says so.
public struct SearchDemand: Sendable, Hashable {
  /// What people want who search for something.
  public enum Intent: String, Sendable, Hashable, CaseIterable {
    /// To find something out.
    case informational
    /// To get to a certain site or place.
    case navigational
    /// To compare before they buy or book.
    case commercial
    /// To buy, to book, to call.
    case transactional
  }

  /// How often it is made in a month; `nil` where nobody says so.
  public var volume: Int?
  /// What people want of it; `nil` where nobody says so.
  public var intent: Intent?

  /// Nothing is known.
  public init() {}

  /// Takes from `other` what is not known here.
  public mutating func complete(with other: SearchDemand) {
    volume = volume ?? other.volume
    intent = intent ?? other.intent
  }
}
