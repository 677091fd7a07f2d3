import ReputationAnalysis
import ReputationModel

/// What a figure over days says of those on which sources were silent.
struct DaySilences {
  /// So many sources are named.
  private static let named = 3

  private let page: DashboardPage
  private let silences: SourceSilences
  private let silent: Set<CalendarDay>

  /// What a page says of days; of `silent` nothing is known, besides those on which every source was silent.
  init(_ page: DashboardPage, silent: Set<CalendarDay> = []) {
    (self.page, silences, self.silent) = (page, page.content.silences, silent)
  }

  /// Whether nothing is known of a day, which is another thing than a day without mentions.
  func isMissing(_ day: DailySentiment.Day) -> Bool {
    silences.isMissing(day) || (day.counts.total == 0 && silent.contains(day.day))
  }

  /// Which of the days are known in part: where some sources were silent.
  func gaps(_ days: [DailySentiment.Day]) -> [Int] {
    days.indices.filter { !isMissing(days[$0]) && !silences.silent(on: days[$0].day).isEmpty }
  }

  /// The sources that were silent on a day, in words; `nil` where none was.
  func words(_ day: DailySentiment.Day) -> String? {
    silences.isMissing(day) ? page.strings["dashboard.no-data"] : names(day, most: DaySilences.named)
  }

  /// All of those sources, as a file has them in every language of the page.
  func names(_ day: DailySentiment.Day) -> String? { names(day, most: .max) }

  private func names(_ day: DailySentiment.Day, most: Int) -> String? {
    let names = silences.silent(on: day.day)
    return names.isEmpty ? nil : list(names, most: most)
  }

  /// What the hatching means, of that which is to be seen.
  func legend(_ days: [DailySentiment.Day]) -> [Figure.Entry] {
    func entry(_ key: String) -> Figure.Entry {
      Figure.Entry(cssClass: "hatch", label: page.strings["dashboard.chart.\(key)"])
    }
    return [
      days.contains(where: silences.isMissing) ? entry("no-data") : nil,
      days.contains { isMissing($0) && !silences.isMissing($0) } ? entry("no-data-of-it") : nil,
      gaps(days).isEmpty ? nil : entry("gap"),
    ].compactMap { $0 }
  }

  /// On how many of the days which sources were silent; `nil` where none was.
  func remark(_ days: [DailySentiment.Day]) -> String? {
    let silent = days.map { silences.silent(on: $0.day) }.filter { !$0.isEmpty }
    guard !silent.isEmpty else { return nil }
    return page.localizer.plural(
      "dashboard.chart.silent-days",
      silent.count,
      ["sources": list(Set(silent.joined()).sorted(), most: DaySilences.named)]
    )
  }

  private func list(_ names: [String], most: Int) -> String {
    let shown = names.prefix(most).map { VisibleText.make($0, limit: 80) }
    guard names.count > most else { return shown.joined(separator: ", ") }
    return page.strings.text(
      "dashboard.chart.and-more",
      ["list": shown.joined(separator: ", "), "count": page.localizer.number(names.count - most)]
    )
  }
}
