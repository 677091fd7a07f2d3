extension SniffedFormat {
  /// Whether a text begins as a mail does, or as a mailbox.
  ///
  /// A table's title lines may look like the fields of a mail, so `From`, three known fields and one of those
  /// that only programs write are asked for.
  static func isMail(_ head: UnsafeRawBufferPointer) -> Bool {
    var names: Set<String> = []
    for (index, line) in head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if index == 0, line.starts(with: "From ".utf8) { continue }
      guard let first = line.first, first != UInt8(ascii: "\r") else { break }
      if first == 0x20 || first == 0x09, index > 0 { continue }
      guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        // The last line may be cut.
        if line.endIndex == head.endIndex { break }
        return false
      }
      let name = line[..<colon]
      guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
      names.insert(String(decoding: name, as: UTF8.self).lowercased())
    }
    return names.contains("from") && !names.isDisjoint(with: written) && names.intersection(known).count >= 3
  }

  /// Fields that only programs write.
  private static let written: Set<String> = [
    "received", "return-path", "delivered-to", "message-id", "mime-version", "dkim-signature",
    "authentication-results", "x-gm-thrid", "x-received",
  ]

  private static let known: Set<String> = written.union([
    "from", "to", "date", "subject", "content-type", "list-id", "reply-to", "x-gmail-labels",
  ])
}
