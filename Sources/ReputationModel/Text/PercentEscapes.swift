/// The one way of writing the percent-escapes of an address (RFC 3986, §6.2.2; RFC 3987, §3.1).
package enum PercentEscapes {
  /// What follows `start` with capital hexadecimal digits, without the escapes of letters, digits, `-`, `.`, `_` and
  /// `~`, and with those of bytes beyond ASCII; `nil` where it has neither percent signs nor such bytes.
  ///
  /// From a percent sign on that begins no escape, everything stays as it is: nobody knows what it was meant to say.
  static func normalised(_ bytes: Span<UInt8>, from start: Int) -> [UInt8]? {
    var index = start
    while index < bytes.count, bytes[index] < 0x80, bytes[index] != percent { index += 1 }
    guard index < bytes.count else { return nil }
    var written = (start..<index).map { bytes[$0] }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == percent {
        guard let hidden = escaped(bytes, at: index) else { break }
        write(hidden, to: &written)
        index += 3
      } else {
        if byte >= 0x80 { write(byte, to: &written) } else { written.append(byte) }
        index += 1
      }
    }
    while index < bytes.count {
      written.append(bytes[index])
      index += 1
    }
    return written
  }

  private static func write(_ byte: UInt8, to written: inout [UInt8]) {
    if needsNoEscape(byte) { return written.append(byte) }
    written.append(percent)
    written.append(digits[Int(byte >> 4)])
    written.append(digits[Int(byte & 15)])
  }

  private static func needsNoEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: byte.isASCIILetterOrDigit
    }
  }

  /// The text with escapes for every byte but those that need none, and those to keep.
  package static func written(_ text: String, keeping kept: [UInt8]) -> String {
    var written: [UInt8] = []
    for byte in text.utf8 {
      if kept.contains(byte) { written.append(byte) } else { write(byte, to: &written) }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// The bytes with the escapes undone of every byte, or of those that are `wanted`; a percent sign that begins no
  /// escape stays.
  package static func decoded(
    _ bytes: some Sequence<UInt8>,
    where isWanted: (UInt8) -> Bool = { _ in true }
  ) -> [UInt8] {
    let bytes = Array(bytes)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let hidden = escaped(bytes.span, at: index), isWanted(hidden) {
        decoded.append(hidden)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  /// The byte whose escape begins there; `nil` where none does.
  static func escaped(_ bytes: Span<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, bytes[index] == percent, let high = digit(bytes[index + 1]),
      let low = digit(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  /// What a hexadecimal digit counts; `nil` for another byte.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static let percent = UInt8(ascii: "%")
  private static let digits = Array("0123456789ABCDEF".utf8)
}
