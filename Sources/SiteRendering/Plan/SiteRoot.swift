import ReputationModel

/// Where a site stands: its origin, and the folder below it, if any.
///
/// Inside the program an address is a path from the site's own root, such as `/ca/articles/pa/`; this type
/// turns it into what a link or a search engine needs.
public struct SiteRoot: Sendable, Hashable {
  /// Scheme and host, without a slash at the end.
  let origin: String
  /// The folder, with a slash at its beginning and none at its end; empty for the host's root.
  let base: String

  /// The root of a site's address.
  package init(url: String) {
    let trimmed = url.hasSuffix("/") ? String(url.dropLast()) : url
    let afterScheme = trimmed.firstRange(of: "://").map { $0.upperBound } ?? trimmed.startIndex
    let slash = trimmed[afterScheme...].firstIndex(of: "/") ?? trimmed.endIndex
    origin = String(trimmed[..<slash])
    base = String(trimmed[slash...])
  }

  /// The path for a link on the same host.
  public func link(_ path: String) -> String { base + path }

  /// The address with scheme and host.
  package func absolute(_ path: String) -> String { origin + base + path }

  /// Where a link leads that stands in one of the site's texts on the page at `address`, a path on the host.
  func target(of link: String, on address: String) -> LinkTarget? {
    LinkTarget(origin + address)?.target(of: link, ofSiteAt: origin + base)
  }

  /// Whether that is on the same host.
  func isOnHost(_ target: LinkTarget) -> Bool { LinkTarget(origin).map(target.isBeside) ?? false }

  /// The file that answers at `address`, a path on the host; `nil` where it would lie outside the site.
  func file(at address: String) -> RelativePath? {
    let path = String(address.dropFirst(base.count + 1))
    return RelativePath(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path)
  }

  /// The path below the site's root to which an absolute address of this site leads; `nil` for another site.
  package func path(ofAbsolute address: String) -> String? {
    let root = origin + base
    guard address.hasPrefix(root) else { return nil }
    let rest = address.dropFirst(root.count)
    if rest.isEmpty { return "/" }
    return rest.hasPrefix("/") ? String(rest) : nil
  }

  /// The path below the site's root to which a link on a page leads; `nil` for another site, and for a place on the page.
  package func path(ofLink address: String) -> String? {
    guard address.utf8.first == UInt8(ascii: "/"), address.utf8.dropFirst().first != UInt8(ascii: "/") else {
      return path(ofAbsolute: address)
    }
    guard address.hasPrefix(base) else { return nil }
    let rest = address.dropFirst(base.count)
    return rest.hasPrefix("/") ? String(rest) : nil
  }
}
