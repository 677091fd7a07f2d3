/// The rows of a table below its header, each with the fields that the header has.
struct TableRows {
  /// A row.
  struct Row {
    let line: Int
    let fields: Result<[String], RowRefusal>
  }

  private var records: CSVRecords
  /// How many fields a row has.
  let width: Int
  /// The line of a quote that is never closed, once it was met.
  private(set) var unclosedQuote: Int?

  init(_ records: CSVRecords, width: Int) {
    self.records = records
    self.width = width
  }

  /// The next row; `nil` at the end.
  mutating func next() -> Row? {
    guard let outcome = records.next() else { return nil }
    switch outcome {
    case .record where records.fieldCount == width:
      return Row(line: records.line, fields: .success(records.strings().map(TableRows.cleaned)))
    case .record:
      return refused("\(records.fieldCount) fields", "\(width) fields, as the header has")
    case .strayQuote(let field):
      return refused(
        "a quote in the middle of field \(field + 1)",
        "quotes around the whole field, and each quote in it doubled"
      )
    case .unclosedQuote(let line):
      unclosedQuote = line
      return refused("a quote that is never closed", "a closing quote")
    }
  }

  private func refused(_ found: String, _ expected: String) -> Row {
    Row(line: records.line, fields: .failure(RowRefusal(found: found, expected: expected)))
  }

  /// Without blanks around it, and without the apostrophe that keeps a spreadsheet from seeing a formula.
  static func cleaned(_ field: String) -> String {
    let scalars = field.unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    var text = String(scalars[first...last])
    let start = Array(text.utf8.prefix(2))
    if start.count == 2, start[0] == UInt8(ascii: "'"), Array("=+-@".utf8).contains(start[1]) {
      text.unicodeScalars.removeFirst()
    }
    return text
  }
}

extension TableRows {
  /// What the dates in those columns say of the order of day and month, looked at before the first is read; `nil` where
  /// none has slashes.
  func dateOrder(in columns: [Int]) -> CSVDates.Verdict? {
    guard !columns.isEmpty else { return nil }
    var rows = self
    var dates = CSVDates()
    while let row = rows.next() {
      guard case .success(let fields) = row.fields else { continue }
      for column in columns {
        var field = fields[column]
        field.withUTF8 { dates.note(UnsafeRawBufferPointer($0), line: row.line) }
      }
    }
    return dates.hasSlashes ? dates.verdict : nil
  }
}
