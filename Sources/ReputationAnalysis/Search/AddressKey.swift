import ReputationModel

/// What all ways to write one address in a page of results have in common.
///
/// Beyond what ``CanonicalURL`` makes alike (the scheme, a slash at the end, parameters that only track), `www.` and the
/// name of a folder's own file do not tell two pages apart there.
enum AddressKey {
  /// The names that servers give to the file of a folder itself.
  private static let folderFiles: Set<Substring> = ["index.html", "index.htm"]

  /// The address without its scheme, in one form; what is no address stays as it is.
  static func of(_ url: String) -> String {
    // Addresses in rankings may lack their scheme.
    guard let canonical = CanonicalURL(url) ?? CanonicalURL("https://\(url)") else { return url }
    var address = canonical.description.dropFirst("https://".count)
    if address.hasPrefix("www.") { address = address.dropFirst("www.".count) }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let slash = path.lastIndex(of: "/"), folderFiles.contains(path[path.index(after: slash)...]) else {
      return String(address)
    }
    return String(address[..<slash] + address[path.endIndex...])
  }

  /// The host of an address, without `www.`; `nil` for what is none.
  static func host(of url: String) -> String? {
    (WebAddress(url) ?? WebAddress("https://\(url)")).map { address in
      address.host.hasPrefix("www.") ? String(address.host.dropFirst("www.".count)) : address.host
    }
  }
}
