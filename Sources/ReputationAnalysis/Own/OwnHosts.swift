/// The hosts that the brand has something on, by which most addresses are ruled out.
struct OwnHosts: Sendable {
  /// The last bytes of each host, at most eight.
  private let endings: [(bits: UInt64, mask: UInt64)]
  /// Whether one of them is a pattern, so that nothing is ruled out.
  private let isAny: Bool

  /// Those hosts, in lower case.
  init(_ hosts: [String]) {
    isAny = hosts.contains { $0.contains("*") }
    // One network goes by two.
    let all = Set(hosts + (hosts.contains("x.com") ? ["twitter.com"] : [])).sorted()
    endings = all.filter { !$0.isEmpty }.map { host in
      let count = min(8, host.utf8.count)
      let bits = Array(host.utf8).withUnsafeBytes { OwnHosts.bits(of: $0, to: $0.count) }
      return (bits, count == 8 ? .max : 1 << UInt64(8 * count) - 1)
    }
  }

  /// Whether the host of an address may be one of them or below one.
  @inline(__always)
  func mayBe(_ address: UnsafeRawBufferPointer) -> Bool {
    guard !isAny else { return true }
    var end = 0
    if address.count > 8 {
      if address[4] == UInt8(ascii: ":") { end = 7 } else if address[5] == UInt8(ascii: ":") { end = 8 }
    }
    let start = end
    while end < address.count, !OwnHosts.endsHost(address[end]) { end += 1 }
    let bits = OwnHosts.bits(of: UnsafeRawBufferPointer(rebasing: address[start...]), to: end - start)
    return endings.contains { bits & $0.mask == $0.bits & $0.mask }
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: ":")
  }

  /// The last eight bytes before `end`, letters as small ones.
  private static func bits(of bytes: UnsafeRawBufferPointer, to end: Int) -> UInt64 {
    var bits: UInt64 = 0
    for place in max(0, end - 8)..<max(0, end) { bits = bits << 8 | UInt64(bytes[place] | 0x20) }
    return bits
  }
}
