public import ReputationModel

/// Writes mentions as lines of our own JSON Lines, which ``JSONLinesReader`` reads back as the same mentions.
///
/// Members have a fixed order, and what is not known is left out. Times are in UTC. A derived identifier is
/// written like a given one, so that the ledger goes on finding the mention whatever is merged into it later.
public struct MentionLineWriter {
  private var json = JSONWriter()

  /// What was written since the last ``removeAll()``, in UTF-8; each line ends in a line feed.
  public var bytes: [UInt8] { json.bytes }

  /// The longest line that is read again, in bytes.
  public static let maximumLength = JSONObjectReader.maximumLength

  /// A writer that has written nothing.
  public init() {}

  /// Forgets what was written, but keeps the memory for it.
  public mutating func removeAll() { json.removeAll() }

  /// Writes a mention as a line.
  ///
  /// - Parameter line: The line in which the mention stood before, if there was one: members of it that mean
  ///   nothing to us are written again as they are, behind ours.
  public mutating func write(_ mention: Mention, inPlaceOf line: UnsafeRawBufferPointer? = nil) {
    json.object { json in
      json.members(of: mention)
      for foreign in line.map({ ForeignMembers(of: $0).members }) ?? [] {
        json.name(foreign.name)
        json.written(foreign.value)
      }
    }
    json.endLine()
  }

  /// Whether a moment has a year of four digits, without which it would not be read again.
  public static func canWrite(_ moment: Timestamp) -> Bool {
    (-30_610_224_000...253_402_300_799).contains(moment.seconds)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of mention: Mention) {
    member("id", mention.id)
    member("url", mention.url)
    member("source", mention.source)
    member("publisher", mention.publisher)
    if mention.kind != .other { member("kind", mention.kind.rawValue) }
    object(unlessEmpty: "author") { json in
      json.member("name", mention.author?.name)
      json.member("handle", mention.author?.handle)
      json.member("url", mention.author?.url)
      json.member("followers", mention.author?.followers)
    }
    member("published", mention.published)
    member("collected", mention.collected)
    member("language", mention.language?.rawValue)
    member("title", mention.title)
    member("text", mention.text)
    if let sentiment = mention.sentiment, sentiment.origin == .given {
      member("sentiment", Double(sentiment.score), shortest: "\(sentiment.score)")
    }
    if let rating = mention.rating { member("rating", rating, shortest: "\(rating)") }
    member("reach", mention.reach)
    object(unlessEmpty: "engagement") { json in
      json.member("likes", mention.engagement.likes)
      json.member("shares", mention.engagement.shares)
      json.member("comments", mention.engagement.comments)
    }
    object(unlessEmpty: "reply") { json in
      json.member("at", mention.reply?.at)
      json.member("by", mention.reply?.by)
      json.member("text", mention.reply?.text)
      json.member("url", mention.reply?.url)
    }
    if !mention.tags.isEmpty {
      name("tags")
      array(of: mention.tags)
    }
    member("query", mention.query)
  }

  private mutating func member(_ name: String, _ text: String?) {
    // An empty text is one that was not given.
    guard let text, !text.isEmpty else { return }
    self.name(name)
    string(text)
  }

  private mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    written(String(number))
  }

  private mutating func member(_ name: String, _ moment: Timestamp?) {
    guard let moment, MentionLineWriter.canWrite(moment) else { return }
    member(name, moment.description)
  }

  /// A number in its shortest form that is read as the same.
  private mutating func member(_ name: String, _ value: Double, shortest: String) {
    self.name(name)
    let isWhole = value == value.rounded() && abs(value) < 1e15
    written(isWhole ? String(Int(value)) : shortest)
  }
}
