import Foundation
import ReputationModel
import SiteRendering

/// What is kept beside the site for IndexNow: what search engines were told, and what they are to be told.
///
/// The batch is worked out anew by each build, as the difference to what was told; so it holds until it was sent, and
/// what changed and was changed back is in it no more.
struct IndexNowState: Sendable, Hashable {
  /// The shape of the file.
  private static let schema = 1

  /// The site it is of.
  let site: IndexNowSite
  /// What is to be told.
  private(set) var batch: IndexNowBatch
  /// What was told: whole addresses, with a digest of what the page said then.
  private(set) var announced: [String: String]

  /// The state after a build that made those pages; `previous` as the build before left it.
  ///
  /// Without a previous state, nothing is known to have changed: a site that is built on a machine which forgets would
  /// announce all of itself every hour. The same holds for a state of another site, and a site that moved to another
  /// scheme, host or folder is one: what stood at its former addresses is not its to tell of.
  init(_ site: IndexNowSite, pages: [String: String], previous: [UInt8]?) {
    self.site = site
    let known = previous.flatMap(IndexNowState.init(json:))
    announced = known.map { $0.site.root == site.root ? $0.announced : pages } ?? pages
    batch = IndexNowBatch(announced: announced, current: pages)
  }

  /// The state that a file holds; `nil` where it is of another shape.
  init?(json bytes: [UInt8]) {
    guard let state = try? JSONDecoder().decode(IndexNowState.self, from: Data(bytes)) else { return nil }
    self = state
  }

  /// Every page there is, with its digest.
  private var pages: [String: String] {
    batch.entries.reduce(into: announced) { $0[$1.url] = $1.digest }
  }

  /// Every page there is, as if nobody had been told of any.
  var everything: IndexNowBatch { IndexNowBatch(announced: [:], current: pages) }

  /// Notes that search engines were told of those.
  mutating func note(_ told: [IndexNowBatch.Entry]) {
    let pages = pages
    for entry in told { announced[entry.url] = entry.digest }
    // A build may have come between: what it changed is still to be told.
    batch = IndexNowBatch(announced: announced, current: pages)
  }

  /// The file.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.name("schema")
      writer.written(String(IndexNowState.schema))
      site.write(to: &writer)
      writer.name("batch")
      writer.array(onLines: batch.entries.indices) { index, writer in
        writer.object { writer in
          let entry = batch.entries[index]
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

extension IndexNowState: Decodable {
  private enum Member: CodingKey { case schema, batch, announced }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Member.self)
    guard try members.decode(Int.self, forKey: .schema) == IndexNowState.schema else {
      throw DecodingError.dataCorruptedError(forKey: .schema, in: members, debugDescription: "another shape")
    }
    site = try IndexNowSite(from: decoder)
    batch = IndexNowBatch(entries: try members.decode([IndexNowBatch.Entry].self, forKey: .batch))
    announced = try members.decode([String: String].self, forKey: .announced)
  }
}
