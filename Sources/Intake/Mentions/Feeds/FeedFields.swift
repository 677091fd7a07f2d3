import ReputationModel

/// What the entries of a feed are as mentions, whoever writes it.
struct FeedFields: EntryFields {
  static let emptiness = "the feed has no entries"

  private let feed: FeedDocument
  private let title: String
  private let host: String?
  private let query: String?

  init(of feed: FeedDocument) {
    self.feed = feed
    title = feed.title.plain
    let link = feed.link.isEmpty ? feed.ownLink : feed.link
    host = FeedAddress.host(of: link)
    // The feed of a search in Google News names what was sought in its own address.
    query = host == "news.google.com" ? SearchAddress(link).parameter("q") : nil
  }

  func values(of entry: FeedDocument.Entry) -> [(MentionField, String?)] {
    let url = address(of: entry)
    let source = HTMLText.plain(entry.source)
    let publisher = publisher(of: entry, source: source, url: url)
    let fullTitle = entry.title.plain
    let title = GoogleAlertsText.headline(fullTitle, of: publisher)
    let published = entry.published.isEmpty ? entry.updated : entry.published
    let author = entry.author.name.isEmpty && entry.author.address.isEmpty ? feed.author : entry.author
    let tags = entry.categories.map { HTMLText.plain($0) }.joined(separator: ";")
    return [
      (.id, identifier(of: entry, url: url)), (.url, url), (.publisher, publisher),
      (.kind, entry.isVideo ? "video" : source.isEmpty ? nil : "news"), (.title, title),
      (.text, text(of: entry, title: title, publisher: publisher)),
      (.authorName, HTMLText.plain(author.name)), (.authorURL, author.address.trimmed),
      (.published, InternetDate.rfc3339(published) ?? published),
      (.language, language(of: entry)), (.tags, tags), (.query, query),
    ]
  }

  private func address(of entry: FeedDocument.Entry) -> String {
    let base = entry.base ?? (feed.link.isEmpty ? feed.ownLink : feed.link)
    for candidate in [entry.originalLink, entry.link] where !candidate.isEmpty {
      return GoogleRedirect.target(of: FeedAddress.resolved(candidate, base: base))
    }
    if entry.isPermanentLink, WebAddress(entry.id) != nil { return entry.id }
    return entry.enclosure.isEmpty ? "" : FeedAddress.resolved(entry.enclosure, base: base)
  }

  /// The identifier, if it is one that no other feed gives: a URI, or else behind the feed's host.
  private func identifier(of entry: FeedDocument.Entry, url: String) -> String? {
    guard !entry.id.isEmpty, entry.id.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let isURI = entry.id.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil
    guard let host = isURI ? "" : host ?? FeedAddress.host(of: url) else { return nil }
    let identifier = isURI ? entry.id : "\(host):\(entry.id)"
    // A longer one would refuse the row, which the address identifies as well.
    return identifier.utf8.count <= 512 ? identifier : nil
  }

  /// The outlet: the one that the entry names, the feed's own for its own pages, else the page's host.
  private func publisher(of entry: FeedDocument.Entry, source: String, url: String) -> String {
    if !source.isEmpty { return source }
    guard let page = FeedAddress.host(of: url) else { return title }
    guard let host, !title.isEmpty else { return page }
    let isOwn = page == host || page.hasSuffix("." + host) || host.hasSuffix("." + page)
    return isOwn ? title : page
  }

  private func text(of entry: FeedDocument.Entry, title: String, publisher: String) -> String? {
    for text in [entry.content, entry.summary, entry.caption] {
      let plain = text.plain
      // Google News repeats the title and the outlet where others have a text.
      if !plain.isEmpty, plain != "\(title) \(publisher)" { return plain }
    }
    return nil
  }

  /// The language, if it is told in a form that is read; a feed's mistake about it refuses no entry.
  private func language(of entry: FeedDocument.Entry) -> String? {
    for language in [entry.language, feed.language] where !language.isEmpty {
      var written = language
      if written.withUTF8({ WrittenLanguage.reading(UnsafeRawBufferPointer($0)) }) != nil { return language }
    }
    return nil
  }
}
