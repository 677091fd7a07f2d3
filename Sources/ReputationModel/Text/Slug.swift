/// The readable part of an address, made from a title: `Què és l'aigua?` gives `que-es-l-aigua`.
public enum Slug {
  /// The most bytes a slug has, so that an address stays readable and a file name valid.
  public static let longest = 80

  /// Folds a text to lower-case ASCII letters, digits and single hyphens, at most `longest` bytes.
  ///
  /// Latin letters lose their accents (`ñ` is `n`, `ß` is `ss`, `l·l` is `ll`); letters of other scripts part
  /// words like punctuation. The result is empty where no letter or digit is left; names that a file system
  /// or a server reserves are the caller's concern.
  public static func make(from text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in make(from: bytes) }
  }

  /// The slug of a name that is told apart by it; `nil` for one with letters of other scripts, of which nothing would be
  /// left, or what other names have too: `Хлеб 2026`.
  package static func ofName(_ name: String) -> String? {
    let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
    let slug = isLatin ? make(from: name) : ""
    return slug.isEmpty ? nil : slug
  }

  /// What two ways to write one name have in common; a name in other letters than Latin is compared as it is.
  package static func key(ofName name: String) -> String { ofName(name) ?? name.lowercased() }

  /// The same for the bytes of a text in UTF-8.
  public static func make(from bytes: UnsafeBufferPointer<UInt8>) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(min(bytes.count, longest + 1))
    var partsWords = false
    var index = 0
    while index < bytes.count, slug.count <= longest {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          append(byte, to: &slug, partsWords: &partsWords)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          append(byte | 0x20, to: &slug, partsWords: &partsWords)
        case UInt8(ascii: "'"):
          partsWords = partsWords || !isContraction(bytes[index...])
        default:
          partsWords = true
        }
        continue
      }
      let (scalar, width) = decode(bytes, at: index)
      index += width
      switch LatinFolding.fold(scalar) {
      case .letters(let first, let second):
        append(first, to: &slug, partsWords: &partsWords)
        if second != 0 { slug.append(second) }
      case .nothing: break
      case .apostrophe: partsWords = partsWords || !isContraction(bytes[index...])
      case .boundary: partsWords = true
      }
    }
    if slug.count > longest {
      // A word cut in half is worse than a word less, unless the slug is a single word.
      slug.removeSubrange((slug.prefix(longest + 1).lastIndex(of: UInt8(ascii: "-")) ?? longest)...)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to slug: inout [UInt8], partsWords: inout Bool) {
    if partsWords, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
    partsWords = false
    slug.append(byte)
  }

  /// Whether an English ending follows the apostrophe (`don't`, `it's`), which is no word of its own, as in
  /// `l'aigua` and `d'or`.
  private static func isContraction(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let ending = rest.prefix(3).map { $0 | 0x20 }
    func isLetter(_ index: Int) -> Bool {
      index < ending.count && (ending[index] >= 0x80 || (0x61...0x7A).contains(ending[index]))
    }
    guard isLetter(0) else { return false }
    if !isLetter(1) { return [0x73, 0x74, 0x64, 0x6D].contains(ending[0]) }  // s t d m
    return !isLetter(2) && ["re", "ve", "ll"].contains { $0.utf8.elementsEqual(ending[..<2]) }
  }

  /// Decodes one scalar of valid UTF-8; anything else counts as one byte that parts words.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch first {
    case 0xC2...0xDF where index + 1 < bytes.count: return ((first & 0x1F) << 6 | tail(1), 2)
    case 0xE0...0xEF where index + 2 < bytes.count: return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    case 0xF0...0xF4 where index + 3 < bytes.count: return (0, 4)
    default: return (0, 1)
    }
  }
}
