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
    case UInt8(ascii: "["), UInt8(ascii: "{"): self = SniffedFormat(json: bytes[start...])
    case UInt8(ascii: "<"): self = SniffedFormat(markup: String(decoding: head, as: UTF8.self))
    case _ where SniffedFormat.isMail(head): self = .known(.googleAlertsEmail)
    default:
      let isBinary = head.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
      self = isBinary ? .other("binary data") : .known(.csv)
    }
  }
}
