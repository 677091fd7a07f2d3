/// An address that may become a link: the one policy for every address a stranger may have written.
///
/// Programs disagree about odd addresses — one reads `https://a.example\@b.example` as `b`, another as `a` —
/// so nothing is repaired: an address either has exactly this form, or it is shown as text.
/// `http://` or `https://` in any case, a host of dot-separated labels of ASCII letters, digits, hyphens and
/// underscores, an optional port, and a rest without control characters, spaces, DEL or backslashes; no user
/// name, no percent sign in the host, at most 2048 bytes. Nothing is trimmed.
public struct WebAddress: Sendable, Hashable {
  /// The address as it may stand in an attribute once that is escaped: ASCII, percent-encoded.
  public let description: String
  /// The host, in lower case.
  public let host: String

  /// The longest address that becomes a link, in bytes.
  public static let maximumLength = 2048

  /// The address, if it is one that may be a link; `nil` otherwise.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let parts = AddressParts(bytes.span) else { return nil }
    host = String(decoding: bytes[parts.host], as: UTF8.self).lowercased()
    var written: [UInt8] = Array((parts.isSecure ? "https://" : "http://").utf8)
    written += Array(host.utf8)
    for byte in bytes[parts.host.upperBound...] { WebAddress.write(byte, to: &written) }
    description = String(decoding: written, as: UTF8.self)
  }

  private static func write(_ byte: UInt8, to written: inout [UInt8]) {
    let isUnsafe = byte >= 0x80 || Array("\"<>^`{|}'".utf8).contains(byte)
    guard isUnsafe else { return written.append(byte) }
    written.append(UInt8(ascii: "%"))
    written += Array(SHA256.hex([byte]).uppercased().utf8)
  }
}

extension WebAddress: CustomStringConvertible {}
