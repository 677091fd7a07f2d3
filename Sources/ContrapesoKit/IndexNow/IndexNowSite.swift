import ReputationModel
import SiteRendering

/// The site as search engines know it that are told by IndexNow.
struct IndexNowSite: Sendable, Hashable {
  let host: String
  let key: String
  let keyLocation: String

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
