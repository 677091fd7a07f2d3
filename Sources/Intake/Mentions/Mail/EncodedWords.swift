/// Words of a mail's header in other alphabets (RFC 2047): `=?UTF-8?Q?Panader=C3=ADa?=`.
enum EncodedWords {
  /// The text of a field; a word that cannot be read stays as it is written.
  static func decoded(_ bytes: [UInt8]) -> String {
    var text = ""
    // The bytes of neighbours are joined before they are read: a character may be cut between two words.
    var pending: (bytes: [UInt8], name: String)?
    var plainStart = 0
    var index = 0
    func flush() {
      guard let word = pending else { return }
      pending = nil
      text += MailCharset(name: word.name)?.text(word.bytes) ?? String(decoding: word.bytes, as: UTF8.self)
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), let word = word(bytes[index...]) else {
        index += 1
        continue
      }
      let between = bytes[plainStart..<index]
      // Blanks between two words only part them.
      let isNeighbour = pending != nil && between.allSatisfy { $0 <= 0x20 }
      if !isNeighbour || pending?.name != word.charset { flush() }
      if !isNeighbour { text += plain(between) }
      if pending == nil { pending = ([], word.charset) }
      pending?.bytes += word.bytes
      index = word.end
      plainStart = index
    }
    flush()
    return text + plain(bytes[plainStart...])
  }

  /// A text without words of the kind, in UTF-8 or, as old programs send it, Windows-1252.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    MailCharset.unnamed.text(Array(bytes)) ?? ""
  }

  /// The longest word that is read; the standard allows 75 bytes, and some programs know no bounds.
  private static let longest = 1024

  private static func word(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], charset: String, end: Int)? {
    guard bytes.starts(with: "=?".utf8) else { return nil }
    let head = bytes.dropFirst(2).prefix(longest)
    guard let charsetEnd = head.prefix(64).firstIndex(of: UInt8(ascii: "?")), charsetEnd + 2 < head.endIndex,
      head[charsetEnd + 2] == UInt8(ascii: "?")
    else { return nil }
    let coded = head[(charsetEnd + 3)...]
    guard let end = coded.firstIndex(of: UInt8(ascii: "?")), end + 1 < head.endIndex,
      head[end + 1] == UInt8(ascii: "=")
    else { return nil }
    // A language may follow the charset: `UTF-8*es`.
    let charset = String(decoding: head[..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    guard MailCharset(name: charset) != nil else { return nil }
    switch head[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"):
      return (TransferEncoding.base64.decoded(coded[..<end]), charset.lowercased(), end + 2)
    case UInt8(ascii: "q"):
      let spaced = coded[..<end].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (TransferEncoding.unescaped(spaced), charset.lowercased(), end + 2)
    default: return nil
    }
  }
}
