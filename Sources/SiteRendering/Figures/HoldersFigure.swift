import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of who held the first ten results of a search on each day somebody looked.
struct HoldersFigure {
  let page: DashboardPage
  let query: QueryFigures
  /// The query's number on the page about searches, from 1.
  let number: Int

  /// So many looks are drawn, and so many for a telephone.
  private static let (looks, few) = (60, 14)

  private var strings: Strings { page.strings }

  /// The figure; `nil` where fewer than two looks reached the tenth result.
  func figure() -> Figure? {
    let points = query.course?.points ?? []
    let known = points.compactMap { point in point.holders.top10.map { (day: point.day, counts: $0) } }
    guard known.count > 1, let first = known.first, let last = known.last else { return nil }
    let title = strings.text(
      "dashboard.push.holders-title",
      ["query": page.queryNames[query.query]]
    )
    func number(_ count: Int) -> String { page.localizer.number(count) }
    let headline = headline(first, last)
    var table = table(points, title)
    table.rows.reverse()
    return Figure(
      identifier: "query-\(self.number)-holders",
      headline: headline,
      note: points.count > HoldersFigure.looks
        ? strings.text("dashboard.push.latest-looks", ["count": number(HoldersFigure.looks)]) : nil,
      wide: chart(points.suffix(HoldersFigure.looks), title, headline),
      narrow: chart(points.suffix(HoldersFigure.few), title, headline),
      legend: HoldersFigure.classes.map { resultClass in
        .init(
          cssClass: "rank-\(resultClass.rawValue)",
          label: strings["dashboard.search.classes.\(resultClass.rawValue)"]
        )
      },
      table: table,
      csv: page.addresses.data(QueryFigure.file(self.number, "holders"))
    )
  }

  private typealias Count = (day: CalendarDay, counts: PageHolders.Counts)

  /// How many there are and how many there were; what the newest look does not say, or says no longer, has its day.
  private func headline(_ first: Count, _ last: Count) -> String {
    let newest = query.course?.points.last?.day ?? last.day
    let isCurrent = last.day == newest && query.unseenDays == nil
    let counts = strings.text(
      isCurrent ? "dashboard.push.holders-headline" : "dashboard.push.holders-formerly",
      [
        "day": page.localizer.date(last.day),
        "owned": page.localizer.number(last.counts[.owned]),
        "damaging": page.localizer.number(last.counts[.damaging]),
        "since": page.localizer.date(first.day),
        "owned-then": page.localizer.number(first.counts[.owned]),
        "damaging-then": page.localizer.number(first.counts[.damaging]),
      ]
    )
    guard last.day != newest else { return counts }
    let partly = strings.text("dashboard.push.holders-partly", ["day": page.localizer.date(newest)])
    return "\(counts). \(partly)"
  }

  /// From the bottom up: what harms stands where its shape is read best.
  private static let classes: [ResultClass] = [.damaging, .owned, .favourable, .neutral]

  private func chart(_ points: ArraySlice<QueryCourse.Point>, _ title: String, _ headline: String)
    -> StackedColumnsChart
  {
    let points = Array(points)
    let labels = points.enumerated().map { ($0.offset, page.localizer.dayAndMonth($0.element.day)) }
    return StackedColumnsChart(
      name: ChartName(identifier: "query-\(number)-holders", title: title, summary: headline),
      axis: TimeAxis(
        count: points.count,
        labels: Dictionary(labels, uniquingKeysWith: { first, _ in first })
      ),
      series: HoldersFigure.classes.map { resultClass in
        .init(
          cssClass: "rank-\(resultClass.rawValue)",
          values: points.map { $0.holders.top10.map { Double($0[resultClass]) } }
        )
      },
      number: { [localizer = page.localizer] in localizer.number(Int($0)) }
    )
  }

  /// The results of each class among the first three and the first ten, by day.
  private func table(_ points: [QueryCourse.Point], _ caption: String) -> FigureTable {
    let depths: [(Int, KeyPath<PageHolders, PageHolders.Counts?>)] = [(3, \.top3), (10, \.top10)]
    return FigureTable(
      caption: caption,
      columns: [.init(name: "date", label: strings["dashboard.chart.day"])]
        + depths.flatMap { depth, _ in
          HoldersFigure.classes.map { resultClass in
            let name = strings["dashboard.search.classes.\(resultClass.rawValue)"]
            let label = strings.text(
              "dashboard.push.among",
              ["class": name, "count": page.localizer.number(depth)]
            )
            return .init(name: "\(resultClass.rawValue)-\(depth)", label: label)
          }
        },
      rows: points.map { point in
        [.day(point.day)]
          + depths.flatMap { _, path in
            HoldersFigure.classes.map { resultClass in
              point.holders[keyPath: path].map { .count($0[resultClass]) } ?? .missing
            }
          }
      }
    )
  }
}
