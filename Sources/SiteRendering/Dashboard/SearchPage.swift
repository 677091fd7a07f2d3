import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many queries are shown with figures of their own, and so many others in the table.
  private static let (mostDrawn, listedQueries) = (24, 200)

  /// The queries of which figures are published as files: those drawn here, and those that have a page.
  var figuredQueries: [(number: Int, query: QueryFigures)] {
    let drawn = Set(drawnQueries.map(\.number))
    let others = content.pushDowns.filter { !drawn.contains($0.number) }.map { ($0.number, $0.query) }
    return drawnQueries + others
  }

  /// The queries that have figures of their own, the most harmed first, each with its number.
  static func drawnQueries(of reputation: Reputation) -> [(number: Int, query: QueryFigures)] {
    Array(trackedQueries(of: reputation).prefix(mostDrawn))
  }

  /// The tracked queries, the most harmed first, each with its number, from 1: its place in the order of the alphabet,
  /// by which its files and anchors are named whatever becomes of its results.
  private static func trackedQueries(of reputation: Reputation) -> [(number: Int, query: QueryFigures)] {
    let tracked = reputation.search?.queries.filter(\.isTracked) ?? []
    return tracked.enumerated().map { (number: $0.offset + 1, query: $0.element) }
      .sorted { ($0.query.worstPosition, $0.number) < ($1.query.worstPosition, $1.number) }
  }

  /// The values of the page about searches: who holds the first pages, and what is set against what does damage.
  func search() -> Body {
    let queries = reputation.search?.queries ?? []
    let others = queries.filter { !$0.isTracked }.prefix(DashboardPage.listedQueries)
    let tracked = DashboardPage.trackedQueries(of: reputation)
    return Body(
      title: strings["dashboard.search.title"],
      tab: .search,
      [
        "headline": searchHeadline(tracked.map(\.query)),
        "hasTracked": !tracked.isEmpty,
        "tracked": tracked.map { row(ofTracked: $0.query, number: $0.number) },
        "queries": drawnQueries.map { values(ofQuery: $0.query, number: $0.number) },
        "hasOthers": !others.isEmpty,
        "others": others.map(row(ofQuery:)),
        "unshown": queries.count - tracked.count > others.count
          ? localizer.plural("dashboard.search.unshown", queries.count - tracked.count - others.count) : nil,
      ]
    )
  }

  /// How much of the first pages is held, as a sentence.
  private func searchHeadline(_ tracked: [QueryFigures]) -> String {
    guard let search = reputation.search else { return strings["dashboard.search.none"] }
    let unseen = tracked.count { $0.unseenDays != nil }
    let stale = unseen > 0 ? localizer.plural("dashboard.search.unseen-queries", unseen) : nil
    guard let control = search.control else { return stale ?? strings["dashboard.search.too-little"] }
    let harmed = localizer.plural(
      "dashboard.search.headline",
      tracked.count(where: \.isHarmed),
      ["control": localizer.percent(control), "queries": localizer.number(tracked.count)]
    )
    return [harmed, stale].compactMap { $0 }.joined(separator: " ")
  }

  private func row(ofTracked query: QueryFigures, number: Int) -> TemplateValues {
    func known(_ count: Int?) -> String {
      count.map { localizer.number($0) } ?? strings["dashboard.not-known"]
    }
    return [
      "query": queryNames[query.query],
      "url": drawnQueries.contains { $0.number == number }
        ? "#query-\(number)" : pushDown(number).flatMap { address(of: $0) },
      "grade": query.grade?.letter.rawValue ?? strings["dashboard.not-known"],
      "control": query.control.map { localizer.percent($0) } ?? strings["dashboard.not-known"],
      "change": change(query) ?? strings["dashboard.none"],
      "damaging": query.worst.map(placeWords.place) ?? placeWords.staleness(query)
        ?? query.elsewhere.first.map { placeWords.place($0.place) }
        ?? query.damaging.map { words($0.best) } ?? strings["dashboard.not-known"],
      "top3": known(query.damaging?.top3),
      "top5": known(query.damaging?.top5),
      "top10": known(query.damaging?.top10),
    ]
  }

  /// How much control was gained since the first look; `nil` where there is nothing to compare.
  private func change(_ query: QueryFigures) -> String? {
    query.course?.controlChange.map { localizer.points($0 * 100) }
  }

  private func row(ofQuery query: QueryFigures) -> TemplateValues {
    let unknown = strings["dashboard.not-known"]
    return [
      "query": queryNames[query.query],
      "clicks": query.clicks.map { localizer.number($0) } ?? unknown,
      "impressions": query.impressions.map { localizer.number($0) } ?? unknown,
      "position": query.position.map { localizer.number($0, fractionDigits: 1) } ?? unknown,
    ]
  }

  private func values(ofQuery query: QueryFigures, number: Int) -> TemplateValues {
    let figure = QueryFigure(page: self, query: query, number: number)
    // Where neither is to be seen there is nothing to tell.
    let duels = query.duels.filter { $0.article.isRanked || $0.opponent.isRanked }
    return [
      "anchor": "query-\(number)",
      "query": queryNames[query.query],
      "grade": query.grade.map { grade -> TemplateValues in
        ["letter": grade.letter.rawValue, "reason": reason(grade)]
      },
      "shares": query.firstPage.map(shares),
      "elsewhere": [placeWords.staleness(query)].compactMap { $0 }
        + query.elsewhere.map(placeWords.sentence),
      "figures": [figure.firstPage(), figure.history()].compactMap { $0?.values(localizer) },
      "hasDuels": !duels.isEmpty,
      "duels": duels.map { row(ofDuel: $0, number) },
      "rivalries": query.rivalries.flatMap(rivalry),
      "next": pushDown(number).flatMap { next($0, nil) },
    ]
  }

  /// To whom the clicks of the first page go, as a sentence.
  private func shares(_ page: FirstPageControl) -> String {
    // What is controlled is the sum of two, and both sums are read beside them.
    let groups = [FirstPageControl.controlled, FirstPageControl.others]
    let percents = localizer.percents(groups.map { $0.map(page.share(of:)) })
    let shares = zip(groups.joined(), percents.joined()).map { resultClass, percent in
      "\(strings["dashboard.search.held-by.\(resultClass.rawValue)"]), \(percent)"
    }
    return strings.text("dashboard.search.click-shares", ["shares": shares.joined(separator: "; ")])
  }

  /// The line of the rubric that decided about the letter, in sentences.
  func reason(_ grade: QueryGrade) -> String {
    let name = grade.isForFirstFive ? "favourable" : grade.owned > QueryGrade.mostOwned ? "most" : "owned"
    let earned = strings.text(
      "dashboard.search.reason-\(name)",
      [
        "owned": localizer.number(grade.owned), "known": localizer.number(grade.known),
        "most": localizer.number(QueryGrade.mostOwned), "grade": grade.earned.rawValue,
      ]
    )
    guard case .damaging(let position) = grade.reason else { return earned }
    let harm = strings.text(
      "dashboard.search.reason-damaging",
      ["position": localizer.number(position), "grade": grade.letter.rawValue]
    )
    return "\(harm) \(strings.text("dashboard.search.reason-without", ["reason": earned]))"
  }

  private func row(ofDuel duel: ArticleDuel, _ number: Int) -> TemplateValues {
    let pushDown = pushDown(number)
    let contender = pushDown?.contender(duel.file)
    return [
      "article": duel.slug,
      "url": contender.flatMap { contender in pushDown.flatMap { address(of: $0, contender) } },
      "language": duel.language.rawValue,
      "own": words(duel.article),
      "opponent": words(duel.opponent),
      "damaging": VisibleText.make(QueryFigure.short(duel.damaging), limit: 120),
      "course": strings["dashboard.search.course-\(duel.course.rawValue)"],
    ]
  }

  /// Own pages that take each other's place, as sentences.
  func rivalry(_ rivalry: OwnRivalry) -> [String] {
    func list(_ urls: [String]) -> String {
      urls.map { VisibleText.make(QueryFigure.short($0), limit: 80) }.joined(separator: " · ")
    }
    var sentences: [String] = []
    if !rivalry.together.isEmpty {
      sentences.append(strings.text("dashboard.search.together", ["pages": list(rivalry.together)]))
    }
    if !rivalry.alternating.isEmpty {
      sentences.append(
        localizer.plural(
          "dashboard.search.alternating",
          rivalry.changes,
          ["pages": list(rivalry.alternating)]
        )
      )
    }
    return sentences
  }

  /// Where an address stands, in words.
  func words(_ standing: RankingSnapshot.Standing) -> String {
    switch standing {
    case .ranked(let position): localizer.number(position)
    case .notAmongFirst(let count):
      strings.text("dashboard.search.not-among", ["count": localizer.number(count)])
    case .unknown: strings["dashboard.search.not-looked"]
    }
  }
}

extension RankingSnapshot.Standing {
  /// Whether it is a rank.
  fileprivate var isRanked: Bool { if case .ranked = self { true } else { false } }
}
