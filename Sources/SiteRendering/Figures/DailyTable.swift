import ReputationAnalysis
import ReputationModel

extension FigureTable {
  /// What is told of each day.
  enum DailyColumns {
    /// Mentions by sentiment.
    case counts
    /// The mean sentiment, what it is made of, and how sure it is.
    case means
    /// Both, as a file has them.
    case all
  }

  /// Mentions by day; nothing where nothing is known, and which sources were silent where some were.
  ///
  /// - Parameter unknown: days of which nothing is known, besides those on which every source was silent.
  static func daily(
    _ days: [DailySentiment.Day],
    _ columns: DailyColumns,
    caption: String,
    silent unknown: Set<CalendarDay> = [],
    _ page: DashboardPage
  ) -> FigureTable {
    let strings = page.strings
    func words(_ names: [String]) -> [Column] {
      names.map { Column(name: $0, label: strings["dashboard.chart.\($0)"]) }
    }
    let silences = DaySilences(page, silent: unknown)
    // A file has the same columns every day.
    let isFile = columns == .all
    let silent = days.map(isFile ? silences.names : silences.words)
    let tellsSilence = isFile || silent.contains { $0 != nil }
    return FigureTable(
      caption: caption,
      columns: [.init(name: "date", label: strings["dashboard.chart.day"])]
        + (columns == .means ? words(["known"]) : counted(strings))
        + (columns == .counts ? [] : words(["mean", "mean-low", "mean-high"]))
        + (tellsSilence ? words(["silent"]) : []),
      rows: zip(days, silent).map { day, silent in
        let isMissing = silences.isMissing(day)
        let counted = columns == .means ? [.count(day.counts.known)] : counts(day.counts)
        return [.day(day.day)] + (isMissing ? counted.map { _ in .missing } : counted)
          + (columns == .counts ? [] : mean(day.counts.mean))
          + (tellsSilence ? [silent.map { .text($0) } ?? .missing] : [])
      }
    )
  }

  private static func mean(_ mean: SentimentMean?) -> [Cell] {
    [mean?.value, mean?.band.lowerBound, mean?.band.upperBound].map { value in
      value.map { .number($0, digits: 2) } ?? .missing
    }
  }

  /// The columns of counts by sentiment.
  static func counted(_ strings: Strings) -> [Column] {
    [Column(name: "total", label: strings["dashboard.chart.total"])]
      + SentimentCounts.inReadingOrder.map {
        Column(name: $0.name, label: strings["dashboard.sentiment.\($0.name)"])
      }
  }

  /// The cells of those columns.
  static func counts(_ counts: SentimentCounts) -> [Cell] {
    [.count(counts.total)] + SentimentCounts.inReadingOrder.map { .count(counts[$0]) }
  }
}

extension SentimentCounts {
  /// The sentiments as tables and legends name them.
  static let inReadingOrder: [Sentiment.Label] = [.positive, .neutral, .negative, .unknown]
  /// The sentiments as charts stack them: what hurts stands where it is read best.
  static let inDrawingOrder: [Sentiment.Label] = [.negative, .neutral, .positive, .unknown]

  /// The count of one label.
  subscript(label: Sentiment.Label) -> Int {
    switch label {
    case .positive: positive
    case .neutral: neutral
    case .negative: negative
    case .unknown: unknown
    }
  }
}
