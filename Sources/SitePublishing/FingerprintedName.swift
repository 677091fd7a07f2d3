public import ReputationModel

/// A file name that carries the digest of its content, so that it may be cached for ever.
public struct FingerprintedName: Sendable, Hashable {
  /// The path without the digest: `assets/site.css`.
  public let original: RelativePath
  /// The path with it, before the last extension: `assets/site.3f2a9c1b04.css`.
  public let path: RelativePath

  /// How many hexadecimal digits are kept, and needed: 40 bits tell apart the few hundred assets of a site.
  public static let digits = 10

  /// The name of `original` with the first digits of a digest.
  ///
  /// - Parameters:
  ///   - original: Where the file would go without a fingerprint.
  ///   - digest: A digest of the content in hexadecimal, at least ten digits.
  /// - Returns: `nil` where the digest is too short or not hexadecimal, or the path would be too long.
  public init?(_ original: RelativePath, digest: String) {
    let prefix = digest.utf8.prefix(Self.digits)
    guard prefix.count == Self.digits, digest.utf8.allSatisfy(\.isHexadecimalDigit) else { return nil }

    let text = original.description
    let nameStart = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
    // A leading dot begins a hidden file's name and no extension.
    let dot = text[nameStart...].dropFirst().lastIndex(of: ".") ?? text.endIndex
    let fingerprint = String(decoding: prefix, as: UTF8.self).lowercased()
    guard let path = RelativePath("\(text[..<dot]).\(fingerprint)\(text[dot...])") else { return nil }
    self.original = original
    self.path = path
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
