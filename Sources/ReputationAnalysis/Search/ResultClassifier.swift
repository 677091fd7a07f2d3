public import ReputationModel

/// Tells what a result does for the brand: by the label somebody gave it, else by its address.
public struct ResultClassifier: Sendable, Hashable {
  private let owned: AddressPatterns
  private let damaging: AddressPatterns

  /// A classifier for those patterns of hosts and addresses.
  public init(owned: [String], damaging: [String]) {
    self.owned = AddressPatterns(owned)
    self.damaging = AddressPatterns(damaging)
  }

  /// The class of a result.
  ///
  /// What the brand owns is never damaging, though it may lie on a host that is listed as a whole. That others speak
  /// well of the brand no address tells: `favourable` is only ever a label.
  public func resultClass(of result: RankedResult) -> ResultClass {
    if let given = result.givenClass { return given }
    if owned.matches(result.url) { return .owned }
    return damaging.matches(result.url) ? .damaging : .neutral
  }
}
