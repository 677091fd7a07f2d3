/// The addresses that the brand has something at, by whose bytes nearly all others are ruled out.
struct OwnPlaces: Sendable {
  /// A host, and how the path begins, both in lower case.
  private struct Place {
    let host: [UInt8]
    let path: [UInt8]
  }

  private let places: [Place]
  /// Whether one of the hosts is a pattern, so that nothing is ruled out.
  private let isAny: Bool

  /// The places of those addresses, each a host and a path in lower case, which may end with a pattern.
  init(_ addresses: [(host: String, path: String)]) {
    var places: [Place] = []
    for (host, path) in addresses {
      // Below one of its hosts and at it is the same here.
      let name = host.hasPrefix("*.") ? String(host.dropFirst(2)) : host
      var begin = path.prefix { $0 != "*" }
      while begin.last == "/" { begin.removeLast() }
      // One network goes by two.
      for name in name == "x.com" ? [name, "twitter.com"] : [name] where !name.isEmpty {
        places.append(Place(host: Array(name.utf8), path: Array(begin.utf8)))
      }
    }
    self.places = places
    isAny = places.contains { $0.host.contains(UInt8(ascii: "*")) }
  }

  /// Whether an address may be one of them or below one.
  func mayBe(_ address: UnsafeRawBufferPointer) -> Bool {
    guard !isAny else { return true }
    var end = 0
    if address.count > 8 {
      if address[4] == UInt8(ascii: ":") { end = 7 } else if address[5] == UInt8(ascii: ":") { end = 8 }
    }
    let start = end
    while end < address.count, !OwnPlaces.endsHost(address[end]) { end += 1 }
    var path = end
    // Between the two a port may stand.
    while path < address.count, address[path] != UInt8(ascii: "/") { path += 1 }
    return places.contains { place in
      end - start >= place.host.count
        && OwnPlaces.isThere(place.host, at: end - place.host.count, in: address)
        && OwnPlaces.isThere(place.path, at: path, in: address)
    }
  }

  /// Whether those bytes in lower case stand there, in letters of either case; of others than those of ASCII that is
  /// left open.
  static func isThere(_ bytes: [UInt8], at begin: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard begin + bytes.count <= text.count else { return false }
    for place in bytes.indices {
      let (byte, other) = (bytes[place], text[begin + place])
      if byte >= 0x80 || other >= 0x80 { return true }
      let isCapital = other &- UInt8(ascii: "A") < 26
      guard byte == (isCapital ? other | 0x20 : other) else { return false }
    }
    return true
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: ":")
  }
}
