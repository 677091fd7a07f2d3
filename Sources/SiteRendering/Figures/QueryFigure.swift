import Charts
import ReputationAnalysis
import ReputationModel

/// The figures of one search: who holds its first page, and where each side stood over time.
struct QueryFigure {
  let page: DashboardPage
  let query: QueryFigures
  /// The query's number on its page, from 1.
  let number: Int

  /// So many addresses are drawn.
  private static let lines = 6
  /// So many times without a look are told of.
  private static let toldGaps = 3

  private var strings: Strings { page.strings }
  private var name: String { page.queryNames[query.query] }

  /// The name of the file of one of the figures.
  static func file(_ number: Int, _ figure: String) -> String { "search-\(number)-\(figure).csv" }

  // MARK: The first page

  /// The first page, ten cells by what each result does; `nil` where nobody looked.
  func firstPage() -> Figure? {
    guard let snapshot = query.snapshot else { return nil }
    let title = strings.text("dashboard.search.first-page-title", ["query": name])
    let chart = FirstPageStrip(
      name: ChartName(identifier: "query-\(number)-page", title: title, summary: firstPageHeadline),
      results: (1...10).map { position in
        query.results.first { $0.result.position == position }.map { Self.standing($0.resultClass) }
          ?? .unknown
      }
    )
    return Figure(
      identifier: "query-\(number)-page",
      headline: firstPageHeadline,
      note: strings.text("dashboard.search.as-of", ["day": page.localizer.date(snapshot.day)]),
      wide: chart,
      narrow: chart,
      legend: FirstPageStrip.Standing.allCases.map { standing in
        .init(
          cssClass: standing == .unknown ? "hatch" : standing.cssClass,
          label: "\(standing.glyph) \(strings["dashboard.search.classes.\(standing.rawValue)"])"
        )
      },
      table: firstPageTable(title),
      csv: page.addresses.data(QueryFigure.file(number, "page"))
    )
  }

  private var firstPageHeadline: String {
    guard knownPositions > 0 else { return strings["dashboard.search.no-position-known"] }
    let first = query.results.filter { $0.result.position <= 10 }
    let amounts: KeyValuePairs<String, String> = [
      "owned": page.localizer.number(first.count { $0.resultClass == .owned }),
      "favourable": page.localizer.number(first.count { $0.resultClass == .favourable }),
    ]
    return "\(strings.text("dashboard.search.held", amounts)) \(harm)"
  }

  /// Where the first damaging result stands.
  ///
  /// That there is none is said of a page alone that is known as a whole, and
  /// only where no other page for the same words has one.
  private var harm: String {
    // The figure is of the day it names, however long ago that is.
    let damaging = query.course?.points.last?.damaging
    if case .ranked(let position) = damaging?.best, position <= 10 {
      let worst = strings.text("dashboard.search.damaging-at", ["position": page.localizer.number(position)])
      return [worst, unknown].compactMap(\.self).joined(separator: " ")
    }
    if let other = query.elsewhere.first { return page.placeWords.sentence(other) }
    guard damaging?.top10 == nil else { return strings["dashboard.search.no-damaging"] }
    return page.localizer.plural("dashboard.search.known-positions", knownPositions)
  }

  /// Which of the first ten positions nobody knows, as a sentence; `nil` where all are known.
  private var unknown: String? {
    let unknown = query.unknownPositions
    guard !unknown.isEmpty else { return nil }
    return page.localizer.plural(
      "dashboard.search.unknown-positions",
      unknown.reduce(0) { $0 + $1.count },
      ["positions": page.placeWords.positions(unknown)]
    )
  }

  /// How many of the first ten positions are known.
  private var knownPositions: Int {
    let depth = query.snapshot?.depth ?? 0
    return (1...10).count { position in
      position <= depth || query.results.contains { $0.result.position == position }
    }
  }

  /// The newest results as a table.
  func firstPageTable(_ caption: String = "") -> FigureTable {
    FigureTable(
      caption: caption,
      columns: [
        .init(name: "position", label: strings["dashboard.search.position"]),
        .init(name: "class", label: strings["dashboard.search.class"]),
        .init(name: "url", label: strings["dashboard.search.address"]),
        .init(name: "title", label: strings["dashboard.search.page-title"]),
      ],
      rows: query.results.map { result in
        [
          .count(result.result.position),
          .text(strings["dashboard.search.classes.\(result.resultClass.rawValue)"]),
          .text(VisibleText.make(result.result.shownURL, limit: 300)),
          result.result.title.map { .text(VisibleText.make($0, limit: 200)) } ?? .missing,
        ]
      }
    )
  }

  // MARK: The course

  /// Where the addresses of each side stood over time; `nil` where somebody looked once or never.
  func history() -> Figure? {
    guard let course = query.course, course.points.count > 1, !course.addresses.isEmpty else { return nil }
    let title = strings.text("dashboard.search.history-title", ["query": name])
    let chart = RankHistoryChart(
      name: ChartName(identifier: "query-\(number)-history", title: title, summary: headline(course)),
      days: course.points.map(\.day),
      labels: course.points.map { page.localizer.dayAndMonth($0.day) },
      lines: drawn(course).enumerated().map { index, history in
        .init(
          label: VisibleText.make(Self.short(history.url), limit: 80),
          key: Self.key(index),
          cssClass: "line-\(history.resultClass.rawValue)",
          standings: history.standings.points.map { Self.standing($0.standing) }
        )
      },
      notRanked: strings["dashboard.search.not-ranked"]
    )
    var table = historyTable(title)
    table.rows.reverse()
    return Figure(
      identifier: "query-\(number)-history",
      headline: headline(course),
      wide: chart,
      narrow: chart,
      legend: drawn(course).enumerated().map { index, history in
        let standing = strings["dashboard.search.classes.\(history.resultClass.rawValue)"]
        return .init(
          cssClass: "line line-\(history.resultClass.rawValue) dash-\(index % RankHistoryChart.dashes.count)",
          label: "\(Self.key(index)) · \(VisibleText.make(Self.short(history.url), limit: 60)) (\(standing))"
        )
      },
      remarks: gaps(course),
      table: table,
      csv: page.addresses.data(QueryFigure.file(number, "history"))
    )
  }

  /// Where each address stood on each day, as a table; a rank that is no rank is no number.
  func historyTable(_ caption: String = "") -> FigureTable {
    let course = query.course
    let addresses = course.map(drawn) ?? []
    return FigureTable(
      caption: caption,
      columns: [.init(name: "date", label: strings["dashboard.chart.day"])]
        + addresses.map { history in
          let url = VisibleText.make(history.url, limit: 300)
          return .init(name: url, label: VisibleText.make(Self.short(history.url), limit: 60))
        },
      rows: (course?.points ?? []).enumerated().map { index, point in
        [.day(point.day)] + addresses.map { cell($0.standings[index]) }
      }
    )
  }

  private func cell(_ standing: RankingSnapshot.Standing) -> FigureTable.Cell {
    switch standing {
    case .ranked(let position): .count(position)
    case .notAmongFirst(let count): .text("> \(page.localizer.number(count))")
    case .unknown: .missing
    }
  }

  /// The times in which nobody looked for long, the longest of them, in order: lines go on across them, and nothing is
  /// known.
  private func gaps(_ course: QueryCourse) -> [String] {
    let longest = course.gaps.sorted { $0.count > $1.count }.prefix(Self.toldGaps)
    return longest.sorted { $0.from < $1.from }.map { gap in
      strings.text(
        "dashboard.search.gap",
        ["from": page.localizer.date(gap.from), "to": page.localizer.date(gap.to)]
      )
    }
  }

  /// The addresses that are drawn: of each side the best, so that both are seen.
  private func drawn(_ course: QueryCourse) -> [RankHistory] {
    let damaging = course.addresses.filter { $0.resultClass == .damaging }.prefix(Self.lines / 2)
    let others = course.addresses.filter { $0.resultClass != .damaging }.prefix(Self.lines - damaging.count)
    return Array(others + damaging)
  }

  private func headline(_ course: QueryCourse) -> String {
    let since = page.localizer.date(course.points[0].day)
    guard let fall = course.damagingFall else {
      return strings.text("dashboard.search.history-unknown", ["since": since])
    }
    guard fall != 0 else { return strings.text("dashboard.search.history-level", ["since": since]) }
    return page.localizer.plural(
      fall > 0 ? "dashboard.search.history-fell" : "dashboard.search.history-rose",
      abs(fall),
      ["since": since]
    )
  }

  // MARK: Signs

  private static func standing(_ resultClass: ResultClass) -> FirstPageStrip.Standing {
    switch resultClass {
    case .owned: .owned
    case .favourable: .favourable
    case .neutral: .neutral
    case .damaging: .damaging
    }
  }

  private static func standing(_ standing: RankingSnapshot.Standing) -> RankHistoryChart.Standing {
    switch standing {
    case .ranked(let position): .ranked(position)
    // Who looked at seven results knows nothing of the eighth.
    case .notAmongFirst(let count): count >= 10 ? .notRanked : .unknown
    case .unknown: .unknown
    }
  }

  /// The letter of a line.
  private static func key(_ index: Int) -> String {
    let letters = ["A", "B", "C", "D", "E", "F"]
    return letters[index % letters.count]
  }

  /// An address without its scheme and its slash at the end; a query stays, as videos and threads differ in nothing
  /// else.
  static func short(_ url: String) -> String {
    let host = url.split(separator: "://", maxSplits: 1).last ?? ""
    let address = host.prefix { $0 != "#" }
    return String(address.hasSuffix("/") ? address.dropLast() : address)
  }
}
