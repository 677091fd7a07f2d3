import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of daily mentions by sentiment, against what is usual, with the days of incidents shaded.
struct DailyFigure {
  let page: DashboardPage
  /// Identifies the figure on its page.
  let identifier: String
  /// The days, oldest first, without a gap.
  let days: [DailySentiment.Day]
  /// The days of which nothing is known, besides those on which every source was silent.
  var silent: Set<CalendarDay> = []
  /// Which of the days are drawn where there are too many.
  var window = Window.latest(DailyFigure.wideDays)
  /// To which day the drawing goes on without data, as days that are watched are still to come.
  var until: CalendarDay?
  let marks: [DayMarks.Mark]
  var shades = DayShades()
  /// What is usual, and of which days that is said.
  var usual: (band: UsualBand, days: DayPeriod)?
  let headline: String
  let title: String
  let csv: String

  /// A choice among the days, and how many are drawn for a desk: the latest, or the ones of most mentions, as a long
  /// watch over an incident would push its worst days off the drawing.
  enum Window {
    case latest(Int)
    case busiest(Int)
  }

  /// How many days are drawn for a desk and for a telephone.
  static let (wideDays, narrowDays) = (90, 28)

  /// The figure; `nil` without days.
  func figure() -> Figure? {
    let shown = drawn(days)
    guard let columns = columns(shown, until: until) else { return nil }
    let telephone = drawn(shown, most: DailyFigure.narrowDays)
    guard let few = self.columns(telephone, until: nil) else { return nil }
    let marks = DayMarks(marks, in: columns)
    var table = FigureTable.daily(shown, .counts, caption: title, silent: silent, page)
    table.rows.reverse()
    return Figure(
      identifier: identifier,
      headline: headline,
      note: note(shown.count),
      wide: chart(shown, columns, marks),
      narrow: chart(telephone, few, marks),
      legend: legend(columns) + silences.legend(shown),
      marks: marks.explanations(page.localizer),
      remarks: [silences.remark(shown), estimates(shown)].compactMap { $0 },
      table: table,
      csv: csv
    )
  }

  private var silences: DaySilences { DaySilences(page, silent: silent) }

  private func columns(_ days: [DailySentiment.Day], until: CalendarDay?) -> DayColumns? {
    guard let first = days.first?.day, let last = days.last?.day else { return nil }
    // The days to come follow the newest day, and no other.
    let future = last == self.days.last?.day ? until.map { max(0, $0.days(since: last)) } ?? 0 : 0
    return DayColumns(
      localizer: page.localizer,
      first: first,
      elapsed: days.count,
      count: days.count + min(future, 30)
    )
  }

  private func chart(_ days: [DailySentiment.Day], _ columns: DayColumns, _ marks: DayMarks)
    -> StackedColumnsChart
  {
    StackedColumnsChart(
      name: ChartName(identifier: identifier, title: title, summary: summary(days)),
      axis: columns.axis(
        marks: marks.discs(in: columns),
        shades: shades.shades(in: columns),
        gaps: silences.gaps(days)
      ),
      series: SentimentCounts.inDrawingOrder.map { label in
        .init(
          cssClass: "series-\(label.name)",
          values: days.map { silences.isMissing($0) ? nil : Double($0.counts[label]) }
        )
      },
      band: usual.map { usual in
        .init(columns: columns.columns(of: usual.days), values: usual.band.ofCalmDays)
      },
      number: { [localizer = page.localizer] in localizer.number(Int($0)) }
    )
  }

  /// What the colours mean, from the top of a column to its foot.
  private func legend(_ columns: DayColumns) -> [Figure.Entry] {
    let band = usual.map { usual in
      Figure.Entry(
        cssClass: "band",
        label: page.strings.text(
          "dashboard.chart.usual",
          [
            "low": page.localizer.short(usual.band.ofCalmDays.lowerBound),
            "high": page.localizer.short(usual.band.ofCalmDays.upperBound),
          ]
        )
      )
    }
    return SentimentCounts.inReadingOrder.map { label in
      .init(cssClass: "series-\(label.name)", label: page.strings["dashboard.sentiment.\(label.name)"])
    } + [band].compactMap { $0 } + shades.legend(in: columns, page.strings)
  }

  /// How many of the labels are estimates; `nil` where none is.
  private func estimates(_ days: [DailySentiment.Day]) -> String? {
    let estimated = days.reduce(0) { $0 + $1.counts.estimated }
    guard estimated > 0 else { return nil }
    return page.localizer.plural(
      "dashboard.chart.estimates",
      estimated,
      ["known": page.localizer.number(days.reduce(0) { $0 + $1.counts.known })]
    )
  }

  private func note(_ count: Int) -> String {
    let key =
      switch window {
      case _ where count <= DailyFigure.narrowDays: "all"
      case .latest: "note"
      case .busiest(let most): days.count > most ? "busiest" : "some"
      }
    return page.localizer.plural("dashboard.chart.\(key)", count)
  }

  /// The days that are drawn for a desk, or at most that many of them.
  func drawn(_ days: [DailySentiment.Day], most: Int = .max) -> [DailySentiment.Day] {
    switch window {
    case .latest(let length): Array(days.suffix(min(length, most)))
    case .busiest(let length):
      Array(days[DailyFigure.busiest(min(length, most), of: days.map(\.counts.total))])
    }
  }

  /// Where the stretch of that length with the largest sum lies; of several as large, the earliest.
  static func busiest(_ length: Int, of totals: [Int]) -> Range<Int> {
    guard totals.count > length else { return totals.indices }
    var sum = totals.prefix(length).reduce(0, +)
    var best = (sum: sum, start: 0)
    for start in 1..<(totals.count - length + 1) {
      sum += totals[start + length - 1] - totals[start - 1]
      if sum > best.sum { best = (sum, start) }
    }
    return best.start..<(best.start + length)
  }

  private func summary(_ days: [DailySentiment.Day]) -> String {
    guard let first = days.first, let last = days.last,
      let peak = days.max(by: { ($0.counts.total, $1.day) < ($1.counts.total, $0.day) })
    else { return headline }
    let negative = days.reduce(0) { $0 + $1.counts.negative }
    let total = days.reduce(0) { $0 + $1.counts.total }
    return page.strings.text(
      "dashboard.chart.summary",
      [
        "from": page.localizer.date(first.day), "to": page.localizer.date(last.day),
        "total": page.localizer.number(total), "negative": page.localizer.number(negative),
        "peak": page.localizer.number(peak.counts.total), "day": page.localizer.date(peak.day),
      ]
    )
  }
}

extension UsualBand {
  /// From where to where the negative mentions of a calm day go.
  var ofCalmDays: ClosedRange<Double> { max(0, usual - spread)...calm }
}

extension Localizer {
  /// A number with one digit after the decimal sign, or with none where it is whole.
  func short(_ value: Double) -> String {
    number(value, fractionDigits: (value * 10).rounded() == value.rounded() * 10 ? 0 : 1)
  }
}
