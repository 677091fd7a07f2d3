import ReputationModel

/// The grammar of paths of the site itself, as references name them.
enum SitePath {
  /// Whether the text is a path from the site's root: one slash, then the characters RFC 3986 allows in a path,
  /// query or fragment, without a part that climbs.
  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"), bytes.count <= 1024
    else { return false }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let climbs = path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    return hasOnlyAllowedBytes(bytes) && !climbs
  }

  private static func hasOnlyAllowedBytes(_ path: String.UTF8View) -> Bool {
    var rest = path[...]
    var fragments = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst(), let low = rest.popFirst(), high.isASCIIHexDigit, low.isASCIIHexDigit
        else { return false }
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
}
