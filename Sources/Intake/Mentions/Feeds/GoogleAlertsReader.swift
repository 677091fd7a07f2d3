import ReputationModel

/// Reads the Atom feed of a Google alert.
struct GoogleAlertsReader {
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
      reading.findings.append(.emptyFeed(file.path, message: "the alert has found nothing yet"))
    }
    var rows = MentionRowReader(file.settings)
    let query = GoogleAlertsText.query(ofFeedTitle: HTMLText.plain(feed.title.written))
    for entry in feed.entries {
      FieldValues(fields(of: entry, query: query)).withRow { reading.take($0, line: entry.line, with: &rows) }
    }
    reading.notes = rows.notes
    return reading
  }

  private func fields(of entry: FeedDocument.Entry, query: String?) -> [(MentionField, String?)] {
    let url = GoogleAlertsText.target(of: entry.link)
    // What the feed has escaped twice is HTML, whatever type it claims.
    let (title, publisher) = GoogleAlertsText.split(HTMLText.plain(entry.title.written))
    let text = entry.content.written.isEmpty ? entry.summary : entry.content
    return [
      (.id, entry.id), (.url, url), (.kind, "news"), (.title, title),
      (.publisher, publisher ?? FeedAddress.host(of: url)),
      (.text, HTMLText.plain(text.written)), (.authorName, HTMLText.plain(entry.author.name)),
      (.published, entry.published.isEmpty ? entry.updated : entry.published),
      (.language, GoogleAlertsText.language(of: entry.link)), (.query, query),
    ]
  }
}
