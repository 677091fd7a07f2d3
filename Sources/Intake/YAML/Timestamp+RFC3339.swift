public import ReputationModel

extension Timestamp {
  /// The moment that a text in RFC 3339 names; `nil` where it names none, or no zone.
  public init?(rfc3339 text: String) {
    guard case .moment(let moment) = WrittenTime(text) else { return nil }
    self = moment
  }
}
