import ReputationModel

/// Reads a table with a line of column names.
struct CSVReader {
  let file: MentionFile
  /// A part of a file is worth a thread of its own from this many bytes on; `nil` for what is usual.
  var minimumPartLength: Int?

  /// Some exports put so many lines at most before the column names.
  static let maximumPreamble = 30

  /// Reads a file of UTF-8.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    let separator = CSVReader.separator(of: bytes)
    var records = CSVRecords(bytes, separator: separator)
    let layout = findHeader(&records, &reading)
    if file.isUnchecked {
      // Of a text without a header nobody else looks at what follows.
      var check = TextCheck(bytes, 0..<(layout == nil ? bytes.count : records.position))
      reading.isVoid = !check.passes()
    }
    guard let layout, !reading.isVoid else { return reading }
    reading.outcome.ignoredColumns = layout.ignored
    reading.outcome.mappedColumns = layout.mapped
    let file = tableFile(layout, records, &reading)
    var rows = CSVRows(file: file, layout: layout, separator: separator)
    if let minimumPartLength { rows.minimumPartLength = minimumPartLength }
    rows.read(bytes, behind: records, into: &reading)
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
