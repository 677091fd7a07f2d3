import ReputationModel
import SiteRendering

/// A request of IndexNow: the body of its POST.
struct IndexNowRequest: Sendable, Hashable {
  let site: IndexNowSite
  let entries: [IndexNowBatch.Entry]

  /// The body, as https://www.indexnow.org/documentation has it.
  var body: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      for (name, text) in [("host", site.host), ("key", site.key), ("keyLocation", site.keyLocation)] {
        writer.name(name)
        writer.string(text)
      }
      writer.name("urlList")
      writer.array(of: entries.lazy.map(\.url))
    }
    return writer.bytes
  }
}
