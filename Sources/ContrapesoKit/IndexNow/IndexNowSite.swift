import ReputationModel
import SiteRendering

/// The site as search engines know it that are told by IndexNow.
struct IndexNowSite: Sendable, Hashable {
  let host: String
  let key: String
  let keyLocation: String
  /// What every address begins with: scheme, host and folder.
  var root: String { IndexNowSite.root(key: key, keyLocation: keyLocation) }

  /// The same of a site of which only the key and the place of its file are known.
  static func root(key: String, keyLocation: String) -> String {
    String(keyLocation.dropLast("/\(key).txt".count))
  }

  /// The site of that configuration; `nil` where it has no key.
  init?(_ configuration: SiteConfiguration) {
    guard let key = configuration.search.indexNowKey, let address = WebAddress(configuration.site.url) else {
      return nil
    }
    host = address.host
    self.key = key
    keyLocation = SiteRoot(url: configuration.site.url).absolute("/\(key).txt")
  }
}
