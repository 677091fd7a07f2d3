import Foundation

/// Makes the part of an address out of a text.
enum Slug {
  /// ASCII letters and digits in lower case, joined by hyphens, at most 80 bytes; empty where nothing is left.
  static func make(_ text: String) -> String {
    let folded = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive],
      locale: nil
    )
    var slug: [UInt8] = []
    for byte in folded.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      // An apostrophe joins: `l’obrador` has two words in an address, `don't` should not have a lonely t.
      case UInt8(ascii: "'"): break
      default: if slug.last != UInt8(ascii: "-"), !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      }
    }
    slug = Array(slug.prefix(80))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// What two addresses have in common that a file system or a reader may confuse: composed, lower case.
  static func collisionKey(_ path: String) -> String {
    path.precomposedStringWithCanonicalMapping.lowercased()
  }
}
