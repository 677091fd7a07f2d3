import ReputationModel

/// What two ways to write one address have in common.
enum AddressKey {
  /// The address in canonical form; addresses in rankings may lack their scheme, and what is none stays as it is.
  static func of(_ url: String) -> String {
    (CanonicalURL(url) ?? CanonicalURL("https://\(url)"))?.description ?? url
  }

  /// The host of an address; `nil` for what is none.
  static func host(of url: String) -> String? {
    (WebAddress(url) ?? WebAddress("https://\(url)"))?.host
  }

  /// The last part of the address's path, without parameters: what an article's slug is.
  static func lastPart(of url: String) -> Substring? {
    let path = of(url).dropFirst("https://".count).prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    return parts.count > 1 ? parts.last : nil
  }
}
