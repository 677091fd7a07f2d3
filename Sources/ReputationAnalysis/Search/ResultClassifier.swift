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

  /// Their short addresses, and what the brand writes itself on one of their hosts.
  private static let shortHostsOfOthers: Set<String> = ["g.page", "goo.gl", "maps.app.goo.gl"]
  private static let ownHosts: Set<String> = ["play.google.com", "sites.google.com"]

  private static func isOfOthers(_ profile: String) -> Bool {
    guard let host = WebAddress(profile)?.host.lowercased(), !ownHosts.contains(host) else { return false }
    return shortHostsOfOthers.contains(host) || hostsOfOthers.contains(registeredName(of: host))
  }

  /// The part of a host that somebody registered: `google` of `maps.google.co.uk`; others may have any name before it.
  private static func registeredName(of host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 1 else { return host }
    let (top, second) = (labels[labels.count - 1], labels[labels.count - 2])
    let isOfCountry = top.count == 2 && ["co", "com", "org", "net"].contains(second)
    return String(isOfCountry && labels.count > 2 ? labels[labels.count - 3] : second)
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
