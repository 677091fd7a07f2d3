/// Every mention of a site, merged, in the order of publication, in columns.
///
/// A mention is known by its index, from 0 for the oldest; those of one second are in the order of their
/// identifiers. What figures are made of lies in plain columns; texts lie in a few large blocks of bytes and
/// become strings only when asked for. A million mentions need little more memory than their file has bytes.
public struct MentionStore: Sendable {
  /// The moments of publication in seconds since 1970, in ascending order; one for each mention.
  @usableFromInline let publishedSeconds: [Int64]
  /// The class of each mention; `.unknown` where there is no sentiment.
  public private(set) var labels: [Sentiment.Label]
  /// The sentiment of each mention.
  private(set) var sentiments: [Sentiment?]
  /// What sort of publication each mention is.
  public let kinds: [Mention.Kind]
  /// The number of each mention's source in ``sources``.
  let sourceIndices: [UInt32]
  /// The number of each mention's outlet in ``publishers``; ``noIndex`` for none.
  let publisherIndices: [UInt32]
  /// The number of each mention's language in ``languages``; ``noIndex`` for none.
  let languageIndices: [UInt32]
  /// How many people each mention may have reached; ``unknownReach`` where that is not known.
  let reaches: [Int64]

  /// The sources that have mentions, sorted by their bytes.
  public let sources: [String]
  /// The outlets that have mentions, sorted by their bytes.
  package let publishers: [String]
  /// The languages that have mentions, sorted.
  public let languages: [LanguageCode]
  /// The files that were read, in the order in which they were.
  public let files: [String]

  /// In place of an index, there is none.
  static let noIndex = UInt32.max
  /// In place of a reach, it is not known.
  static let unknownReach: Int64 = -1

  let arenas: [[UInt8]]
  /// Every row that was read, absorbed copies among them.
  let rows: [StoredMention]
  /// For each mention its row.
  let rowOfMention: [UInt32]
  /// For each row its mention; copies lead to the mention that absorbed them.
  let mentionOfRow: [UInt32]
  /// The rows that filled what earlier rows of their mention lacked, in order.
  let fillingRows: [UInt32]
  /// The rows whose address leads to another mention than their own.
  let addressSharers: [AddressSharer]
  let queries: [[UInt8]]
  /// The fields that any row has.
  let anyFields: StoredMention.Fields
  let rowsByID: ByteHashTable
  let rowsByURL: ByteHashTable

  init(_ parts: MentionStoreParts) {
    publishedSeconds = parts.publishedSeconds
    sentiments = parts.sentiments
    labels = parts.labels
    kinds = parts.kinds
    sourceIndices = parts.sourceIndices
    publisherIndices = parts.publisherIndices
    languageIndices = parts.languageIndices
    reaches = parts.reaches
    sources = parts.sources
    publishers = parts.publishers
    languages = parts.languages
    files = parts.files
    arenas = parts.arenas
    rows = parts.rows
    rowOfMention = parts.rowOfMention
    mentionOfRow = parts.mentionOfRow
    fillingRows = parts.fillingRows
    addressSharers = parts.addressSharers
    queries = parts.queries
    anyFields = parts.anyFields
    rowsByID = parts.rowsByID
    rowsByURL = parts.rowsByURL
  }

  /// A store without mentions.
  public init() { self = MentionStoreBuilder().build().store }

  /// Gives mentions the sentiments that were estimated for them; a label or stars that a mention has stay.
  public mutating func fill(_ estimates: [(index: Int, sentiment: Sentiment)]) {
    for (index, sentiment) in estimates where sentiments[index] == nil {
      sentiments[index] = sentiment
      labels[index] = sentiment.label
    }
  }
}

extension MentionStore: RandomAccessCollection {
  /// The index of the oldest mention.
  public var startIndex: Int { 0 }
  /// One more than the index of the latest mention.
  public var endIndex: Int { publishedSeconds.count }
  /// How many mentions there are.
  public var count: Int { publishedSeconds.count }

  /// The whole mention as a value; made anew each time it is asked for.
  public subscript(index: Int) -> Mention {
    let row = row(at: index)
    var mention = Mention(
      id: identifier(at: index),
      source: sources[Int(sourceIndices[index])],
      published: published(at: index),
      text: text(at: index),
      kind: kinds[index]
    )
    mention.url = url(at: index)
    mention.publisher = publisher(at: index)
    mention.language = language(at: index)
    mention.title = title(at: index)
    mention.sentiment = sentiments[index]
    mention.reach = reach(at: index)
    mention.query = query(at: index)
    let details = MentionDetails(row.fields, in: arenas[Int(row.arena)], at: row.detailsStart)
    mention.collected = details.collected
    mention.rating = details.rating
    mention.engagement = details.engagement
    mention.tags = details.tags
    mention.author = author(row, details)
    mention.reply = reply(row, details)
    return mention
  }
}
