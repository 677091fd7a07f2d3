public import ReputationModel

/// Reads a series of counts: a table with a column `timestamp` or `date` and one of counts, in any order, among others.
///
/// Fields are separated by commas, semicolons or tabs. Moments are RFC 3339 or its shorter forms, without a zone as
/// in UTC, each after the one before; hours are those that their clocks show. A count is a number of zero or more;
/// where there is none, that bucket is missing.
/// All that is wrong is told; where a finding is an error, the series is not the file's.
public struct CountSeriesReader {
  /// The series, as far as its lines could be read.
  public private(set) var series = CountSeries()
  /// What is wrong with the file.
  public private(set) var findings: [Finding] = []

  private let file: String
  private let counts: String
  private var mistakes = 0
  private var missing = 0

  /// A person mends the first mistakes and looks again.
  private static let mostFindings = 100

  private struct Columns {
    let timestamp: Int
    let value: Int
    let count: Int
  }

  /// The column of moments, by its possible names.
  private static let momentNames = ["timestamp", "date"]

  /// Reads the bytes of a file that is called `file` in findings.
  ///
  /// - Parameter column: the name of the column of counts, in any case.
  public init(_ bytes: [UInt8], file: String, column: String = "value") {
    self.file = file
    counts = column.lowercased()
    bytes.withUnsafeBytes { bytes in
      DecodedText(bytes, isUTF8: false).withBytes { read($0) }
    }
    if mistakes > CountSeriesReader.mostFindings {
      findings.append(.moreSeriesMistakes(file, count: mistakes - CountSeriesReader.mostFindings))
    }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      findings.append(.emptySeries(file))
      return
    }
    var records = CSVRecords(bytes, separator: CSVReader.separator(of: bytes))
    guard let columns = header(&records) else { return }
    while let outcome = records.next() {
      switch outcome {
      case .record: row(records, columns)
      case .strayQuote, .unclosedQuote: tell(.seriesQuote(file, line: records.line))
      }
    }
    if series.count == 0, mistakes == 0 { findings.append(.seriesWithoutRows(file)) }
    if missing > 0 { findings.append(.seriesGaps(file, count: missing)) }
  }

  private mutating func header(_ records: inout CSVRecords) -> Columns? {
    guard records.next() == .record else {
      tell(.seriesQuote(file, line: records.line))
      return nil
    }
    let names = records.strings().map { $0.trimmed.lowercased() }
    let moment =
      CountSeriesReader.momentNames.first(where: names.contains) ?? CountSeriesReader.momentNames[0]
    for name in [moment, counts] where names.count(where: { $0 == name }) != 1 {
      tell(
        .seriesColumn(
          name,
          of: counts,
          file: file,
          line: records.line,
          found: names,
          isRepeated: names.contains(name)
        )
      )
    }
    guard mistakes == 0, let timestamp = names.firstIndex(of: moment),
      let value = names.firstIndex(of: counts)
    else { return nil }
    return Columns(timestamp: timestamp, value: value, count: names.count)
  }

  private mutating func row(_ records: CSVRecords, _ columns: Columns) {
    let line = records.line
    guard records.fieldCount == columns.count else {
      return tell(.seriesFields(file, line: line, found: records.fieldCount, expected: columns.count))
    }
    let value = records.withField(columns.value) { bytes in
      WrittenNumber.plain(UnsafeRawBufferPointer(rebasing: bytes[...].trimmed)).flatMap { $0 >= 0 ? $0 : nil }
    }
    let written = records.withField(columns.timestamp) {
      CountSeriesReader.moment(UnsafeRawBufferPointer(rebasing: $0[...].trimmed))
    }
    if records.withField(columns.value, { $0[...].trimmed.isEmpty }) {
      missing += 1
    } else if value == nil {
      tell(.seriesValue(file, line: line, found: records.withField(columns.value, RowRefusal.shown)))
    }
    guard let (moment, offset) = written else {
      return tell(
        .seriesMoment(file, line: line, found: records.withField(columns.timestamp, RowRefusal.shown))
      )
    }
    if let last = series.moments.last, moment <= last {
      let shown = records.withField(columns.timestamp, RowRefusal.shown)
      let before = series.written(at: series.count - 1)
      return tell(
        .seriesOrder(file, line: line, found: shown, before: before, isRepeated: moment == last)
      )
    }
    guard let value else { return }
    records.withField(columns.timestamp) {
      series.append(moment, value, written: $0[...].trimmed, offset: offset)
    }
  }

  /// The moment, and how many seconds its clock is ahead of UTC.
  private static func moment(_ bytes: UnsafeRawBufferPointer) -> (Timestamp, offset: Int)? {
    switch try? MentionTime(bytes, order: nil) {
    case .moment(let moment)?: (moment, clock(bytes).map { Int($0.seconds(since: moment)) } ?? 0)
    case .clock(let day, let second)?: (day.midnightUTC.advanced(bySeconds: Int64(second)), 0)
    case nil: nil
    }
  }

  /// What the clock shows of a moment with an offset, as if it were UTC.
  private static func clock(_ bytes: UnsafeRawBufferPointer) -> Timestamp? {
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    guard let sign = bytes.lastIndex(where: signs.contains),
      case .clock(let day, let second)? = try? MentionTime(
        UnsafeRawBufferPointer(rebasing: bytes[..<sign].trimmed),
        order: nil
      )
    else { return nil }
    return day.midnightUTC.advanced(bySeconds: Int64(second))
  }

  private mutating func tell(_ finding: Finding) {
    mistakes += 1
    if mistakes <= CountSeriesReader.mostFindings { findings.append(finding) }
  }
}
