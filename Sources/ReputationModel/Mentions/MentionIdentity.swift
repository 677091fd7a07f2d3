/// The identifier of a mention that was given none: short, and the same on every build.
enum MentionIdentity {
  /// From the canonical address.
  static func derived(fromURL canonical: UnsafeRawBufferPointer) -> [UInt8] {
    var hash = SHA256()
    hash.update(canonical)
    return identifier(hash)
  }

  /// From what else makes a mention itself: source, author, time and text, or the title where there is none; of
  /// a rating without words its stars.
  static func derived(fromContentOf mention: borrowing MentionBytes, defaultSource: [UInt8] = []) -> [UInt8] {
    var hash = SHA256()
    let author = mention.authorHandle ?? mention.authorName
    let words = mention.text.isEmpty ? mention.title : mention.text
    // A separator that no field can end with keeps "ab" + "c" apart from "a" + "bc".
    if mention.source == nil { hash.update(defaultSource) }
    for part in [mention.source, author, words] {
      if let part { hash.update(part) }
      hash.update(CollectionOfOne(0x1F))
    }
    withUnsafeBytes(of: mention.published.seconds.littleEndian) { hash.update($0) }
    if words == nil, let rating = mention.rating {
      withUnsafeBytes(of: rating.bitPattern.littleEndian) { hash.update($0) }
    }
    return identifier(hash)
  }

  /// `m-` and the first 16 digits of the digest.
  private static func identifier(_ hash: SHA256) -> [UInt8] {
    let number = hash.firstNumber()
    return [UInt8](unsafeUninitializedCapacity: 18) { bytes, count in
      bytes[0] = UInt8(ascii: "m")
      bytes[1] = UInt8(ascii: "-")
      for digit in 0..<16 {
        let value = UInt8(number >> (60 - 4 * UInt64(digit)) & 15)
        bytes[2 + digit] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
      }
      count = 18
    }
  }
}
