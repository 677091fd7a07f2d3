/// A brand that people may speak of instead.
public struct Competitor: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// The words by which it is mentioned.
  public var terms: [String]

  /// A competitor known by those words.
  public init(name: String, terms: [String]) {
    self.name = name
    self.terms = terms
  }
}
