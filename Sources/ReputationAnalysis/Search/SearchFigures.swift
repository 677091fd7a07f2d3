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
  ///
  /// - Parameter articles: those that are out.
  init?(
    _ rankings: RankingStore,
    incidents: [Incident],
    articles: [Article] = [],
    configuration: SiteConfiguration
  ) {
    guard !rankings.isEmpty else { return nil }
    let classifier = ResultClassifier(
      owned: configuration.brand.owned + [configuration.site.url],
      damaging: configuration.search.damaging + incidents.flatMap(\.unlinked)
    )
    let own = configuration.search.clickCurve == .own ? ClickCurve(own: rankings.performance) : nil
    let curve = own ?? .firstPageSage
    findings = configuration.search.clickCurve == .own && own == nil ? [.tooLittleForOwnCurve()] : []

    let series = SearchFigures.series(rankings.snapshots, engines: configuration.search.engines)
    let performance = QueryPerformance.all(in: rankings.performance)
    let written = ArticleQueries(articles, incidents: incidents)
    let siteHost = AddressKey.host(of: configuration.site.url)
    queries = Set(series.keys).union(performance.keys).map { key in
      let days = (series[key] ?? []).map { ClassifiedSnapshot($0, classifier) }
      let newest = days.last
      let results = newest?.results ?? []
      let course = newest.map { _ in QueryCourse(days, curve: curve) }
      return QueryFigures(
        query: newest?.snapshot.search.query ?? performance[key]?.query ?? key,
        snapshot: newest?.snapshot,
        results: results,
        control: FirstPageControl.share(of: results, curve: curve),
        grade: QueryGrade(results),
        damaging: newest.map { DamagingStanding($0.results, depth: $0.snapshot.depth) },
        course: course,
        rivalries: OwnRivalry.all(in: days),
        duels: ArticleDuel.all(
          written.articles(for: key),
          in: days,
          against: course?.addresses ?? [],
          siteHost: siteHost,
          zone: configuration.site.timeZone
        ),
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

  /// The snapshots of each query, in order, by the key of its words: those of the search that was made last, of
  /// several of one day the one that looks deepest, then the first in the order of searches.
  ///
  /// Results of another place, device or engine are another page: a difference between the two is no change.
  private static func series(
    _ snapshots: [RankingSnapshot],
    engines: [String]
  ) -> [String: [RankingSnapshot]] {
    let engines = Set(engines.map { $0.lowercased() })
    var series: [String: [RankingSnapshot]] = [:]
    for snapshot in snapshots {
      if let engine = snapshot.search.engine, !engines.isEmpty, !engines.contains(engine) { continue }
      series[TrackedSearch.key(of: snapshot.search.query), default: []].append(snapshot)
    }
    return series.mapValues { snapshots in
      var latest = snapshots[0]
      for snapshot in snapshots where (snapshot.day, snapshot.depth ?? 0) > (latest.day, latest.depth ?? 0) {
        latest = snapshot
      }
      return snapshots.filter { latest.search.isSamePage(as: $0.search) }.sorted { $0.day < $1.day }
    }
  }
}

extension TrackedSearch {
  /// Whether both searches, which are for the same words, lead to the same page of results.
  fileprivate func isSamePage(as other: TrackedSearch) -> Bool {
    engine == other.engine && country == other.country && language == other.language && device == other.device
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
