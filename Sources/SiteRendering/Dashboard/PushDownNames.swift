import ReputationAnalysis
import ReputationModel

/// The last parts of the addresses of queries' pages: words that stay the same when other queries come and go.
struct PushDownNames: Sendable {
  private var names: [Int: String] = [:]

  /// The names for those queries; of two that would have one, the first in the order of their words keeps it.
  init(_ pushDowns: [PushDown]) {
    var taken = Set<String>()
    let keyed = pushDowns.map { (number: $0.number, key: TrackedSearch.key(of: $0.query.query)) }
    for (number, key) in keyed.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let slug = Slug.make(from: key)
      // Short names are those that some file systems keep for themselves.
      let isClear = slug.utf8.count > 4 && !taken.contains(slug)
      let name = isClear ? slug : "\(slug)\(slug.isEmpty ? "" : "-")\(PushDownNames.digest(of: key))"
      taken.insert(name)
      names[number] = name
    }
  }

  /// The name of the query of that number.
  subscript(number: Int) -> String? { names[number] }

  private static func digest(of key: String) -> String {
    String(SHA256.hexDigest(of: key.utf8).prefix(8))
  }
}
