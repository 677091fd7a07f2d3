import ReputationModel

/// The fields a mention may have, by the names that data files know them by.
enum MentionField: UInt32, Sendable {
  case id, url, source, publisher, kind
  case authorName, authorHandle, authorURL, authorFollowers
  case published, collected, language, title, text, sentiment, rating, reach
  case likes, shares, comments
  case replyAt, replyBy, replyText, replyURL
  case tags, query
  case publishedTime, textFallback

  /// The name in data files; fields of an object stand behind its name and a dot.
  var name: String {
    switch self {
    case .id: "id"
    case .url: "url"
    case .source: "source"
    case .publisher: "publisher"
    case .kind: "kind"
    case .authorName: "author.name"
    case .authorHandle: "author.handle"
    case .authorURL: "author.url"
    case .authorFollowers: "author.followers"
    case .published: "published"
    case .collected: "collected"
    case .language: "language"
    case .title: "title"
    case .text: "text"
    case .sentiment: "sentiment"
    case .rating: "rating"
    case .reach: "reach"
    case .likes: "engagement.likes"
    case .shares: "engagement.shares"
    case .comments: "engagement.comments"
    case .replyAt: "reply.at"
    case .replyBy: "reply.by"
    case .replyText: "reply.text"
    case .replyURL: "reply.url"
    case .tags: "tags"
    case .query: "query"
    case .publishedTime: "published.time"
    case .textFallback: "text.fallback"
    }
  }

  /// The field of that name; `author` alone is the author's name.
  init?(name: String) {
    let wanted = name == "author" ? "author.name" : name
    let fields = MentionField.allCases + MentionField.tableOnly
    guard let field = fields.first(where: { $0.name == wanted }) else { return nil }
    self = field
  }

  /// The field whose name is most like what was written, for a finding to propose.
  static func nearest(to written: String) -> MentionField? {
    if let field = ColumnNames.field(ofFolded: ColumnNames.folded(written)) { return field }
    return NearestWord.find(written, in: allCases.map(\.name)).flatMap { MentionField(name: $0) }
  }
}

extension MentionField: CaseIterable {
  /// The fields of a mention, in their order.
  static let allCases: [MentionField] = [
    .id, .url, .source, .publisher, .kind, .authorName, .authorHandle, .authorURL, .authorFollowers,
    .published,
    .collected, .language, .title, .text, .sentiment, .rating, .reach, .likes, .shares, .comments, .replyAt,
    .replyBy, .replyText, .replyURL, .tags, .query,
  ]

  /// Columns of tables that are no fields but parts of one: the time of day beside `published`, and the text
  /// of rows whose `text` is empty.
  static let tableOnly: [MentionField] = [.publishedTime, .textFallback]
}
