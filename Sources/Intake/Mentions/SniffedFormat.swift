/// What the first bytes of a file look like.
enum SniffedFormat: Equatable {
  case known(MentionFormat)
  /// Nothing but white space.
  case empty
  /// Something else, said in words.
  case other(String)

  /// Looks at the first bytes, in UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else {
      self =
        bytes.isEmpty || bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) })
        ? .empty : .other("binary data")
      return
    }
    let head = UnsafeRawBufferPointer(rebasing: bytes[start...].prefix(16_384))
    switch head[0] {
    case UInt8(ascii: "["): self = .known(.json)
    case UInt8(ascii: "{"): self = .known(SniffedFormat.isLineOfJSON(bytes[start...]) ? .jsonLines : .json)
    case UInt8(ascii: "<"): self = SniffedFormat(markup: String(decoding: head, as: UTF8.self))
    default:
      let isBinary = head.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
      self = isBinary ? .other("binary data") : .known(.csv)
    }
  }

  private init(markup head: String) {
    let lower = head.lowercased()
    if lower.contains("<feed") {
      let isAlert =
        head.contains("tag:google.com,2005:reader/") || head.contains("tag:google.com,2013:googlealerts")
      self = isAlert ? .known(.googleAlerts) : .other("an Atom feed that is not of a Google alert")
    } else if lower.contains("<rss") || lower.contains("<rdf:rdf") {
      self = .other("an RSS feed")
    } else if lower.contains("<html") || lower.contains("<!doctype html") {
      self = .other("an HTML page")
    } else {
      self = .other("an XML document")
    }
  }

  /// Whether the first line is meant to be a whole object: one that goes on ends where more must follow.
  private static func isLineOfJSON(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }.trimmed
    return !Array("{[,:".utf8).contains(line.last ?? 0)
  }
}
