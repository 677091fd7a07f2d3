/// What an article said wrongly, and since when it says something else.
public struct Correction: Sendable, Hashable {
  /// When it was corrected.
  public let moment: Timestamp
  /// What was corrected, and why.
  public let text: String
  /// What stood there before.
  public let was: String?

  /// A correction of that moment.
  public init(at moment: Timestamp, text: String, was: String? = nil) {
    self.moment = moment
    self.text = text
    self.was = was
  }
}
