import ReputationModel

/// Reads a table that Search Console exports, of one period or of two that are compared.
struct SearchConsoleTableReader {
  let file: RankingFile
  let layout: SearchConsoleLayout

  /// Reads its rows; the header stands in that line.
  func read(_ rows: TableRows, line: Int, into reading: inout RankingReading) {
    reading.outcome.format = .searchConsole
    guard !layout.hasRepetition else {
      reading.findings.append(.duplicateRankingColumn(file.path, line: line, name: "a figure of one period"))
      return
    }
    guard layout.isUsed else {
      reading.findings.append(.unusedTable(file.place(line)))
      return
    }
    let dates = [layout.column(of: .day)].compactMap { $0 }
    let order = file.order(rows.dateOrder(in: dates), &reading)
    var rows = rows
    while let row = rows.next() {
      do throws(RowRefusal) {
        let made = try read(try row.fields.get(), line: row.line, order: order)
        reading.outcome.rows += 1
        reading.performance += made
        for row in made where !row.period.isComparison && isTableOfDays {
          guard let days = row.subject.days else { continue }
          reading.facts.days = reading.facts.days.map { $0.union(days) } ?? days
        }
      } catch {
        reading.outcome.refuse(error, line: row.line)
      }
    }
    if isTableOfDays { reading.facts.dayTables = 1 }
    if let line = rows.unclosedQuote {
      reading.findings.append(.unclosedQuote(file.path, .rankings, line: line))
    }
  }

  private var isTableOfDays: Bool {
    layout.column(of: .query) == nil && layout.column(of: .page) == nil
  }

  private func read(
    _ fields: [String],
    line: Int,
    order: MentionTime.Order?
  ) throws(RowRefusal) -> [SearchPerformance] {
    let subject = try subject(fields, order)
    var rows: [SearchPerformance] = []
    for index in layout.periods.indices {
      var row = SearchPerformance(subject: subject, export: file.export, location: file.place(line))
      row.period.name = layout.periods[index]
      row.period.isComparison = index > 0
      try readFigures(fields, period: index, into: &row)
      let isEmpty = row.clicks == nil && row.impressions == nil
      // The days in view name the row; which day of the other period stands beside them is not told.
      let isOfAnotherDay = index > 0 && subject.days != nil && !rows.isEmpty
      if layout.periods.count == 1 || !(isEmpty || isOfAnotherDay) { rows.append(row) }
    }
    return rows
  }

  private func subject(
    _ fields: [String],
    _ order: MentionTime.Order?
  ) throws(RowRefusal) -> SearchPerformance.Subject {
    var subject = SearchPerformance.Subject()
    for (column, text) in zip(layout.columns, fields) {
      guard case .dimension(let dimension) = column else { continue }
      switch dimension {
      case .query: subject.query = try RankingRowReader.query(text)
      case .page:
        guard !text.isEmpty else {
          throw RowRefusal(field: "page", found: "nothing", expected: "the address of a page")
        }
        subject.page = text
      case .day: subject.days = DayRange(try RankingDay.read(text, field: "date", order: order, in: file))
      case .period:
        guard let days = WrittenDayRange.read(text, order: order, in: file) else {
          throw RowRefusal(field: "period", found: text, expected: "days such as 2026-05-10 - 2026-05-30")
        }
        subject.days = days
      case .country: subject.country = text.isEmpty ? nil : text
      case .device: subject.device = text.isEmpty ? nil : WrittenDevice.read(text)
      case .appearance: break
      }
    }
    return subject
  }

  private func readFigures(
    _ fields: [String],
    period: Int,
    into row: inout SearchPerformance
  ) throws(RowRefusal) {
    var written: [SearchConsoleLayout.Metric: String] = [:]
    for (column, text) in zip(layout.columns, fields) where !text.isEmpty && text != "-" {
      if case .metric(let metric, period) = column { written[metric] = text }
    }
    row.clicks = try figure(written[.clicks], "clicks", "a whole number, 0 or more", WrittenFigure.count)
    row.impressions = try figure(
      written[.impressions],
      "impressions",
      "a whole number, 0 or more",
      WrittenFigure.count
    )
    row.clickThroughRate = try figure(
      written[.clickThroughRate],
      "ctr",
      "a share such as 3.14%",
      WrittenFigure.share
    )
    // Nothing was shown, so there is no position, though some exports write one.
    guard row.impressions != 0 else {
      row.clickThroughRate = nil
      return
    }
    row.position = try figure(
      written[.position],
      "position",
      "an average position from 1",
      WrittenFigure.averagePosition
    )
  }

  private func figure<Value>(
    _ text: String?,
    _ field: String,
    _ expected: String,
    _ read: (String) -> Value?
  ) throws(RowRefusal) -> Value? {
    guard let text else { return nil }
    guard let value = read(text) else { throw RowRefusal(field: field, found: text, expected: expected) }
    return value
  }
}

extension Finding {
  static func unusedTable(_ place: SourceLocation) -> Finding {
    Finding(
      rule: "rankings.unused-table",
      severity: .note,
      location: place,
      message: "figures by country, device or appearance are recognised and not used"
    )
  }
}
