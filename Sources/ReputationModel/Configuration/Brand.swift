/// The brand a site speaks for.
public struct Brand: Sendable, Hashable {
  /// The name in the register.
  public var legalName: String?
  /// The logo, below `content/media`.
  public var logo: String?
  /// The brand's profiles elsewhere.
  public var sameAs: [String] = []
  /// The words by which it is mentioned.
  public var terms: [String] = []
  /// The brands that people may speak of instead.
  public var competitors: [Competitor] = []
  /// Hosts and address prefixes the brand controls.
  public var owned: [String] = []
  /// Where the principles for publishing stand.
  public var publishingPrinciples: String?
  /// Where the policy on corrections stands.
  public var correctionsPolicy: String?
  /// Where its fields stand.
  public var places = FieldPlaces(file: "contrapeso.yml")

  /// Nothing is known.
  public init() {}
}
