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
  /// - Parameters:
  ///   - articles: those that are out.
  ///   - addresses: where their pages are.
  ///   - today: the day by which the age of a look is measured.
  init?(
    _ rankings: RankingStore,
    incidents: [Incident],
    articles: [Article] = [],
    addresses: ArticleAddresses = ArticleAddresses(),
    configuration: SiteConfiguration,
    today: CalendarDay
  ) {
    guard !rankings.isEmpty else { return nil }
    let classifier = ResultClassifier(
      owned: configuration.brand.owned + [configuration.site.url],
      profiles: configuration.brand.sameAs,
      damaging: configuration.search.damaging + incidents.flatMap(\.unlinked)
    )
    let own = configuration.search.clickCurve == .own ? ClickCurve(own: rankings.performance) : nil
    let curve = own ?? .firstPageSage
    let age = LookAge(today: today)
    let series = SearchFigures.series(
      rankings.snapshots,
      engines: configuration.search.engines,
      classifier: classifier
    )
    findings =
      (configuration.search.clickCurve == .own && own == nil ? [.tooLittleForOwnCurve()] : [])
      + SearchFigures.misspeltQueries(of: articles, tracked: series.keys)
    let performance = QueryPerformance.all(in: rankings.performance)
    let written = ArticleQueries(articles, incidents: incidents)
    let names = SearchedNames(configuration)
    queries = Set(series.keys).union(performance.keys).map { key in
      let days = (series[key]?.followed ?? []).map { ClassifiedSnapshot($0, classifier) }
      let newest = days.last
      let results = newest?.results ?? []
      let unseen = newest.flatMap { age.unseen(since: $0.snapshot.day) }
      // What nobody has looked at for long is told of, but nothing is made of it.
      let known = unseen == nil ? newest : nil
      let course = newest.map { _ in QueryCourse(days, curve: curve) }
      let elsewhere = (series[key]?.others ?? []).compactMap {
        OtherPage(ClassifiedSnapshot($0, classifier), age: age)
      }
      .sorted { DamagePlace.isWorse($0.place, $1.place) }
      let words = newest?.snapshot.search.query ?? performance[key]?.query ?? key
      let isOfBrand = names.contains(words)
      return QueryFigures(
        query: words,
        snapshot: newest?.snapshot,
        unseenDays: unseen,
        results: results,
        firstPage: known.flatMap { FirstPageControl($0.results, curve: curve) },
        grade: known.flatMap { QueryGrade($0.results) },
        damaging: known.map { DamagingStanding($0.results, depth: $0.snapshot.depth) },
        course: course,
        elsewhere: elsewhere,
        isOfBrand: isOfBrand,
        rivalries: isOfBrand ? [] : OwnRivalry.all(in: days),
        duels: course.map { course in
          ArticleDuel.all(
            written.articles(for: key),
            in: course,
            addresses: addresses,
            zone: configuration.site.timeZone
          )
        } ?? [],
        demand: series[key]?.demand ?? SearchDemand(),
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

  /// What articles are for that is one letter off a tracked query, and no such query itself.
  private static func misspeltQueries(of articles: [Article], tracked: some Sequence<String>) -> [Finding] {
    let index = OneLetterOff(tracked)
    return articles.flatMap { article in
      article.queries.enumerated().compactMap { item, query in
        index.word(near: TrackedSearch.key(of: query)).map { meant in
          .misspeltQuery(query, meant: meant, at: article.places.location(of: "queries", item: item))
        }
      }
    }
  }

  /// The looks at a query: those at the page that is followed, in order, and the newest at each of the others.
  private struct Looks {
    var followed: [RankingSnapshot] = []
    var others: [RankingSnapshot] = []
    /// What was said last of how often the search is made and what for, with whichever page.
    var demand = SearchDemand()
  }

  /// The looks at each query, by the key of its words.
  ///
  /// Which of several pages is followed, ``PageOfResults/Looks/isBefore(_:_:)`` says.
  ///
  /// Results of another place, device or engine are another page: a difference between the two is no change.
  private static func series(
    _ snapshots: [RankingSnapshot],
    engines: [String],
    classifier: ResultClassifier
  ) -> [String: Looks] {
    let engines = Set(engines.map { $0.lowercased() })
    var pages: [String: [PageOfResults: [RankingSnapshot]]] = [:]
    for snapshot in snapshots {
      if let engine = snapshot.search.engine, !engines.isEmpty, !engines.contains(engine) { continue }
      let key = TrackedSearch.key(of: snapshot.search.query)
      pages[key, default: [:]][PageOfResults(snapshot.search), default: []].append(snapshot)
    }
    return pages.mapValues { pages in
      var looks = Looks()
      let ordered = pages.values.compactMap { PageOfResults.Looks($0, classifier) }
        .sorted(by: PageOfResults.Looks.isBefore)
      looks.followed = ordered.first?.looks ?? []
      looks.others = ordered.dropFirst().map(\.newest)
      let telling = pages.values.joined().filter { $0.demand != SearchDemand() }
      for look in telling.sorted(by: isNewer) { looks.demand.complete(with: look.demand) }
      return looks
    }
  }

  private static func isNewer(_ left: RankingSnapshot, _ right: RankingSnapshot) -> Bool {
    let (one, other) = ((left.day, left.depth ?? 0), (right.day, right.depth ?? 0))
    return one != other ? one > other : left.search < right.search
  }
}

extension Finding {
  static func misspeltQuery(_ query: String, meant: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "search.misspelt-query",
      severity: .note,
      location: location,
      message: "one letter parts the search from one that is tracked, against which the article is not set",
      found: query.excerpt,
      expected: "a search as the rankings have it, or another",
      fix: "did you mean `\(meant)`?"
    )
  }

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
