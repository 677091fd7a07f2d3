/// The fields that few mentions have, written one after another behind a mention's texts.
///
/// First the numbers, seven bits a byte, as most are small; then the strings behind their length, then the tags behind
/// their number; which of them are there is told by the mention's fields.
package struct MentionDetails {
  package private(set) var replyAt: Timestamp?
  package private(set) var collected: Timestamp?
  package private(set) var followers: Int?
  package private(set) var engagement = Engagement()
  package private(set) var rating: Double?
  package private(set) var authorURL: String?
  package private(set) var replyBy: String?
  package private(set) var replyText: String?
  package private(set) var replyURL: String?
  package private(set) var tags: [String] = []

  /// Reads the details of a mention that has those fields.
  init(_ fields: StoredMention.Fields, in arena: [UInt8], at start: Int) {
    var reader = Reader(arena: arena, position: start)
    replyAt = reader.number(if: fields.contains(.replyAt)).map { Timestamp(seconds: $0) }
    collected = reader.number(if: fields.contains(.collected)).map { Timestamp(seconds: $0) }
    followers = reader.number(if: fields.contains(.followers)).map { Int($0) }
    engagement.likes = reader.number(if: fields.contains(.likes)).map { Int($0) }
    engagement.shares = reader.number(if: fields.contains(.shares)).map { Int($0) }
    engagement.comments = reader.number(if: fields.contains(.comments)).map { Int($0) }
    rating = reader.bits(if: fields.contains(.rating)).map { Double(bitPattern: $0.byteSwapped) }
    authorURL = reader.string(if: fields.contains(.authorURL))
    replyBy = reader.string(if: fields.contains(.replyBy))
    replyText = reader.string(if: fields.contains(.replyText))
    replyURL = reader.string(if: fields.contains(.replyURL))
    guard fields.contains(.tags) else { return }
    for _ in 0..<reader.length() { tags.append(reader.string()) }
  }

  /// When the mention was collected, without reading the rest of its details.
  static func collected(_ fields: StoredMention.Fields, in arena: [UInt8], at start: Int) -> Timestamp? {
    var reader = Reader(arena: arena, position: start)
    _ = reader.number(if: fields.contains(.replyAt))
    return reader.number(if: fields.contains(.collected)).map { Timestamp(seconds: $0) }
  }

  /// Where the address of the author's profile stands, without a string being made of it.
  static func authorURL(_ fields: StoredMention.Fields, in arena: [UInt8], at start: Int) -> Range<Int>? {
    guard fields.contains(.authorURL) else { return nil }
    var reader = Reader(arena: arena, position: start)
    for field in [StoredMention.Fields.replyAt, .collected, .followers, .likes, .shares, .comments, .rating] {
      _ = reader.bits(if: fields.contains(field))
    }
    let length = reader.length()
    return reader.position..<reader.position + length
  }

  /// Writes the details of a mention; the fields are the caller's to note.
  static func write(_ mention: borrowing MentionBytes, to writer: inout ByteWriter) {
    write(mention.replyAt?.seconds, to: &writer)
    write(mention.collected?.seconds, to: &writer)
    write(mention.followers.map { Int64($0) }, to: &writer)
    write(mention.engagement.likes.map { Int64($0) }, to: &writer)
    write(mention.engagement.shares.map { Int64($0) }, to: &writer)
    write(mention.engagement.comments.map { Int64($0) }, to: &writer)
    // Of a short fraction the first bytes are zeros when they come last.
    if let rating = mention.rating { write(bits: rating.bitPattern.byteSwapped, to: &writer) }
    write(mention.authorURL, to: &writer)
    write(mention.replyBy, to: &writer)
    write(mention.replyText, to: &writer)
    write(mention.replyURL, to: &writer)
    guard !mention.tags.isEmpty else { return }
    writeLength(mention.tags.count, to: &writer)
    for tag in mention.tags { write(tag, to: &writer) }
  }

  /// No more bytes than this are written for a mention.
  static func maximumLength(of mention: borrowing MentionBytes) -> Int {
    var length = 7 * 10 + 5 * 4
    length += (mention.authorURL?.count ?? 0) + (mention.replyBy?.count ?? 0)
    length += (mention.replyText?.count ?? 0) + (mention.replyURL?.count ?? 0)
    for tag in mention.tags { length += 4 + tag.count }
    return length
  }

  private static func write(_ number: Int64?, to writer: inout ByteWriter) {
    guard let number else { return }
    // The sign comes last, so that numbers below zero are short, too.
    write(bits: UInt64(bitPattern: number << 1 ^ number >> 63), to: &writer)
  }

  private static func write(bits: UInt64, to writer: inout ByteWriter) {
    var rest = bits
    while rest > 0x7F {
      writer.append(UInt8(truncatingIfNeeded: rest | 0x80))
      rest >>= 7
    }
    writer.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func write(_ bytes: UnsafeRawBufferPointer?, to writer: inout ByteWriter) {
    guard let bytes else { return }
    writeLength(bytes.count, to: &writer)
    writer.append(bytes)
  }

  private static func writeLength(_ length: Int, to writer: inout ByteWriter) {
    writer.append(UInt32(length))
  }
}

extension MentionDetails {
  private struct Reader {
    let arena: [UInt8]
    var position: Int

    mutating func number(if isPresent: Bool) -> Int64? {
      bits(if: isPresent).map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    mutating func bits(if isPresent: Bool) -> UInt64? {
      guard isPresent else { return nil }
      var bits: UInt64 = 0
      var shift: UInt64 = 0
      while true {
        let byte = arena[position]
        position += 1
        bits |= UInt64(byte & 0x7F) << shift
        if byte <= 0x7F { return bits }
        shift += 7
      }
    }

    mutating func length() -> Int {
      var length = 0
      for byte in 0..<4 { length |= Int(arena[position + byte]) << (8 * byte) }
      position += 4
      return length
    }

    mutating func string(if isPresent: Bool) -> String? { isPresent ? string() : nil }

    mutating func string() -> String {
      let length = length()
      defer { position += length }
      return String(decoding: arena[position..<position + length], as: UTF8.self)
    }
  }
}
