public import ReputationModel

/// Tells what a result does for the brand: by the label somebody gave it, else by its address.
public struct ResultClassifier: Sendable {
  private let owned: AddressPatterns
  private let profiles: OwnAccounts
  private let damaging: AddressPatterns

  /// A classifier for those patterns of hosts and addresses, and for profiles, which are the brand's with what lies below
  /// them.
  public init(owned: [String], profiles: [String] = [], damaging: [String]) {
    self.owned = AddressPatterns(owned)
    var brand = Brand()
    brand.sameAs = profiles.filter { !ResultClassifier.isOfOthers($0) }.map(ResultClassifier.key)
    self.profiles = OwnAccounts(brand)
    self.damaging = AddressPatterns(damaging)
  }

  /// What others write about the brand, though it is the same as the brand: `brand.sameAs` names such pages for search
  /// engines.
  private static let hostsOfOthers: Set<String> = [
    "booking", "crunchbase", "foursquare", "glassdoor", "google", "tripadvisor", "trustpilot", "wikidata",
    "wikipedia", "yelp",
  ]

  private static func isOfOthers(_ profile: String) -> Bool {
    guard let host = WebAddress(profile)?.host else { return false }
    return host.split(separator: ".").contains { hostsOfOthers.contains($0.lowercased()) }
  }

  /// An address in the one form in which results and profiles are compared; a host alone is no pattern of hosts.
  private static func key(_ url: String) -> String {
    let key = AddressKey.of(url)
    return key.contains("/") ? key : key + "/"
  }

  /// The class of a result.
  ///
  /// What the brand owns is never damaging, though it may lie on a host that is listed as a whole. That others speak
  /// well of the brand no address tells: `favourable` is only ever a label.
  public func resultClass(of result: RankedResult) -> ResultClass {
    if let given = result.givenClass { return given }
    if owned.matches(result.url) || owns(result.url) { return .owned }
    return damaging.matches(result.url) ? .damaging : .neutral
  }

  private func owns(_ url: String) -> Bool { !profiles.isEmpty && profiles.owns(ResultClassifier.key(url)) }
}
