public import ReputationModel

/// What is known of the searches for the brand.
public struct SearchFigures: Sendable, Hashable {
  /// The mean of the tracked queries' control of their first pages, 0…1, by estimate; `nil` where none is known.
  public let control: Double?
  /// Every query: the tracked ones first, each part in the order of the words.
  public let queries: [QueryFigures]
  /// What is to be said of how the figures were worked out.
  public let findings: [Finding]

  /// Works everything out; `nil` where nothing was observed.
  init?(_ rankings: RankingStore, incidents: [Incident], configuration: SiteConfiguration) {
    guard !rankings.isEmpty else { return nil }
    let classifier = ResultClassifier(
      owned: configuration.brand.owned + [configuration.site.url],
      damaging: configuration.search.damaging + incidents.flatMap(\.damaging)
    )
    let own = configuration.search.clickCurve == .own ? ClickCurve(own: rankings.performance) : nil
    let curve = own ?? .firstPageSage
    findings = configuration.search.clickCurve == .own && own == nil ? [.tooLittleForOwnCurve()] : []

    let latest = SearchFigures.latest(rankings.snapshots, engines: configuration.search.engines)
    let performance = QueryPerformance.all(in: rankings.performance)
    queries = Set(latest.keys).union(performance.keys).map { key in
      let snapshot = latest[key]
      let results = (snapshot?.results ?? []).map { result in
        ClassifiedResult(result: result, resultClass: classifier.resultClass(of: result))
      }
      return QueryFigures(
        query: snapshot?.search.query ?? performance[key]?.query ?? key,
        snapshot: snapshot,
        results: results,
        control: FirstPageControl.share(of: results, curve: curve),
        clicks: performance[key]?.clicks,
        impressions: performance[key]?.impressions,
        position: performance[key]?.position
      )
    }.sorted { left, right in
      left.isTracked != right.isTracked
        ? left.isTracked : left.query.utf8.lexicographicallyPrecedes(right.query.utf8)
    }
    let known = queries.compactMap(\.control)
    control = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// The newest snapshot of each query, by the key of its words; of several of one day the one that looks deepest,
  /// then the first in the order of searches.
  private static func latest(_ snapshots: [RankingSnapshot], engines: [String]) -> [String: RankingSnapshot] {
    let engines = Set(engines.map { $0.lowercased() })
    var latest: [String: RankingSnapshot] = [:]
    for snapshot in snapshots {
      if let engine = snapshot.search.engine, !engines.isEmpty, !engines.contains(engine) { continue }
      let key = TrackedSearch.key(of: snapshot.search.query)
      if let known = latest[key], (known.day, known.depth ?? 0) >= (snapshot.day, snapshot.depth ?? 0) {
        continue
      }
      latest[key] = snapshot
    }
    return latest
  }
}

extension Finding {
  static func tooLittleForOwnCurve() -> Finding {
    Finding(
      rule: "search.own-curve",
      severity: .note,
      location: SourceLocation(file: "contrapeso.yml"),
      message: "the site's own clicks are too few for a curve, so that First Page Sage's averages are taken",
      expected: "\(ClickCurve.fewestImpressions) impressions of queries at each of the positions 1 to 10",
      fix: "add exports of Search Console of a longer time, or leave `ctr-curve` out"
    )
  }
}
