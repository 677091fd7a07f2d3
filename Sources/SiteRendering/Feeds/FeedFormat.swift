/// A format of feeds; those of articles have the same name in every language's folder.
enum FeedFormat: CaseIterable, Sendable {
  case atom, rss, json

  /// What browsers know it by.
  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }

  /// Its address among those of a language.
  func address(_ sections: SectionPaths) -> String {
    switch self {
    case .atom: sections.feed
    case .rss: sections.rss
    case .json: sections.jsonFeed
    }
  }
}
