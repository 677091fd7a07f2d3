/// Which destinations the safe mode lets through.
///
/// Relative ones, fragments and a short list of schemes. Browsers drop control characters and white space from
/// the start of an address and read a backslash as a slash, so nothing with those passes either.
enum DestinationPolicy {
  /// Whether a link may lead there.
  static func allowsLink(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
    allows(destination, schemes: ["https", "http", "mailto", "tel"])
  }

  /// Whether an image may come from there.
  static func allowsImage(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    allows(source, schemes: ["https", "http"])
  }

  private static func allows(_ destination: UnsafeBufferPointer<UInt8>, schemes: [StaticString]) -> Bool {
    guard let first = destination.first else { return true }
    guard first > 0x20, !destination.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    if destination.count > 1, isSlash(first), isSlash(destination[1]) { return false }
    for (index, byte) in destination.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        return true
      case UInt8(ascii: ":"):
        let scheme = UnsafeBufferPointer(rebasing: destination[..<index])
        return schemes.contains { name in equal(scheme, name) }
      default: break
      }
    }
    return true
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  /// Whether a scheme is the given one, which is in lower case; letters compare without case.
  private static func equal(_ scheme: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      name.count == scheme.count
        && scheme.indices.allSatisfy {
          (0x41...0x5A).contains(scheme[$0]) ? scheme[$0] | 0x20 == name[$0] : scheme[$0] == name[$0]
        }
    }
  }
}
