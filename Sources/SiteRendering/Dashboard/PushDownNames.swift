import ReputationAnalysis
import ReputationModel

/// The last parts of the addresses of queries' pages, and of the pages of their articles: words that stay the same when
/// other queries come and go.
struct PushDownNames: Sendable {
  private var names: [Int: String] = [:]
  private var articles: [Int: [String: String]] = [:]

  /// The names for those queries; of two that would have one, the first in the order of their words keeps it, of two
  /// articles the first in the order of their files.
  init(_ pushDowns: [PushDown]) {
    var queries = DistinctNames()
    let keyed = pushDowns.map { (pushDown: $0, key: TrackedSearch.key(of: $0.query.query)) }
    for (pushDown, key) in keyed.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let slug = Slug.make(from: key)
      // Short names are those that some file systems keep for themselves.
      names[pushDown.number] = queries.name(slug, of: key, isClear: slug.utf8.count > 4)
      var contenders = DistinctNames()
      for article in pushDown.contenders.map(\.article).sorted(by: { $0.location.file < $1.location.file }) {
        articles[pushDown.number, default: [:]][article.location.file] =
          contenders.name("\(article.language.rawValue)-\(article.slug)", of: article.location.file)
      }
    }
  }

  /// The name of the query of that number.
  subscript(number: Int) -> String? { names[number] }

  /// The name of the article of that file below the query of that number.
  subscript(number: Int, file: String) -> String? { articles[number]?[file] }
}
