import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// How many mentions stand on a page of the queue.
  static let queuePageSize = 50

  /// The most mentions the queue shows: nobody works through more, and the next build shows the next.
  static let longestQueue = 1000

  /// How many pages the queue has; an empty one has one that says so.
  var queuePageCount: Int {
    let shown = min(content.queue.places.count, DashboardPage.longestQueue)
    return DashboardPage.pageCount(shown, size: DashboardPage.queuePageSize)
  }

  /// The values of a page of the queue, from 1.
  func queue(page number: Int) -> Body {
    let places = content.queue.places.prefix(DashboardPage.longestQueue)
    let hidden = content.queue.count - places.reduce(0) { $0 + 1 + $1.copies.count }
    let first = (number - 1) * DashboardPage.queuePageSize
    let shown = places.dropFirst(first).prefix(DashboardPage.queuePageSize)
    return Body(
      title: strings["dashboard.queue.title"],
      tab: .queue,
      [
        "hasMentions": !shown.isEmpty,
        "start": first + 1,
        "mentions": values(ofPlaces: shown, limit: 600),
        "summary": queueSummary(),
        "copiesNote": shown.contains { !$0.copies.isEmpty } ? strings["dashboard.copies.together"] : nil,
        "hidden": hidden == 0
          ? nil
          : localizer.plural("dashboard.queue.hidden", hidden),
        "pager": pager(page: number, count: queuePageCount) { addresses.queue(page: $0) },
      ]
    )
  }

  private func queueSummary() -> String {
    let responses = reputation.responses
    guard responses.unanswered > 0 else { return strings["dashboard.queue.none"] }
    return localizer.plural(
      "dashboard.queue.summary",
      responses.unanswered,
      [
        "overdue": localizer.number(responses.overdue),
        "limit": localizer.duration(content.configuration.monitoring.respondWithin),
      ]
    )
  }

  /// How many pages `count` entries fill, at least one.
  static func pageCount(_ count: Int, size: Int) -> Int { max(1, (count + size - 1) / size) }

  /// The links to the neighbouring pages; `nil` where there is one page alone.
  func pager(page number: Int, count: Int, address: (Int) -> String) -> TemplateValues? {
    guard count > 1 else { return nil }
    return [
      "previous": number > 1 ? address(number - 1) : nil,
      "next": number < count ? address(number + 1) : nil,
      "text": strings.text(
        "dashboard.pager.text",
        ["page": localizer.number(number), "pages": localizer.number(count)]
      ),
    ]
  }
}
