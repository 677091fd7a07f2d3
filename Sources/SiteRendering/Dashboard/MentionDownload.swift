import ReputationAnalysis
import ReputationModel

/// A month's mentions as a file for spreadsheets or programs: each, with or without a page.
///
/// Fields have the names that the reader of mention data knows, so that a download can be read in again; what is worked
/// out stands behind them. Authors are told as the view's readers may know them.
struct MentionDownload {
  /// A format of the file, and its ending.
  enum Format: String, CaseIterable, Sendable { case csv, json }

  let page: DashboardPage

  /// The file of the mentions at `range`, the oldest first.
  func bytes(of range: Range<Int>, as format: Format) -> [UInt8] {
    switch format {
    case .csv: table(range)
    case .json: document(range)
    }
  }

  private func table(_ range: Range<Int>) -> [UInt8] {
    var table = CSVTable(header: MentionDownload.fields)
    for index in range {
      write(index, to: &table)
      table.endLine()
      if let room = room(for: range, after: index, written: table.bytes.count) { table.reserve(room) }
    }
    return table.bytes
  }

  private func document(_ range: Range<Int>) -> [UInt8] {
    var json = JSONWriter(isSafeInMarkup: true)
    json.array(onLines: range) { index, json in
      json.object { json in write(index, to: &json) }
      if let room = room(for: range, after: index, written: json.bytes.count) { json.reserve(room) }
    }
    json.endLine()
    return json.bytes
  }

  /// How long the file is going to be, as the first mentions let expect; memory that is not written to costs nothing.
  private func room(for range: Range<Int>, after index: Int, written: Int) -> Int? {
    let sample = 256
    guard index - range.lowerBound + 1 == sample else { return nil }
    return written / sample * (range.count + range.count / 8)
  }

  /// The names of all fields; a dot stands between a group and its member.
  static let fields = [
    "id", "url", "source", "publisher", "kind", "author.name", "author.handle", "author.url",
    "author.followers",
    "published", "collected", "language", "title", "text", "sentiment", "rating", "reach", "engagement.likes",
    "engagement.shares", "engagement.comments", "reply.at", "reply.by", "reply.text", "reply.url", "tags",
    "query",
    "label", "estimated", "handling", "handled", "incidents",
  ]

  /// Writes all fields of a mention, in the order of ``fields``.
  private func write<Writer: MentionFieldWriter>(_ index: Int, to writer: inout Writer) {
    let store = page.store
    store.withTexts(at: index) { texts, details in
      writer.text("id", texts.id)
      writer.text("url", texts.url)
      writer.text("source", store.source(at: index))
      writer.text("publisher", store.publisher(at: index))
      writer.text("kind", store.kind(at: index).rawValue)
      writeAuthor(index, texts, details, to: &writer)
      writer.plain("published", machine(store.published(at: index)))
      writer.plain("collected", machine(details.collected))
      writer.text("language", store.language(at: index)?.rawValue)
      writer.text("title", texts.title)
      writer.text("text", texts.text)
      writer.number(
        "sentiment",
        store.sentiment(at: index).flatMap { $0.origin == .given ? "\($0.score)" : nil }
      )
      writer.number("rating", details.rating.map { "\($0)" })
      writer.number("reach", store.reach(at: index))
      writer.group("engagement") { writer in
        writer.number("likes", details.engagement.likes)
        writer.number("shares", details.engagement.shares)
        writer.number("comments", details.engagement.comments)
      }
      writer.group("reply") { writer in
        writer.plain("at", machine(details.replyAt))
        writer.text("by", details.replyBy)
        writer.text("text", details.replyText)
        writer.text("url", details.replyURL)
      }
      writer.list("tags", details.tags)
      writer.text("query", store.query(at: index))
    }
    writeFindings(index, to: &writer)
  }

  /// The four fields of the author, as far as the readers may know them.
  private func writeAuthor<Writer: MentionFieldWriter>(
    _ index: Int,
    _ texts: borrowing MentionTexts,
    _ details: MentionDetails,
    to writer: inout Writer
  ) {
    let (name, handle) = (texts.authorName, texts.authorHandle)
    writer.group("author") { writer in
      if page.authors.areNamed {
        writer.text("name", name)
        writer.text("handle", handle)
        writer.text("url", details.authorURL)
        writer.number("followers", details.followers)
      } else {
        writer.text("name", page.authors.pseudonym(at: index))
        for field in ["handle", "url", "followers"] { writer.text(field, String?.none) }
      }
    }
  }

  /// What was worked out of a mention.
  private func writeFindings<Writer: MentionFieldWriter>(_ index: Int, to writer: inout Writer) {
    let ledger = page.reputation.ledger
    writer.text("label", ledger.labels[index].name)
    writer.truth("estimated", ledger.isEstimate[index])
    writer.text("handling", page.chips.code(of: ledger.handlings[index]))
    writer.plain("handled", machine(ledger.handlings[index].moment))
    writer.list("incidents", page.incidentsByMention[index] ?? [])
  }

  private func machine(_ moment: Timestamp?) -> String? { moment.map { page.localizer.machine($0) } }
}

extension Archive.Month {
  /// The name of the file of all its mentions.
  func download(_ format: MentionDownload.Format) -> String { "mentions-\(name).\(format.rawValue)" }
}
