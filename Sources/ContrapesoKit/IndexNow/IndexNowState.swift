import Foundation
import ReputationModel
import SiteRendering

/// What is kept beside the site for IndexNow: what search engines were told, and what they are to be told.
///
/// The batch is worked out anew by each build, as the difference to what was told; so it holds until it was sent, and
/// what changed and was changed back is in it no more.
struct IndexNowState: Codable, Sendable, Hashable {
  /// The shape of the file.
  private(set) var schema = 1
  /// The host of every address.
  let host: String
  /// The key, and the whole address of the file that holds it.
  let key: String
  let keyLocation: String
  /// What is to be told.
  private(set) var batch: [IndexNowBatch.Entry] = []
  /// What was told: whole addresses, with a digest of what the page said then.
  private(set) var announced: [String: String]

  /// The state after a build that made those pages; `previous` as the build before left it.
  ///
  /// Without a previous state, nothing is known to have changed: a site that is built on a machine which forgets would
  /// announce all of itself every hour. The same holds for a state of another site, and a site that moved to another
  /// scheme, host or folder is one: what stood at its former addresses is not its to tell of.
  init(_ site: IndexNowSite, pages: [String: String], previous: [UInt8]?) {
    host = site.host
    key = site.key
    keyLocation = site.keyLocation
    let known = previous.flatMap(IndexNowState.init(json:))
    announced = known.map { $0.root == site.root ? $0.announced : pages } ?? pages
    batch = IndexNowBatch(announced: announced, current: pages).entries
  }

  private var root: String { IndexNowSite.root(key: key, keyLocation: keyLocation) }

  /// The state that a file holds; `nil` where it is of another shape.
  init?(json bytes: [UInt8]) {
    guard let state = try? JSONDecoder().decode(IndexNowState.self, from: Data(bytes)), state.schema == 1
    else {
      return nil
    }
    self = state
  }

  /// Every page there is, as if nobody had been told of any.
  var everything: IndexNowBatch {
    var pages = announced
    for entry in batch { pages[entry.url] = entry.digest }
    return IndexNowBatch(announced: [:], current: pages)
  }

  /// Notes that search engines were told of those.
  mutating func note(_ told: [IndexNowBatch.Entry]) {
    var pages = announced
    for entry in batch { pages[entry.url] = entry.digest }
    for entry in told { announced[entry.url] = entry.digest }
    // A build may have come between: what it changed is still to be told.
    batch = IndexNowBatch(announced: announced, current: pages).entries
  }

  /// The file.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.name("schema")
      writer.written(String(schema))
      for (name, text) in [("host", host), ("key", key), ("keyLocation", keyLocation)] {
        writer.name(name)
        writer.string(text)
      }
      writer.name("batch")
      writer.array(onLines: batch.indices) { index, writer in
        writer.object { writer in
          let entry = batch[index]
          let members = [("url", entry.url), ("change", entry.change.rawValue)]
          for (name, text) in members + (entry.digest.map { [("digest", $0)] } ?? []) {
            writer.name(name)
            writer.string(text)
          }
        }
      }
      writer.name("announced")
      writer.object { writer in
        for (url, digest) in announced.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
          writer.name(url)
          writer.string(digest)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
