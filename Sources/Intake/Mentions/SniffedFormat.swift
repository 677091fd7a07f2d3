/// What the first bytes of a file look like.
enum SniffedFormat: Equatable {
  case known(MentionFormat)
  /// Nothing but white space.
  case empty
  /// Something else, said in words.
  case other(String)
  /// No text at all.
  case binary(BinaryFormat)

  /// Looks at the first bytes, in UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) {
    if let binary = BinaryFormat(bytes) {
      self = .binary(binary)
      return
    }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else {
      self =
        bytes.isEmpty || bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) })
        ? .empty : .binary(.unknown)
      return
    }
    let head = UnsafeRawBufferPointer(rebasing: bytes[start...].prefix(16_384))
    switch head[0] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): self = SniffedFormat(json: bytes[start...])
    case UInt8(ascii: "<"): self = SniffedFormat(markup: String(decoding: head, as: UTF8.self))
    case _ where SniffedFormat.isMail(head): self = .known(.googleAlertsEmail)
    default:
      // Text, too, may have a stray control character; exports even leave NUL bytes in it.
      let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
      let isRefusal = DocumentFormat.beginningsOfGDELTRefusals.contains { head.starts(with: $0.utf8) }
      self = controls * 16 > head.count ? .binary(.unknown) : .known(isRefusal ? .gdelt : .csv)
    }
  }
}
