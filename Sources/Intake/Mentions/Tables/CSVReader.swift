import CSimdjson
import ReputationModel

/// Reads a table with a line of column names.
struct CSVReader {
  let file: MentionFile

  /// Some exports put so many lines at most before the column names.
  private static let maximumPreamble = 30

  /// Reads a file of UTF-8.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    let separator = CSVReader.separator(of: bytes)
    var records = CSVRecords(bytes, separator: separator)
    guard let layout = findHeader(&records, &reading) else { return reading }
    reading.outcome.ignoredColumns = layout.ignored
    reading.outcome.mappedColumns = layout.mapped
    let file = tableFile(layout, records, &reading)
    var settings = file.settings
    switch order(records, layout) {
    case .none: break
    case .known(let order, let line):
      settings.order = order
      reading.findings.append(.dateOrder(file.path, line: line, order))
    case .ambiguous(let line, let found, let isMixed):
      reading.findings.append(.ambiguousDates(file.path, line: line, found: found, isMixed: isMixed))
    }
    reading.builder.reserve(bytes: bytes.count)
    readRows(&records, layout, settings, &reading)
    return reading
  }

  /// The file with what its header and its columns as a whole say about every row.
  private func tableFile(_ layout: ColumnLayout, _ records: CSVRecords, _ reading: inout FileReading)
    -> MentionFile
  {
    var file = file
    file.settings.isKindForeign = layout.hasForeignKind
    let serials = SerialDates.fields(in: records, layout)
    file.settings.serialDates = serials
    if !serials.isEmpty {
      reading.findings.append(.serialDates(file.path, line: records.line, fields: serials))
    }
    return file
  }

  private func readRows(
    _ records: inout CSVRecords,
    _ layout: ColumnLayout,
    _ settings: MentionRowReader.Settings,
    _ reading: inout FileReading
  ) {
    var rows = MentionRowReader(settings)
    var values = [csimdjson_value](repeating: csimdjson_value(), count: Int(CSIMDJSON_MAXIMUM_FIELDS))
    while let outcome = records.next() {
      switch outcome {
      case .record where records.fieldCount == layout.fields.count:
        records.withValues(of: layout.fields, &values) { row in
          reading.take(row, line: records.line, with: &rows)
        }
      case .record:
        let refusal = RowRefusal(
          found: "\(records.fieldCount) fields",
          expected: "\(layout.fields.count) fields, as the header has"
        )
        reading.outcome.refuse(refusal, line: records.line)
      case .strayQuote(let field):
        reading.outcome.refuse(
          RowRefusal(
            found: "a quote in the middle of field \(field + 1)",
            expected: "quotes around the whole field, and each quote in it doubled"
          ),
          line: records.line
        )
      case .unclosedQuote(let line):
        reading.outcome.refuse(
          RowRefusal(found: "a quote that is never closed", expected: "a closing quote"),
          line: records.line
        )
        reading.findings.append(.unclosedQuote(file.path, line: line))
      }
    }
    reading.notes = rows.notes
  }

  /// The layout of the first line that names columns; findings where there is none.
  private func findHeader(_ records: inout CSVRecords, _ reading: inout FileReading) -> ColumnLayout? {
    var first: (line: Int, layout: ColumnLayout)?
    for _ in 0..<CSVReader.maximumPreamble {
      guard let outcome = records.next() else { break }
      guard outcome == .record else {
        if case .unclosedQuote(let line) = outcome {
          reading.findings.append(.unclosedQuote(file.path, line: line))
        }
        continue
      }
      let header = records.strings()
      let layout = ColumnLayout(header: header, columns: file.columns)
      if layout.isSufficient {
        if let name = layout.duplicate {
          reading.findings.append(.duplicateColumn(file.path, line: records.line, name: name))
          return nil
        }
        reading.findings += missingColumns(layout)
        return layout
      }
      if first == nil { first = (records.line, layout) }
    }
    if let first, first.layout.fields.contains(where: { $0 != nil }) {
      reading.findings += missingColumns(first.layout)
      reading.findings.append(.missingColumn(file.path, line: first.line, first.layout))
    } else if reading.findings.isEmpty {
      reading.findings.append(
        .unrecognisedFormat(file.path, found: "text whose first lines name no known column")
      )
      reading.outcome.format = nil
    }
    return nil
  }

  private func missingColumns(_ layout: ColumnLayout) -> [Finding] {
    file.columns.filter { !layout.fields.contains($0.field) }
      .map { .missingMappedColumn(file.path, location: file.location, field: $0.field.name, column: $0.name) }
  }

  /// The separator that occurs most often in the first line outside quotes.
  static func separator(of bytes: UnsafeRawBufferPointer) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    // A preamble's lines may hold none.
    for line in bytes.prefix(65_536).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(
      maximumPreamble
    ) {
      var counts = [0, 0, 0]
      var isInQuotes = false
      for byte in line {
        if byte == UInt8(ascii: "\"") { isInQuotes.toggle() }
        if !isInQuotes, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      }
      if let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) {
        return candidates[index]
      }
    }
    return candidates[0]
  }
}

extension CSVReader {
  /// What the dates of a file say about the order of day and month.
  enum DateOrder {
    /// There are no dates with slashes.
    case none
    /// The line of the first date that can be read in one way only.
    case known(MentionTime.Order, line: Int)
    case ambiguous(line: Int, found: String, isMixed: Bool)
  }

  /// Looks at every date of the file before the first is read.
  private func order(_ records: CSVRecords, _ layout: ColumnLayout) -> DateOrder {
    var records = records
    let dates: [MentionField] = [.published, .collected, .replyAt]
    let columns = layout.fields.map { field in field.flatMap { dates.contains($0) ? $0 : nil } }
    var values = [csimdjson_value](repeating: csimdjson_value(), count: Int(CSIMDJSON_MAXIMUM_FIELDS))
    var first: (line: Int, found: String)?
    var known: (order: MentionTime.Order, line: Int)?
    var mixed: (line: Int, found: String)?
    while mixed == nil, let outcome = records.next() {
      guard outcome == .record, records.fieldCount == columns.count else { continue }
      records.withValues(of: columns, &values) { row in
        for field in dates {
          guard let bytes = row[field]?.bytes else { continue }
          let (isSlashed, order) = MentionTime.order(of: UnsafeRawBufferPointer(rebasing: bytes[...].trimmed))
          guard isSlashed else { continue }
          if first == nil { first = (records.line, RowRefusal.shown(bytes)) }
          guard let order else { continue }
          if let known, known.order != order { mixed = (records.line, RowRefusal.shown(bytes)) }
          if known == nil { known = (order, records.line) }
        }
      }
    }
    if let mixed { return .ambiguous(line: mixed.line, found: mixed.found, isMixed: true) }
    if let known { return .known(known.order, line: known.line) }
    if let first { return .ambiguous(line: first.line, found: first.found, isMixed: false) }
    return .none
  }
}
