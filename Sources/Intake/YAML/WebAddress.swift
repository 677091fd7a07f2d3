/// The positive grammar of addresses: what does not match it never becomes a link.
///
/// Browsers and libraries disagree about stray backslashes, control characters and user names in addresses; none of
/// them is in the grammar, so there is nothing to disagree about.
enum WebAddress {
  /// Whether the text is `http://` or `https://`, a host of ASCII letters, digits, hyphens and dots, perhaps a
  /// port, and a path, query and fragment of the characters RFC 3986 allows.
  static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= 2048, let rest = afterScheme(text.utf8) else { return false }
    let authority = rest.prefix { !isDelimiter($0) }
    return isAuthority(authority) && isPath(rest.dropFirst(authority.count))
  }

  /// Whether the text is a path from the site's root: one slash, then what an address may have.
  static func isRootPath(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"), bytes.count <= 1024
    else {
      return false
    }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let climbs = path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    return isPath(bytes[...]) && !climbs
  }

  private static func afterScheme(_ text: String.UTF8View) -> Substring.UTF8View? {
    for scheme in ["https://", "http://"] where text.count > scheme.utf8.count {
      let start = text.prefix(scheme.utf8.count)
      if zip(start, scheme.utf8).allSatisfy({ $0 == $1 || ($0.isASCIILetter && $0 | 0x20 == $1) }) {
        return text.dropFirst(scheme.utf8.count)
      }
    }
    return nil
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isAuthority(_ authority: Substring.UTF8View) -> Bool {
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2, host.count <= 253 else { return false }
    if parts.count == 2 {
      guard (1...5).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit) else { return false }
    }
    return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count)
        && label.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
  }

  private static func isPath(_ path: Substring.UTF8View) -> Bool {
    var rest = path
    var fragments = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst(), let low = rest.popFirst(), isHexDigit(high), isHexDigit(low) else {
          return false
        }
      case UInt8(ascii: "#"):
        fragments += 1
        if fragments > 1 { return false }
      default:
        guard byte.isASCIILetterOrDigit || punctuation.contains(byte) else { return false }
      }
    }
    return true
  }

  private static let punctuation = Array("-._~!$&'()*+,;=:@/?".utf8)

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (0x61...0x66).contains(byte | 0x20)
  }
}
