/// What the entries of a Google alert's feed are as mentions.
struct GoogleAlertsFields: EntryFields {
  static let emptiness = "the alert has found nothing yet"

  private let query: String?

  init(of feed: FeedDocument) {
    query = GoogleAlertsText.query(ofFeedTitle: HTMLText.plain(feed.title.written))
  }

  func values(of entry: FeedDocument.Entry) -> [(MentionField, String?)] {
    let url = GoogleRedirect.target(of: entry.link)
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
