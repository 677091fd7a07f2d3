import ReputationModel

/// A feed, whichever format it is read in.
struct Feed {
  /// One article, or one update of an incident.
  struct Entry {
    /// What it is known by for good.
    let id: String
    let address: String
    let title: String
    let published: Timestamp
    let updated: Timestamp
    /// Who wrote it; `nil` where it is the feed's author.
    let author: String?
    /// What it says in a sentence; `nil` where its text is as short.
    let summary: String?
    /// The text as HTML, with whole addresses.
    let html: String
    /// The language of the text, where it is not the feed's.
    var language: String?
    let tags: [String]
  }

  let home: String
  let title: String
  let description: String
  let language: String
  let author: String
  /// When the newest entry changed; the moment of the build would make an unchanged feed look new.
  let updated: Timestamp
  /// The zone of all moments.
  let timeZone: SiteTimeZone
  let entries: [Entry]

  /// The document that stands at `address`.
  func document(_ format: FeedFormat, at address: String) -> [UInt8] {
    switch format {
    case .atom: AtomFeed(feed: self, address: address).document
    case .rss: RSSFeed(feed: self, address: address).document
    case .json: JSONFeed(feed: self, address: address).document.line
    }
  }
}
