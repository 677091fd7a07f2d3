/// A format of feeds.
package enum FeedFormat: CaseIterable, Sendable {
  case atom, rss, json

  /// The name of a feed's file, the same in every folder.
  package var file: String {
    switch self {
    case .atom: "feed.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  /// What browsers know it by.
  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }
}
