import ReputationModel

/// How a part of a mail is written in lines of ASCII (RFC 2045, section 6).
enum TransferEncoding {
  case plain, base64, quotedPrintable

  /// The encoding of that name; `nil` for one that is not read.
  init?(name: String?) {
    switch name?.lowercased() {
    case nil, "", "7bit", "8bit", "binary": self = .plain
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: return nil
    }
  }

  /// The bytes behind the writing; what is no such writing is passed over in base64 and kept in the other.
  func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .plain: Array(bytes)
    case .base64: TransferEncoding.base64(bytes)
    case .quotedPrintable: TransferEncoding.quotedPrintable(bytes)
    }
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count) = (UInt32(0), 0)
    for byte in bytes {
      if byte == UInt8(ascii: "=") {
        // Padding ends a group of four; another may begin behind it.
        (bits, count) = (0, 0)
        continue
      }
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count >= 2 { decoded.append(UInt8(truncatingIfNeeded: bits >> (8 - 2 * UInt32(count)))) }
      if count == 4 { (bits, count) = (0, 0) }
    }
    return decoded
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    // Blanks at the end of a line were added on the way; they count only if something follows them.
    var blanks = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09: blanks += 1
      case 0x0D where index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A, 0x0A:
        decoded.removeLast(blanks)
        blanks = 0
      default: blanks = 0
      }
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        index += 1
        continue
      }
      if let value = hexadecimal(bytes[(index + 1)...]) {
        decoded.append(value)
        index += 3
      } else if let next = endOfSoftBreak(bytes, from: index + 1) {
        index = next
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    return decoded
  }

  /// Bytes of which some are written as `=` and two digits; a sign without them stands for itself.
  static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let value = bytes[index] == UInt8(ascii: "=") ? hexadecimal(bytes[(index + 1)...]) : nil
      decoded.append(value ?? bytes[index])
      index += value == nil ? 1 : 3
    }
    return decoded
  }

  /// The byte that two digits mean.
  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count >= 2 else { return nil }
    let digits = bytes.prefix(2)
    guard digits.allSatisfy(\.isASCIIHexDigit) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The offset behind the end of the line, if nothing but blanks stands before it.
  private static func endOfSoftBreak(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    // So many blanks at most: others would be looked at again and again.
    while index < bytes.endIndex, index - start < 80, bytes[index] == 0x20 || bytes[index] == 0x09 {
      index += 1
    }
    if index == bytes.endIndex { return index }
    if bytes[index] == 0x0A { return index + 1 }
    let isReturn = bytes[index] == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
    return isReturn ? index + 2 : nil
  }
}
