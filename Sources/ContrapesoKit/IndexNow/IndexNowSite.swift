import ReputationModel
import SiteRendering

/// The site as search engines know it that are told by IndexNow.
struct IndexNowSite: Decodable, Sendable, Hashable {
  /// The host of every address.
  let host: String
  /// The key, and the whole address of the file that holds it.
  let key: String
  let keyLocation: String

  /// What every address begins with: scheme, host and folder.
  var root: Substring { keyLocation.dropLast("/\(key).txt".count) }

  /// The site of that configuration; `nil` where it has no key.
  init?(_ configuration: SiteConfiguration) {
    guard let key = configuration.search.indexNowKey, let address = WebAddress(configuration.site.url) else {
      return nil
    }
    host = address.host
    self.key = key
    keyLocation = SiteRoot(url: configuration.site.url).absolute("/\(key).txt")
  }

  /// Writes the members that a request and a state have of it.
  func write(to writer: inout JSONWriter) {
    for (name, text) in [("host", host), ("key", key), ("keyLocation", keyLocation)] {
      writer.name(name)
      writer.string(text)
    }
  }
}
