import ReputationAnalysis
import ReputationModel

/// The archive of mentions, month by month, the newest first.
struct Archive: Sendable {
  /// A month and where its mentions stand in the store.
  struct Month: Sendable {
    let year: Int
    let month: Int
    /// All mentions of the month.
    let range: Range<Int>
    /// Those that have a page: the newest of all, as many as the archive shows.
    let shown: Range<Int>

    /// The month as addresses write it: `2026-03`.
    var name: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    /// How many pages it fills.
    var pageCount: Int { shown.isEmpty ? 0 : DashboardPage.pageCount(shown.count, size: Archive.pageSize) }

    /// The mentions of a page, from 1, the newest first.
    func mentions(page: Int) -> [Int] {
      shown.reversed().dropFirst((page - 1) * Archive.pageSize).prefix(Archive.pageSize).map { $0 }
    }
  }

  /// The most mentions that have a page.
  static let mostRows = 20_000
  /// How many mentions stand on a page.
  static let pageSize = 200

  /// The months, newest first.
  let months: [Month]
  /// How many mentions have no page, as they are older than the newest 20,000.
  let cut: Int

  init(store: MentionStore, zone: SiteTimeZone) {
    let firstShown = max(0, store.count - Archive.mostRows)
    var months: [Month] = []
    var start = 0
    while start < store.count {
      let date = zone.day(of: store.published(at: start)).date
      let next = CalendarDay(
        year: date.month == 12 ? date.year + 1 : date.year,
        month: date.month % 12 + 1,
        day: 1
      )
      // A year without a next month lies beyond the calendar; what is left then belongs to this one.
      let end = next.map { store.indices(from: zone.start(of: $0), to: nil).lowerBound } ?? store.count
      months.append(
        Month(
          year: date.year,
          month: date.month,
          range: start..<end,
          shown: min(end, max(start, firstShown))..<end
        )
      )
      start = max(end, start + 1)
    }
    self.months = months.reversed()
    self.cut = firstShown
  }

  /// The month of a mention and the page of that month it stands on, from 1; `nil` where it has no page.
  func place(of mention: Int) -> (month: Month, page: Int)? {
    guard mention >= cut, let month = months.first(where: { $0.range.contains(mention) }) else { return nil }
    return (month, (month.shown.upperBound - 1 - mention) / Archive.pageSize + 1)
  }
}

extension DashboardPage {
  /// The values of the list of months.
  func archiveList() -> Body {
    Body(
      title: strings["dashboard.mentions.title"],
      tab: .mentions,
      [
        "hasMonths": !archive.months.isEmpty,
        "months": archive.months.map(monthRow),
        "cut": archive.cut == 0
          ? nil
          : localizer.plural("dashboard.mentions.cut", archive.cut),
        "summary": localizer.plural("dashboard.mentions.summary", store.count),
      ]
    )
  }

  /// The values of a page of a month, from 1.
  func month(_ month: Archive.Month, page number: Int) -> Body {
    let name = localizer.month(year: month.year, month: month.month)
    return Body(
      title: name,
      tab: .mentions,
      [
        "month": name,
        "summary": localizer.plural("dashboard.mentions.month-summary", month.range.count),
        "distinct": distinct(stories.count(in: month.range), of: month.range.count),
        "mentions": month.mentions(page: number).map { values(ofMention: $0, limit: 400) },
        "pager": pager(page: number, count: month.pageCount) { addresses.month(month.name, page: $0) },
        "downloads": downloads(of: month),
      ]
    )
  }

  /// The file of all mentions of a month.
  func download(of month: Archive.Month, as format: MentionDownload.Format) -> [UInt8] {
    MentionDownload(page: self).bytes(of: month.range, as: format)
  }

  private func downloads(of month: Archive.Month) -> [TemplateValues] {
    MentionDownload.Format.allCases.map { format in
      [
        "url": addresses.data(month.download(format)),
        "text": strings["dashboard.mentions.download-\(format.rawValue)"],
      ]
    }
  }

  private func monthRow(_ month: Archive.Month) -> TemplateValues {
    var counts = SentimentCounts()
    var open = 0
    for index in month.range {
      counts.add(reputation.ledger.labels[index])
      if reputation.ledger.handlings[index].isOpen { open += 1 }
    }
    return [
      "url": month.shown.isEmpty ? nil : addresses.month(month.name, page: 1),
      "month": localizer.month(year: month.year, month: month.month),
      "total": localizer.number(counts.total),
      "positive": localizer.number(counts.positive),
      "neutral": localizer.number(counts.neutral),
      "negative": localizer.number(counts.negative),
      "unknown": localizer.number(counts.unknown),
      "open": localizer.number(open),
      "downloads": downloads(of: month),
    ]
  }
}
