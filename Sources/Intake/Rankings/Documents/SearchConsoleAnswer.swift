import ReputationModel

/// Reads an answer of Search Console's interface, which does not say what its keys are: their form tells.
struct SearchConsoleAnswer {
  let file: RankingFile

  private enum Dimension {
    case day, page, country, device, appearance, query
  }

  /// Reads it; without `rows` it says that there was nothing.
  func read(_ document: YAMLNode, into reading: inout RankingReading) {
    let rows = document["rows"]?.items ?? []
    let dimensions = dimensions(rows)
    let metadata = document["metadata"]
    let written = metadata?["first_incomplete_date"] ?? metadata?["firstIncompleteDate"]
    let firstIncomplete = written?.text.flatMap {
      try? RankingDay.read($0, field: "date", order: nil, in: file)
    }
    for row in rows {
      do throws(RowRefusal) {
        let made = try read(row, dimensions, firstIncomplete)
        reading.outcome.rows += 1
        if !dimensions.contains(.appearance) { reading.performance.append(made) }
      } catch {
        reading.outcome.refuse(error, line: row.line)
      }
    }
    if dimensions.contains(.appearance) || isUnused(dimensions) {
      reading.findings.append(.unusedTable(file.place(document.line)))
    }
  }

  private func isUnused(_ dimensions: [Dimension]) -> Bool {
    !dimensions.isEmpty && dimensions.allSatisfy { $0 == .country || $0 == .device }
  }

  /// What each key is, by the form that all rows share.
  private func dimensions(_ rows: [YAMLNode]) -> [Dimension] {
    let count = rows.first?["keys"]?.items.count ?? 0
    guard count <= 16 else { return [] }
    return (0..<count).map { index in
      let keys = rows.lazy.compactMap { row -> String? in
        guard let keys = row["keys"]?.items, index < keys.count else { return nil }
        return keys[index].text
      }
      if keys.allSatisfy(isDay) { return .day }
      if keys.allSatisfy({ WebAddress($0) != nil }) { return .page }
      if keys.allSatisfy({ ["DESKTOP", "MOBILE", "TABLET"].contains($0.uppercased()) }) { return .device }
      if keys.allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy(\.isASCIILetter) }) { return .country }
      let isName = { (key: String) in
        key.utf8.count > 3 && key.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
      }
      return keys.allSatisfy(isName) ? .appearance : .query
    }
  }

  private func isDay(_ text: String) -> Bool {
    if case .day = WrittenTime(text) { true } else { false }
  }

  private func read(
    _ row: YAMLNode,
    _ dimensions: [Dimension],
    _ firstIncomplete: CalendarDay?
  ) throws(RowRefusal) -> SearchPerformance {
    guard row["clicks"] != nil || row["impressions"] != nil else {
      throw RowRefusal(found: row.shown, expected: "a row with clicks or impressions")
    }
    let keys = row["keys"]?.items ?? []
    guard keys.count == dimensions.count else {
      throw RowRefusal(
        field: "keys",
        found: "\(keys.count) keys",
        expected: "\(dimensions.count) keys, as the first row has"
      )
    }
    var subject = SearchPerformance.Subject()
    for (dimension, key) in zip(dimensions, keys) {
      guard let text = key.text else {
        throw RowRefusal(field: "keys", found: key.shown, expected: "a text")
      }
      switch dimension {
      case .day:
        subject.days = DayRange(try RankingDay.read(text, field: "date", order: nil, in: file))
      case .page: subject.page = text
      case .country: subject.country = text
      case .device: subject.device = WrittenDevice.read(text)
      case .query: subject.query = try RankingRowReader.query(text)
      case .appearance: break
      }
    }
    var made = SearchPerformance(subject: subject, export: file.path, location: file.place(row.line))
    made.clicks = try count(row, "clicks")
    made.impressions = try count(row, "impressions")
    if let day = subject.days?.from, let firstIncomplete { made.isComplete = day < firstIncomplete }
    guard made.impressions != 0 else { return made }
    made.clickThroughRate = try figure(row, "ctr", 0...1, "a share from 0 to 1")
    made.position = try figure(row, "position", 1...100_000, "an average position from 1")
    return made
  }

  private func count(_ row: YAMLNode, _ name: String) throws(RowRefusal) -> Int? {
    guard let value = row[name] else { return nil }
    guard let whole = value.whole, whole >= 0 else {
      throw RowRefusal(field: name, found: value.shown, expected: "a whole number, 0 or more")
    }
    return whole
  }

  private func figure(
    _ row: YAMLNode,
    _ name: String,
    _ range: ClosedRange<Double>,
    _ expected: String
  ) throws(RowRefusal) -> Double? {
    guard let value = row[name] else { return nil }
    guard let number = value.number, range.contains(number) else {
      throw RowRefusal(field: name, found: value.shown, expected: expected)
    }
    return number
  }
}
