import ReputationModel

/// Reads a feed in RSS 2.0, RSS 1.0 or Atom, whoever writes it.
struct FeedReader {
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
      reading.findings.append(.emptyFeed(file.path, message: "the feed has no entries"))
    }
    var rows = MentionRowReader(file.settings)
    let fields = FeedFields(of: feed)
    for entry in feed.entries {
      FieldValues(fields.values(of: entry)).withRow { reading.take($0, line: entry.line, with: &rows) }
    }
    reading.notes = rows.notes
    return reading
  }
}
