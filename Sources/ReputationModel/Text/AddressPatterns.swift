/// A list of hosts, address prefixes and patterns with `*`, as `search.damaging` and `brand.owned` have them.
public struct AddressPatterns: Sendable, Hashable {
  private enum Pattern: Hashable {
    /// A host with its subdomains.
    case host(String)
    /// The beginning of an address without its scheme.
    case prefix(String)
    /// Parts between asterisks, the first at the beginning and the last at the end.
    case wildcard([String])
  }

  private let patterns: [Pattern]

  /// The patterns of those texts; empty ones match nothing.
  public init(_ texts: [String]) {
    patterns = texts.compactMap { text in
      let plain = AddressPatterns.normalized(text)
      if plain.isEmpty { return nil }
      if plain.contains("*") {
        return .wildcard(plain.split(separator: "*", omittingEmptySubsequences: false).map(String.init))
      }
      return plain.contains("/") ? .prefix(plain) : .host(plain)
    }
  }

  /// Whether the address is on the list.
  ///
  /// - Parameter wholeNames: whether a prefix must end where a part of the path does, so that the profile `@espiga` is
  ///   not the beginning of `@espiga_2`.
  public func matches(_ address: String, wholeNames: Bool = false) -> Bool {
    guard !patterns.isEmpty else { return false }
    let plain = AddressPatterns.normalized(address)
    let authority = plain.prefix { !"/?#".contains($0) }
    let host = String(authority.split(separator: "@").last?.split(separator: ":").first ?? "")
    return patterns.contains { pattern in
      switch pattern {
      case .host(let name): host == name || host.hasSuffix(".\(name)")
      case .prefix(let prefix):
        "\(plain)/" == prefix
          || plain.hasPrefix(prefix)
            && (!wholeNames || prefix.hasSuffix("/")
              || plain.dropFirst(prefix.count).first.map("/?#".contains) ?? true)
      case .wildcard(let parts): AddressPatterns.matches(plain, parts)
      }
    }
  }

  /// Lower case, without scheme and `www.`, so that every spelling of an address compares alike.
  private static func normalized(_ text: String) -> String {
    var plain = text.lowercased()[...]
    for prefix in ["https://", "http://", "//"] where plain.hasPrefix(prefix) {
      plain = plain.dropFirst(prefix.count)
      break
    }
    if plain.hasPrefix("www.") { plain = plain.dropFirst(4) }
    return String(plain)
  }

  private static func matches(_ text: String, _ parts: [String]) -> Bool {
    var rest = text[...]
    for (index, part) in parts.enumerated() where !part.isEmpty {
      if index == 0 {
        guard rest.hasPrefix(part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if index == parts.count - 1 {
        return rest.hasSuffix(part)
      } else {
        guard let range = rest.firstRange(of: part) else { return false }
        rest = rest[range.upperBound...]
      }
    }
    return parts.last?.isEmpty == true || rest.isEmpty
  }
}
