import ReputationModel

/// What the entries of a feed are as mentions.
protocol EntryFields {
  /// What is said of a feed without entries.
  static var emptiness: String { get }

  init(of feed: FeedDocument)

  /// The fields of an entry's row.
  func values(of entry: FeedDocument.Entry) -> [(MentionField, String?)]
}

/// Reads a feed in RSS 2.0, RSS 1.0 or Atom.
struct FeedReader<Fields: EntryFields> {
  let file: MentionFile

  /// Reads a feed; entries before a mistake in its XML are kept.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    let text: [UInt8]
    do {
      (text, reading.outcome.encoding) = try FeedGuard.checked(bytes, marked: file.markedEncoding)
    } catch {
      reading.findings.append(.refusedFeed(file.path, error))
      return reading
    }
    let (feed, failure) = FeedDocument.read(text)
    if let failure { reading.findings.append(.brokenFeed(file.path, failure)) }
    if feed.entries.isEmpty, failure == nil {
      reading.findings.append(.emptyFeed(file.path, message: Fields.emptiness))
    }
    var rows = MentionRowReader(file.settings)
    let fields = Fields(of: feed)
    for entry in feed.entries {
      FieldValues(fields.values(of: entry)).withRow { reading.take($0, line: entry.line, with: &rows) }
    }
    reading.notes = rows.notes
    return reading
  }
}
