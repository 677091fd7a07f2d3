import ReputationModel

/// Reads a table of ranking data: our own, or one that Search Console exports.
///
/// Its header tells which, never its name.
struct RankingTableReader {
  let file: RankingFile

  /// Column names are compared one with another, so there must not be many.
  private static let mostColumns = 1000

  /// Reads a file of UTF-8.
  func read(_ bytes: UnsafeRawBufferPointer) -> RankingReading {
    var reading = RankingReading(of: file)
    var records = CSVRecords(bytes, separator: CSVReader.separator(of: bytes))
    var nearest: (line: Int, header: [String])?
    for _ in 0..<CSVReader.maximumPreamble {
      guard let outcome = records.next() else { break }
      if case .unclosedQuote(let line) = outcome {
        reading.findings.append(.unclosedQuote(file.path, .rankings, line: line))
      }
      guard outcome == .record, records.fieldCount <= RankingTableReader.mostColumns else { continue }
      let header = records.strings().map(TableRows.cleaned)
      let rows = TableRows(records, width: header.count)
      if SearchConsoleFilters.isHeader(header) {
        SearchConsoleFilters(file: file).read(rows, into: &reading)
        return reading
      }
      if let layout = SearchConsoleLayout(header: header) {
        SearchConsoleTableReader(file: file, layout: layout).read(rows, line: records.line, into: &reading)
        return reading
      }
      let fields = header.map(RankingField.named)
      if RankingField.required.allSatisfy(fields.contains) {
        readOwn(rows, fields, header, line: records.line, into: &reading)
        return reading
      }
      if nearest == nil, fields.count(where: { $0 != nil }) >= 2 { nearest = (records.line, header) }
    }
    guard reading.findings.isEmpty else { return reading }
    if let nearest {
      let fields = nearest.header.map(RankingField.named)
      let missing = RankingField.required.filter { !fields.contains($0) }.map(\.rawValue)
      let others = zip(nearest.header, fields).filter { $1 == nil }.map(\.0)
      reading.findings.append(
        .unfitRankingColumns(file.path, line: nearest.line, missing: missing, found: others)
      )
    } else {
      reading.findings.append(
        .unrecognisedFormat(file.path, .rankings, found: "text whose first lines name no known column")
      )
    }
    return reading
  }

  private func readOwn(
    _ rows: TableRows,
    _ fields: [RankingField?],
    _ header: [String],
    line: Int,
    into reading: inout RankingReading
  ) {
    reading.outcome.format = .table
    for (column, field) in fields.enumerated() {
      guard let field, fields.firstIndex(of: field) != column else { continue }
      reading.findings.append(.duplicateRankingColumn(file.path, line: line, name: header[column]))
      return
    }
    reading.outcome.ignoredColumns = zip(header, fields).filter { $1 == nil && !$0.isEmpty }.map(\.0)
    let dates = fields.indices.filter { fields[$0] == .date }
    let reader = RankingRowReader(file: file, order: file.order(rows.dateOrder(in: dates), &reading))
    var rows = rows
    while let row = rows.next() {
      var values: [RankingField: String] = [:]
      do throws(RowRefusal) {
        for (field, value) in zip(fields, try row.fields.get()) where !value.isEmpty {
          if let field { values[field] = value }
        }
        reading.take(try reader.read(values, line: row.line))
      } catch {
        let refusals =
          reading.outcome.keepsRefusals ? reader.refusals(of: values, line: row.line, after: error) : [error]
        reading.outcome.refuse(refusals, line: row.line)
      }
    }
    if let line = rows.unclosedQuote {
      reading.findings.append(.unclosedQuote(file.path, .rankings, line: line))
    }
  }
}

extension RankingFile {
  /// The order of day and month that a file's dates show; what is to be said of it is a finding.
  func order(_ verdict: CSVDates.Verdict?, _ reading: inout RankingReading) -> MentionTime.Order? {
    reading.findings += verdict?.findings(path, .rankings) ?? []
    return verdict?.order
  }
}
