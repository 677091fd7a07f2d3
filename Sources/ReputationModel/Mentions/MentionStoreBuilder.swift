import CPlatform
import Synchronization

/// Collects mentions, row by row in the order of files and lines, and makes a ``MentionStore`` of them.
///
/// Rows may be collected by several builders at once, one for each part of a file; `append(contentsOf:…)`
/// then joins them in order, and the store is the same as if one builder had read everything.
public struct MentionStoreBuilder: Sendable {
  /// Blocks of bytes, the last of which is being filled; none is ever grown, so that no byte is copied twice.
  var arenas: [[UInt8]] = [[]]
  var rows: [StoredMention] = []
  var keys: [MentionKeys] = []
  var files: [String] = []
  var sources = StringTable()
  var publishers = StringTable()
  var languages = StringTable()
  var queries = StringTable()
  /// The fields that any row has.
  var anyFields: StoredMention.Fields = []
  private let hash = ByteHash()
  private let defaultSource: [UInt8]
  private var scratch: [UInt8] = []
  /// So many bytes of the last arena have their memory already.
  private var provided = 0

  /// A builder without mentions; `defaultSource` is the source of rows that name none.
  public init(defaultSource: String = "") { self.defaultSource = Array(defaultSource.utf8) }

  /// Registers a file; its number goes with each of its rows.
  public mutating func addFile(_ path: String) -> Int {
    files.append(path)
    return files.count - 1
  }

  /// Makes room for mentions of about so many bytes, which are part of a file of `total` bytes.
  ///
  /// Memory that is never written to costs nothing, so the size of the file is a good measure. The builder of the
  /// first part takes in the rows of the others, which is why it has room for them.
  public mutating func reserve(bytes: Int, of total: Int) {
    if roomInArena < bytes { addArena(minimumCapacity: bytes) }
    let expected = rows.count + total / MentionStoreBuilder.usualLength
    rows.reserveCapacity(expected)
    keys.reserveCapacity(expected)
  }

  /// Few files have shorter rows.
  private static let usualLength = 128

  /// Appends a mention that was found in that line of that file.
  public mutating func append(_ mention: Mention, file: Int, line: Int) {
    MentionBytes.withBytes(of: mention) { append($0, file: file, line: line) }
  }

  /// Appends a mention that was found in that line of that file, without making strings.
  public mutating func append(_ mention: borrowing MentionBytes, file: Int, line: Int) {
    scratch.removeAll(keepingCapacity: true)
    let address = canonicalise(mention.url)
    var derived: [UInt8]?
    if mention.id == nil { derived = deriveID(mention, address) }
    var row = StoredMention(
      fields: StoredMention.Fields(of: mention),
      file: UInt32(clamping: file),
      line: UInt32(clamping: line)
    )
    if derived != nil { row.fields.insert(.derivedID) }
    if address != .none { row.fields.insert(.canonicalURL) }
    row.idLength = length(mention.id) + UInt32(derived?.count ?? 0)
    row.urlLength = length(mention.url)
    row.canonicalLength = address == .inScratch ? UInt32(scratch.count) : 0
    row.titleLength = length(mention.title)
    row.textLength = length(mention.text)
    row.authorNameLength = length(mention.authorName)
    row.authorHandleLength = length(mention.authorHandle)
    let reserved =
      row.detailsStart + (row.hasDetails ? MentionDetails.maximumLength(of: mention) : 0)
    makeRoom(reserved)
    row.arena = UInt32(arenas.count - 1)
    row.start = arenas[arenas.count - 1].count
    let canonical = address == .inScratch ? scratch : []
    arenas[arenas.count - 1].append(addingCapacity: reserved) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        var writer = ByteWriter(buffer)
        if let derived { derived.withUnsafeBytes { writer.append($0) } }
        write(mention.id, &writer)
        write(mention.url, &writer)
        canonical.withUnsafeBytes { writer.append($0) }
        write(mention.title, &writer)
        if row.titleLength > 0 { writer.append(UInt8(ascii: "\n")) }
        write(mention.text, &writer)
        write(mention.authorName, &writer)
        write(mention.authorHandle, &writer)
        if row.hasDetails { MentionDetails.write(mention, to: &writer) }
        count = writer.count
      }
    }
    row.query = queries.number(of: mention.query)
    rows.append(row)
    anyFields.formUnion(row.fields)
    keys.append(
      MentionKeys(
        published: mention.published.seconds,
        reach: mention.reach.map { Int64($0) } ?? MentionStore.unknownReach,
        sentiment: mention.sentiment ?? mention.rating.map { Sentiment(rating: $0) },
        source: sourceNumber(mention.source),
        publisher: publishers.number(of: mention.publisher),
        language: languages.number(of: mention.language?.rawValue),
        kind: mention.kind,
        idHash: hashOfID(mention, derived),
        urlHash: hashOfAddress(mention, address)
      )
    )
  }

  /// Appends what another builder collected from lines after `lines` others of the same file.
  public mutating func append(
    contentsOf other: consuming MentionStoreBuilder,
    file: Int,
    afterLines lines: Int
  ) {
    if rows.isEmpty { return takeOver(other, file: file, afterLines: lines) }
    let firstArena = UInt32(arenas.count)
    let sourceNumbers = sources.numbers(takingIn: other.sources)
    let publisherNumbers = publishers.numbers(takingIn: other.publishers)
    let languageNumbers = languages.numbers(takingIn: other.languages)
    let queryNumbers = queries.numbers(takingIn: other.queries)
    anyFields.formUnion(other.anyFields)
    let isLarge = other.rows.count > 1 << 14
    // Handed over, so that nobody else holds them: they grow in place, and what is taken in is given back at once.
    let joinedRows = Mutex(exchange(&rows, with: []))
    let joinedKeys = Mutex(exchange(&keys, with: []))
    let otherRows = Mutex(exchange(&other.rows, with: []))
    let otherKeys = Mutex(exchange(&other.keys, with: []))
    (rows, keys) = Concurrently.both(isWorthIt: isLarge) {
      joinedRows.withLock { rows in
        for var row in otherRows.withLock({ exchange(&$0, with: []) }) {
          row.arena += firstArena
          row.file = UInt32(clamping: file)
          row.line = UInt32(clamping: Int(row.line) + lines)
          if row.query != StringTable.none { row.query = queryNumbers[Int(row.query)] }
          rows.append(row)
        }
        return exchange(&rows, with: [])
      }
    } _: {
      joinedKeys.withLock { keys in
        for var key in otherKeys.withLock({ exchange(&$0, with: []) }) {
          key.source = sourceNumbers[Int(key.source)]
          if key.publisher != StringTable.none { key.publisher = publisherNumbers[Int(key.publisher)] }
          if key.language != StringTable.none { key.language = languageNumbers[Int(key.language)] }
          keys.append(key)
        }
        return exchange(&keys, with: [])
      }
    }
    arenas += other.arenas
    provided = 0
  }

  /// Makes the first rows of another builder this one's without copying them.
  private mutating func takeOver(_ other: consuming MentionStoreBuilder, file: Int, afterLines lines: Int) {
    (arenas, keys, anyFields) = (other.arenas, other.keys, other.anyFields)
    (sources, publishers, languages, queries) = (
      other.sources, other.publishers, other.languages, other.queries
    )
    rows = exchange(&other.rows, with: [])
    provided = 0
    // What was read in parts has file 0, and is numbered from line 0.
    guard file != 0 || lines != 0 else { return }
    for index in rows.indices {
      rows[index].file = UInt32(clamping: file)
      rows[index].line = UInt32(clamping: Int(rows[index].line) + lines)
    }
  }
}

extension MentionStoreBuilder {
  /// Where the canonical form of an address stands.
  private enum Canonical { case none, sameAsURL, inScratch }

  private mutating func canonicalise(_ url: UnsafeRawBufferPointer?) -> Canonical {
    guard let url else { return .none }
    switch CanonicalURL.canonicalise(url.bindMemory(to: UInt8.self).span, to: &scratch) {
    case .none: return .none
    case .sameAsAddress: return .sameAsURL
    case .written:
      // What had to be written to be sure may prove the same, and need not be kept twice.
      guard areSame(scratch, url) else { return .inScratch }
      scratch.removeAll(keepingCapacity: true)
      return .sameAsURL
    }
  }

  private mutating func sourceNumber(_ source: UnsafeRawBufferPointer?) -> UInt32 {
    if let source { return sources.number(of: source) }
    return defaultSource.withUnsafeBytes { sources.number(of: $0) }
  }

  private func deriveID(_ mention: borrowing MentionBytes, _ address: Canonical) -> [UInt8] {
    switch (address, mention.url) {
    case (.sameAsURL, .some(let url)): MentionIdentity.derived(fromURL: url)
    case (.inScratch, _): scratch.withUnsafeBytes { MentionIdentity.derived(fromURL: $0) }
    default: MentionIdentity.derived(fromContentOf: mention, defaultSource: defaultSource)
    }
  }

  private func hashOfID(_ mention: borrowing MentionBytes, _ derived: [UInt8]?) -> UInt32 {
    if let derived { return derived.withUnsafeBytes { hash($0) } }
    return mention.id.map { hash($0) } ?? 0
  }

  private func hashOfAddress(_ mention: borrowing MentionBytes, _ address: Canonical) -> UInt32 {
    switch address {
    case .none: 0
    case .sameAsURL: mention.url.map { hash($0) } ?? 0
    case .inScratch: scratch.withUnsafeBytes { hash($0) }
    }
  }

  private func length(_ bytes: UnsafeRawBufferPointer?) -> UInt32 { UInt32(bytes?.count ?? 0) }

  @inline(__always)
  private mutating func makeRoom(_ length: Int) {
    if roomInArena < length { addArena(minimumCapacity: max(length, 1 << 20)) }
    if arenas[arenas.count - 1].count + length > provided { provideMemory() }
  }

  /// Asks for as much memory as is in use already, and a mebibyte at the most, as a page that is asked for alone costs
  /// several times as much.
  private mutating func provideMemory() {
    let last = arenas.count - 1
    let used = arenas[last].count
    provided = min(arenas[last].capacity, used + min(max(used, 4096), 1 << 20))
    let length = provided - used
    arenas[last].withUnsafeMutableBytes { bytes in
      // What lies behind the bytes in use is the array's own room.
      if let start = bytes.baseAddress { cplatform_provide(start + used, length) }
    }
  }

  private var roomInArena: Int {
    let last = arenas.count - 1
    return arenas[last].capacity - arenas[last].count
  }

  private mutating func addArena(minimumCapacity: Int) {
    var arena: [UInt8] = []
    arena.reserveCapacity(minimumCapacity)
    arenas.append(arena)
    provided = 0
  }
}

@inline(__always)
private func write(_ bytes: UnsafeRawBufferPointer?, _ writer: inout ByteWriter) {
  if let bytes { writer.append(bytes) }
}

extension StoredMention {
  /// Whether it has fields that stand in the details.
  fileprivate var hasDetails: Bool { !fields.isDisjoint(with: MentionDetails.fields) }
}

extension StoredMention.Fields {
  /// The fields that a mention was given.
  init(of mention: borrowing MentionBytes) {
    self = []
    if mention.url != nil { insert(.url) }
    if mention.publisher != nil { insert(.publisher) }
    if mention.authorName != nil { insert(.authorName) }
    if mention.authorHandle != nil { insert(.authorHandle) }
    if mention.authorURL != nil { insert(.authorURL) }
    if mention.followers != nil { insert(.followers) }
    if mention.collected != nil { insert(.collected) }
    if mention.language != nil { insert(.language) }
    if mention.title != nil { insert(.title) }
    if !mention.text.isEmpty { insert(.text) }
    if let sentiment = mention.sentiment, sentiment.origin == .given { insert(.givenSentiment) }
    if mention.rating != nil { insert(.rating) }
    if mention.reach != nil { insert(.reach) }
    if mention.engagement.likes != nil { insert(.likes) }
    if mention.engagement.shares != nil { insert(.shares) }
    if mention.engagement.comments != nil { insert(.comments) }
    if mention.replyAt != nil { insert(.replyAt) }
    if mention.replyBy != nil { insert(.replyBy) }
    if mention.replyText != nil { insert(.replyText) }
    if mention.replyURL != nil { insert(.replyURL) }
    if !mention.tags.isEmpty { insert(.tags) }
    if mention.query != nil { insert(.query) }
    if mention.kind != .other { insert(.kind) }
  }
}

extension MentionDetails {
  /// The fields that stand in the details.
  static let fields: StoredMention.Fields = [
    .collected, .followers, .rating, .likes, .shares, .comments, .replyAt, .replyBy, .replyText, .replyURL,
    .authorURL, .tags,
  ]
}
