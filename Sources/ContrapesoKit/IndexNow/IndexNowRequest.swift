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
      site.write(to: &writer)
      writer.name("urlList")
      writer.array(of: entries.lazy.map(\.url))
    }
    return writer.bytes
  }
}
