/// How the bytes of a mail's text are meant.
enum MailCharset: Equatable {
  case utf8
  /// Windows-1252, which says more than ISO-8859-1 and reads every text in it.
  case windows1252
  /// ISO-8859-15: ISO-8859-1 with the euro sign.
  case latin9
  /// No charset is named, or ASCII: UTF-8 where it can be read so, else Windows-1252.
  case unnamed

  /// The charset of that name; `nil` for one that is not read.
  init?(name: String?) {
    switch name?.lowercased() {
    case nil, "", "us-ascii", "ascii", "ansi_x3.4-1968": self = .unnamed
    case "utf-8", "utf8": self = .utf8
    case "iso-8859-1", "latin1", "windows-1252", "cp1252", "x-cp1252": self = .windows1252
    case "iso-8859-15", "latin9": self = .latin9
    default: return nil
    }
  }

  /// The text; `nil` for bytes that it cannot mean.
  func text(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .unnamed: String(validating: bytes, as: UTF8.self) ?? MailCharset.windows1252Text(bytes)
    case .windows1252: MailCharset.windows1252Text(bytes)
    case .latin9: MailCharset.latin9Text(bytes)
    }
  }

  private static func windows1252Text(_ bytes: [UInt8]) -> String {
    let translated = bytes.withUnsafeBytes { TextEncoding.translatedFromWindows1252($0) }
    return String(decoding: translated, as: UTF8.self)
  }

  private static func latin9Text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(others[byte] ?? Unicode.Scalar(byte)) }
    return String(text)
  }

  /// Where ISO-8859-15 differs from ISO-8859-1.
  private static let others: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
