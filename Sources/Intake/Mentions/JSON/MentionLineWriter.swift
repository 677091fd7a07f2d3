public import ReputationModel

/// Writes mentions as lines of our own JSON Lines, which ``JSONLinesReader`` reads back as the same mentions.
///
/// Members have a fixed order, and what is not known is left out. Times are in UTC. A derived identifier is
/// written like a given one, so that the ledger goes on finding the mention whatever is merged into it later.
public struct MentionLineWriter {
  /// What was written since the last ``removeAll()``, in UTF-8; each line ends in a line feed.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// The longest line that is read again, in bytes.
  public static let maximumLength = JSONObjectReader.maximumLength

  /// A writer that has written nothing.
  public init() {}

  /// Forgets what was written, but keeps the memory for it.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes a mention as a line.
  ///
  /// - Parameter line: The line in which the mention stood before, if there was one: members of it that mean
  ///   nothing to us are written again as they are, behind ours.
  public mutating func write(_ mention: Mention, inPlaceOf line: UnsafeRawBufferPointer? = nil) {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    writeFields(of: mention)
    if let line {
      for foreign in ForeignMembers(of: line).members {
        begin(foreign.name)
        bytes.append(contentsOf: foreign.value)
      }
    }
    bytes.append(contentsOf: "}\n".utf8)
  }

  private mutating func writeFields(of mention: Mention) {
    member("id", mention.id)
    member("url", mention.url)
    member("source", mention.source)
    member("publisher", mention.publisher)
    if mention.kind != .other { member("kind", mention.kind.rawValue) }
    if let author = mention.author, !author.isUnknown {
      object("author") { writer in
        writer.member("name", author.name)
        writer.member("handle", author.handle)
        writer.member("url", author.url)
        writer.member("followers", author.followers)
      }
    }
    member("published", mention.published)
    member("collected", mention.collected)
    member("language", mention.language?.rawValue)
    member("title", mention.title)
    member("text", mention.text)
    if let sentiment = mention.sentiment, sentiment.origin == .given {
      number("sentiment", Double(sentiment.score), "\(sentiment.score)")
    }
    if let rating = mention.rating { number("rating", rating, "\(rating)") }
    member("reach", mention.reach)
    if mention.engagement != Engagement() {
      object("engagement") { writer in
        writer.member("likes", mention.engagement.likes)
        writer.member("shares", mention.engagement.shares)
        writer.member("comments", mention.engagement.comments)
      }
    }
    if let reply = mention.reply {
      object("reply") { writer in
        writer.member("at", reply.at)
        writer.member("by", reply.by)
        writer.member("text", reply.text)
        writer.member("url", reply.url)
      }
    }
    list("tags", mention.tags)
    member("query", mention.query)
  }
}

extension MentionLineWriter {
  /// Whether a moment has a year of four digits, without which it would not be read again.
  public static func canWrite(_ moment: Timestamp) -> Bool {
    (-30_610_224_000...253_402_300_799).contains(moment.seconds)
  }

  private mutating func begin(_ name: String) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func member(_ name: String, _ text: String?) {
    // An empty text is one that was not given.
    guard let text, !text.isEmpty else { return }
    begin(name)
    JSONText.append(text, to: &bytes)
  }

  private mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    begin(name)
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func member(_ name: String, _ moment: Timestamp?) {
    guard let moment, MentionLineWriter.canWrite(moment) else { return }
    member(name, moment.description)
  }

  /// A number in its shortest form that is read as the same.
  private mutating func number(_ name: String, _ value: Double, _ shortest: String) {
    begin(name)
    let isWhole = value == value.rounded() && abs(value) < 1e15
    bytes.append(contentsOf: (isWhole ? String(Int(value)) : shortest).utf8)
  }

  private mutating func list(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    begin(name)
    for (index, text) in texts.enumerated() {
      bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
      JSONText.append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func object(_ name: String, _ write: (inout MentionLineWriter) -> Void) {
    begin(name)
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }
}
