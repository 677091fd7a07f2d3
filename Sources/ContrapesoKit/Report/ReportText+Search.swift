import ReputationAnalysis
import ReputationModel

extension ReportText {
  /// So many addresses that no longer rank are listed of a query.
  private static let mostOthers = 20
  /// Of a long history so many days are listed, the latest.
  private static let mostDays = 8

  /// The searches as a whole.
  func search() -> ReportTable {
    var table = ReportTable("Search")
    guard let search = reputation.search else {
      table.add("first-page control", nil, "there are no rankings")
      return table
    }
    let tracked = search.queries.filter(\.isTracked)
    table.add(
      "first-page control",
      search.control.map(ReportNumbers.percent),
      "estimate, mean of \(tracked.count { $0.control != nil }) of \(ReportNumbers.count(tracked.count, "tracked query", "tracked queries"))"
    )
    return table
  }

  /// Each tracked query: who holds its first page, how that changed, and what is set against what does damage.
  func queries() -> [String] {
    (reputation.search?.queries ?? []).filter(\.isTracked).flatMap { table($0).lines() }
  }

  private func table(_ query: QueryFigures) -> ReportTable {
    var table = ReportTable("“\(query.query)”")
    let course = query.course
    table.add(
      "grade",
      query.grade?.letter.rawValue,
      query.grade?.words ?? query.unseenDays.map { "nobody has looked for \($0) days" }
        ?? "the first page is not known well enough"
    )
    table.add(
      "control",
      query.control.map(ReportNumbers.percent),
      course?.controlChange.flatMap { change in
        course?.points.first.map { "\(ReportNumbers.points(change)) since \($0.day)" }
      }
    )
    if let page = query.firstPage { table.add("  clicks, by estimate", shares(page)) }
    if let damaging = query.damaging {
      table.add(
        "best damaging result",
        words(damaging.best),
        course?.damagingFall.map {
          $0 == 0 ? "where it was at first" : "\($0 > 0 ? "fell" : "rose") by \(abs($0))"
        } ?? course.flatMap(arrival)
      )
      let counts = [(3, damaging.top3), (5, damaging.top5), (10, damaging.top10)].map { count, number in
        "\(number.map(String.init) ?? "unknown") in the first \(count)"
      }
      table.add("damaging results", counts.joined(separator: ", "))
    }
    if !query.unknownPositions.isEmpty, query.unseenDays == nil {
      let unknown = query.unknownPositions.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      table.add("unknown positions", unknown.joined(separator: ", "), "of the first ten")
    }
    if let position = query.formerDamage, let day = query.snapshot?.day {
      table.add("damaging formerly", "\(position)", "on \(day), when somebody looked last")
    }
    for other in query.elsewhere {
      table.add(
        other.page.isStale ? "formerly elsewhere" : "damaging elsewhere",
        "\(other.place.position)",
        words(other.page)
      )
    }
    // Of a long history the latest days and those that rank; more of them are in the JSON.
    let listed = course?.listed(others: ReportText.mostOthers)
    if let course, listed?.addresses.isEmpty == false {
      table.add(
        "positions",
        course.points.suffix(ReportText.mostDays).map { "\($0.day)" }.joined(separator: " → ")
      )
    }
    for gap in course?.gaps ?? [] {
      table.add(
        "  nobody looked",
        Numbers.count(gap.count, "day"),
        "\(gap.from) to \(gap.to): nothing is known of them"
      )
    }
    for history in listed?.addresses ?? [] {
      let ranks = history.standings.suffix(ReportText.mostDays).map { sign($0.standing) }.joined(
        separator: " → "
      )
      table.add("  \(history.resultClass.rawValue)", ranks, history.url)
    }
    if let listed, listed.more > 0 { table.add("", "… and \(listed.more)", "that rank no longer") }
    for rivalry in query.rivalries {
      for (number, url) in rivalry.together.enumerated() {
        table.add(
          number == 0 ? "own pages together" : "",
          number == 0 ? ReportNumbers.count(rivalry.together.count, "page") : "",
          url
        )
      }
      for (number, url) in rivalry.alternating.enumerated() {
        table.add(
          number == 0 ? "own pages taking turns" : "",
          number == 0 ? ReportNumbers.count(rivalry.changes, "change") : "",
          url
        )
      }
    }
    for duel in query.duels {
      table.add(
        "article \(duel.slug)",
        "\(sign(duel.article)) against \(sign(duel.opponent)), \(words(duel.course))",
        duel.damaging
      )
    }
    return table
  }

  /// Who gets the clicks of a first page; the shares add up to 100 %, those that are controlled to the control.
  private func shares(_ page: FirstPageControl) -> String {
    let classes: [[ResultClass]] = [[.owned, .favourable], [.neutral, .damaging]]
    let (percents, digits) = SharePercent.apportioned(
      classes.map { $0.map { page.share(of: $0) } },
      fewest: 1
    )
    return zip(classes.joined(), percents.joined()).map { name, percent in
      "\(name.rawValue) \(ReportNumbers.fixed(percent, digits: digits)) %"
    }.joined(separator: ", ")
  }

  /// That what does damage came in since the first look; `nil` where it did not, or that is not known.
  private func arrival(_ course: QueryCourse) -> String? {
    guard let first = course.points.first, case .notAmongFirst(let count) = first.damaging.best,
      case .ranked? = course.points.last?.damaging.best
    else { return nil }
    return "none in the first \(count) on \(first.day)"
  }

  private func words(_ page: DamagePlace.Page) -> String {
    (page.search.place + [page.day.description]).joined(separator: " · ")
  }

  private func words(_ standing: RankingSnapshot.Standing) -> String {
    switch standing {
    case .ranked(let position): "\(position)"
    case .notAmongFirst(let count): "not in the first \(count)"
    case .unknown: "not looked for"
    }
  }

  /// A rank in a row of ranks: `>10` is not in the first ten, `?` not looked for.
  private func sign(_ standing: RankingSnapshot.Standing) -> String {
    switch standing {
    case .ranked(let position): "\(position)"
    case .notAmongFirst(let count): ">\(count)"
    case .unknown: "?"
    }
  }

  private func words(_ course: ArticleDuel.Course) -> String {
    course == .unknown ? "unknown whether it gains" : course.rawValue
  }
}
