/// One mention as views of the reader's own memory, so that a million rows enter the store without a million
/// strings being made.
///
/// The views are UTF-8, already checked and unescaped, and need to live only while
/// ``MentionStoreBuilder/append(_:file:line:)`` runs. What was not given is `nil`. It is never copied: it is wide, and
/// passed on for every row.
public struct MentionBytes: ~Copyable {
  /// The identifier; derived by the builder where `nil`.
  public var id: UnsafeRawBufferPointer?
  /// The address.
  public var url: UnsafeRawBufferPointer?
  /// The channel; the builder's own where `nil`.
  public var source: UnsafeRawBufferPointer?
  /// The outlet.
  public var publisher: UnsafeRawBufferPointer?
  /// What sort of publication it is.
  public var kind: Mention.Kind = .other
  /// The author's displayed name.
  public var authorName: UnsafeRawBufferPointer?
  /// The author's account.
  public var authorHandle: UnsafeRawBufferPointer?
  /// The author's profile.
  public var authorURL: UnsafeRawBufferPointer?
  /// How many accounts follow the author.
  public var followers: Int?
  /// When it was published.
  public var published: Timestamp
  /// When it was collected.
  public var collected: Timestamp?
  /// Its language.
  public var language: LanguageCode?
  /// Its title.
  public var title: UnsafeRawBufferPointer?
  /// Its text.
  public var text: UnsafeRawBufferPointer
  /// Its sentiment; derived from the rating by the builder where `nil`.
  public var sentiment: Sentiment?
  /// Stars.
  public var rating: Double?
  /// How many people it may have reached.
  public var reach: Int?
  /// Reactions to it.
  public var engagement = Engagement()
  /// When the answer was given.
  public var replyAt: Timestamp?
  /// Who answered.
  public var replyBy: UnsafeRawBufferPointer?
  /// What the answer says.
  public var replyText: UnsafeRawBufferPointer?
  /// Where the answer stands.
  public var replyURL: UnsafeRawBufferPointer?
  /// Free labels.
  public var tags: [UnsafeRawBufferPointer] = []
  /// The alert or query that found it.
  public var query: UnsafeRawBufferPointer?

  /// A mention of which only the necessary is known.
  public init(published: Timestamp, text: UnsafeRawBufferPointer) {
    self.published = published
    self.text = text
  }
}

extension MentionBytes {
  /// Calls `body` with a mention's views, all into one buffer.
  static func withBytes<Result>(of mention: Mention, _ body: (borrowing MentionBytes) -> Result) -> Result {
    var buffer: [UInt8] = []
    func store(_ string: String?) -> Range<Int>? {
      guard let string else { return nil }
      let start = buffer.count
      buffer.append(contentsOf: string.utf8)
      return start..<buffer.count
    }
    let id = mention.id.isEmpty ? nil : store(mention.id)
    let url = store(mention.url)
    let source = store(mention.source)
    let publisher = store(mention.publisher)
    let author = [mention.author?.name, mention.author?.handle, mention.author?.url].map(store)
    let title = store(mention.title)
    let text = store(mention.text) ?? 0..<0
    let reply = [mention.reply?.by, mention.reply?.text, mention.reply?.url].map(store)
    let tags = mention.tags.compactMap(store)
    let query = store(mention.query)
    return buffer.withUnsafeBytes { base in
      func view(_ range: Range<Int>?) -> UnsafeRawBufferPointer? {
        range.map { UnsafeRawBufferPointer(rebasing: base[$0]) }
      }
      var bytes = MentionBytes(
        published: mention.published,
        text: UnsafeRawBufferPointer(rebasing: base[text])
      )
      bytes.source = view(source)
      (bytes.id, bytes.url, bytes.publisher, bytes.kind) = (
        view(id), view(url), view(publisher), mention.kind
      )
      (bytes.authorName, bytes.authorHandle, bytes.authorURL) = (
        view(author[0]), view(author[1]), view(author[2])
      )
      bytes.followers = mention.author?.followers
      (bytes.collected, bytes.language, bytes.title) = (mention.collected, mention.language, view(title))
      (bytes.sentiment, bytes.rating, bytes.reach) = (mention.sentiment, mention.rating, mention.reach)
      bytes.engagement = mention.engagement
      bytes.replyAt = mention.reply?.at
      (bytes.replyBy, bytes.replyText, bytes.replyURL) = (view(reply[0]), view(reply[1]), view(reply[2]))
      bytes.tags = tags.compactMap(view)
      bytes.query = view(query)
      return body(bytes)
    }
  }
}
