/// What an article said wrongly, and since when it says something else.
public struct Correction: Sendable, Hashable {
  /// When it was corrected.
  public let moment: Timestamp
  /// What was corrected, and why.
  public let text: String
  /// What stood there before.
  public let was: String?
  /// Where it stands.
  public let location: SourceLocation

  /// A correction of that moment.
  public init(at moment: Timestamp, text: String, was: String? = nil, location: SourceLocation) {
    self.moment = moment
    self.text = text
    self.was = was
    self.location = location
  }
}
