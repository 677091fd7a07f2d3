import ReputationModel

/// What the last part of an address may be.
enum SlugRules {
  /// Whether it is of lower-case ASCII letters, digits and single hyphens between them, 80 bytes at the most.
  static func hasForm(_ slug: String) -> Bool {
    let bytes = slug.utf8
    guard (1...80).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else { return false }
    return bytes.allSatisfy { (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == hyphen }
  }

  /// Whether the name is one that the site, a host or Windows keeps for itself.
  static func isReserved(_ slug: String) -> Bool {
    if reserved.contains(slug) { return true }
    guard slug.utf8.count == 4, let digit = slug.utf8.last, (0x31...0x39).contains(digit) else {
      return false
    }
    return slug.hasPrefix("com") || slug.hasPrefix("lpt")
  }

  private static let hyphen = UInt8(ascii: "-")

  private static let reserved: Set<String> = [
    "404", "assets", "aux", "cname", "con", "dashboard", "feed", "index", "media", "nul", "p", "prn",
    "robots",
    "sitemap", "status", "tags",
  ]
}
