/// Which destinations the safe mode lets through.
///
/// Relative ones, fragments and a short list of schemes. Browsers drop control characters and white space from
/// the start of an address and read a backslash as a slash, so nothing with those passes either.
enum DestinationPolicy {
  /// Whether a link may lead there.
  static func allowsLink(_ destination: some Collection<UInt8>) -> Bool {
    allows(destination, schemes: ["http", "https", "mailto", "tel"])
  }

  /// Whether an image may come from there.
  static func allowsImage(_ source: some Collection<UInt8>) -> Bool {
    allows(source, schemes: ["http", "https"])
  }

  private static func allows(_ destination: some Collection<UInt8>, schemes: [String]) -> Bool {
    guard let first = destination.first else { return true }
    guard first > 0x20, !destination.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    if destination.prefix(2).count == 2,
      destination.prefix(2).allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    {
      return false
    }
    let end = destination.firstIndex { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "#")
    }
    guard let end, destination[end] == UInt8(ascii: ":") else { return true }
    let scheme = destination[..<end]
    return schemes.contains { name in
      name.utf8.elementsEqual(scheme.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }
  }
}
