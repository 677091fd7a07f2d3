import ReputationModel

/// Reads the Atom feed of a Google alert.
struct GoogleAlertsReader {
  let file: MentionFile

  /// Reads a feed; entries before a mistake in its XML are kept.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    let text: [UInt8]
    do {
      (text, reading.outcome.encoding) = try FeedGuard.checked(bytes)
    } catch {
      reading.findings.append(.refusedFeed(file.path, error))
      return reading
    }
    let (feed, failure) = AtomFeed.read(text)
    if let failure { reading.findings.append(.brokenFeed(file.path, failure)) }
    if feed.entries.isEmpty, failure == nil { reading.findings.append(.emptyFeed(file.path)) }
    var rows = MentionRowReader(file.settings)
    let query = GoogleAlertsText.query(ofFeedTitle: HTMLText.plain(feed.title))
    for entry in feed.entries {
      FieldValues(fields(of: entry, query: query)).withRow { reading.take($0, line: entry.line, with: &rows) }
    }
    reading.notes = rows.notes
    return reading
  }

  private func fields(of entry: AtomFeed.Entry, query: String?) -> [(MentionField, String?)] {
    let url = GoogleAlertsText.target(of: entry.link)
    let (title, publisher) = GoogleAlertsText.split(HTMLText.plain(entry.title))
    return [
      (.id, HTMLText.plain(entry.id)), (.url, url), (.kind, "news"), (.title, title),
      (.publisher, publisher ?? GoogleAlertsText.outlet(of: url)),
      (.text, HTMLText.plain(entry.content)), (.authorName, HTMLText.plain(entry.author)),
      (.published, entry.published.isEmpty ? entry.updated : entry.published),
      (.language, GoogleAlertsText.language(of: entry.link)), (.query, query),
    ]
  }
}

extension Finding {
  static func refusedFeed(_ path: String, _ refusal: FeedGuard.Refusal) -> Finding {
    Finding(
      rule: "mentions.refused-feed",
      severity: .error,
      location: SourceLocation(file: path, line: refusal.line),
      message: "the feed is not read",
      found: refusal.found,
      expected: refusal.expected
    )
  }

  static func brokenFeed(_ path: String, _ failure: AtomFeed.Failure) -> Finding {
    Finding(
      rule: "mentions.broken-feed",
      severity: .error,
      location: SourceLocation(file: path, line: failure.line),
      message: "the feed cannot be read beyond this line",
      found: failure.message,
      expected: "well-formed XML of at most 64 levels and 5000 entries",
      fix: "fetch the feed again"
    )
  }

  static func emptyFeed(_ path: String) -> Finding {
    Finding(
      rule: "mentions.empty-feed",
      severity: .note,
      location: SourceLocation(file: path),
      message: "the alert has found nothing yet"
    )
  }
}
