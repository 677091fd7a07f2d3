import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of the hours at which mentions are published, against those at which they are answered.
struct RhythmFigure {
  private let page: DashboardPage
  private let period: DayPeriod
  private let rhythm: WeekRhythm

  /// The name of its file.
  static let file = "rhythm.csv"
  /// On fewer mentions than these a rhythm says little.
  private static let fewest = 50

  private var strings: Strings { page.strings }

  /// `nil` where there is no mention in the period in view.
  init?(page: DashboardPage) {
    guard let current = page.reputation.current, let rhythm = page.rhythm else { return nil }
    (self.page, self.rhythm, period) = (page, rhythm, current.period)
  }

  /// The figure.
  func figure() -> Figure {
    let chart = WeekHeatMap(
      name: ChartName(identifier: "rhythm", title: title, summary: headline),
      panels: [
        panel("published", rhythm.published, "series-neutral"),
        panel("answered", rhythm.answered, "series-positive"),
      ],
      weekdays: (1...7).map(weekday),
      number: { [localizer = page.localizer] in localizer.number(Int($0)) }
    )
    return Figure(
      identifier: "rhythm",
      headline: headline,
      note: "\(page.period(period)) \(strings["dashboard.rhythm.note"])",
      wide: chart,
      narrow: chart,
      remarks: [[office, peak].compactMap(\.self).joined(separator: " "), tooFew].compactMap(\.self),
      table: pairs(),
      csv: page.addresses.data(RhythmFigure.file)
    )
  }

  /// The hours as the page has them, both numbers in one cell: a column more for each would not fit on paper.
  private func pairs() -> FigureTable {
    FigureTable(
      caption: strings["dashboard.rhythm.caption"],
      columns: [.init(name: "hour", label: strings["dashboard.rhythm.hour"])]
        + (1...7).map { .init(name: OfficeHours.dayNames[$0 - 1], label: weekday($0)) },
      rows: (0..<24).map { hour in
        [.count(hour)]
          + zip(rhythm.published.counts, rhythm.answered.counts).map { published, answered in
            .text("\(page.localizer.number(published[hour])) / \(page.localizer.number(answered[hour]))")
          }
      }
    )
  }

  /// The hours as a file has them, a row an hour.
  func table() -> FigureTable {
    func columns(_ kind: String) -> [FigureTable.Column] {
      OfficeHours.dayNames.map { .init(name: "\($0)-\(kind)", label: "") }
    }
    return FigureTable(
      caption: "",
      columns: [.init(name: "hour", label: "")] + columns("published") + columns("answered"),
      rows: (0..<24).map { hour in
        [.count(hour)] + rhythm.published.counts.map { .count($0[hour]) }
          + rhythm.answered.counts.map { .count($0[hour]) }
      }
    )
  }

  private var title: String { strings["dashboard.rhythm.title"] }

  private func weekday(_ day: Int) -> String { strings["date.weekdays-short.\(day)"] }

  private func panel(_ kind: String, _ hours: WeekRhythm.Hours, _ cssClass: String) -> WeekHeatMap.Panel {
    let count = page.localizer.number(hours.total)
    return .init(
      title: "\(strings["dashboard.rhythm.\(kind)"]): \(count)",
      cssClass: cssClass,
      counts: hours.counts
    )
  }

  /// Whether people write when somebody is there.
  private var headline: String {
    guard let share = rhythm.published.shareOutside.map({ page.localizer.percent($0) }) else {
      return strings["dashboard.rhythm.unknown"]
    }
    guard let answered = rhythm.answered.shareOutside else {
      return strings.text("dashboard.rhythm.unanswered", ["share": share])
    }
    return strings.text(
      "dashboard.rhythm.headline",
      ["share": share, "answered": page.localizer.percent(answered)]
    )
  }

  /// When somebody is there.
  private var office: String {
    let hours = page.content.configuration.monitoring.officeHours
    func time(_ seconds: Int) -> String { "\((seconds / 3600).twoDigits):\((seconds % 3600 / 60).twoDigits)" }
    return strings.text(
      "dashboard.rhythm.office",
      [
        "days": hours.days.sorted().map(weekday).joined(separator: ", "),
        "from": time(hours.from), "to": time(hours.to),
      ]
    )
  }

  /// Which hour has the most mentions.
  private var peak: String? {
    rhythm.published.peak.map { peak in
      strings.text(
        "dashboard.rhythm.peak",
        [
          "weekday": weekday(peak.weekday), "hour": "\(peak.hour.twoDigits):00",
          "count": page.localizer.number(peak.count),
        ]
      )
    }
  }

  private var tooFew: String? {
    guard rhythm.published.total < RhythmFigure.fewest else { return nil }
    return page.localizer.plural("dashboard.rhythm.too-few", rhythm.published.total)
  }
}
