/// Where the parts of an address lie, for an address of the accepted form.
struct AddressParts {
  let isSecure: Bool
  /// The host, as written.
  let host: Range<Int>
  /// The port's digits, without the colon; empty where there is none.
  let port: Range<Int>
  /// Where path, query and fragment begin.
  let rest: Int

  /// Takes the address apart; `nil` where it has not exactly the accepted form.
  init?(_ bytes: Span<UInt8>) {
    let count = bytes.count
    guard count <= WebAddress.maximumLength, count > 7, let start = AddressParts.schemeLength(bytes)
    else { return nil }
    isSecure = start == 8
    var index = start
    var labelLength = 0
    while index < count {
      let byte = bytes[index]
      if AddressParts.isHostByte(byte) {
        labelLength += 1
      } else if byte == UInt8(ascii: ".") {
        guard labelLength > 0 else { return nil }
        labelLength = 0
      } else {
        break
      }
      index += 1
    }
    guard index > start, index - start <= 253 else { return nil }
    host = start..<index
    var digits = index..<index
    if index < count, bytes[index] == UInt8(ascii: ":") {
      let first = index + 1
      index = first
      while index < count, bytes[index].isASCIIDigit { index += 1 }
      guard index - first <= 5 else { return nil }
      digits = first..<index
    }
    port = digits
    rest = index
    // After host and port comes the path, the query, the fragment or nothing.
    if index < count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
      else { return nil }
    }
    while index < count {
      let byte = bytes[index]
      guard byte > 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
  }

  /// The length of `http://` or `https://`, in any case.
  private static func schemeLength(_ bytes: Span<UInt8>) -> Int? {
    func isLetter(_ letter: UInt8, at index: Int) -> Bool { bytes[index] | 0x20 == letter }
    guard isLetter(UInt8(ascii: "h"), at: 0), isLetter(UInt8(ascii: "t"), at: 1),
      isLetter(UInt8(ascii: "t"), at: 2), isLetter(UInt8(ascii: "p"), at: 3)
    else { return nil }
    let colon = isLetter(UInt8(ascii: "s"), at: 4) ? 5 : 4
    guard bytes.count > colon + 3, bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == UInt8(ascii: "/"),
      bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    return colon + 3
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
