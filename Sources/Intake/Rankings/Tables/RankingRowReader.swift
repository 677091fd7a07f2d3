import ReputationModel

/// Makes an observed result of the fields of a row.
struct RankingRowReader {
  let file: RankingFile
  let order: MentionTime.Order?

  /// The most bytes of a query and of an address.
  static let longest = 2048

  /// Everything that is wrong with a row, of which `first` is what was found first.
  func refusals(of values: [RankingField: String], line: Int, after first: RowRefusal) -> [RowRefusal] {
    RowRefusal.all(after: first) { blamed in
      var values = values
      // What no row can do without gets something right; what has no position needs no address.
      let right: [RankingField: String] = [
        .date: "2000-01-01", .query: "-", .url: "https://a.example/", .position: "-",
      ]
      for field in blamed.compactMap(RankingField.init(rawValue:)) { values[field] = right[field] }
      do throws(RowRefusal) {
        _ = try read(values, line: line)
        return nil
      } catch { return error }
    }
  }

  /// Reads a row whose empty fields are left out.
  func read(_ values: [RankingField: String], line: Int) throws(RowRefusal) -> ObservedResult {
    guard let date = values[.date] else {
      throw RowRefusal(field: "date", found: "nothing", expected: "a date such as 2026-03-01")
    }
    let day = try RankingDay.read(date, field: "date", order: order, in: file)
    let search = try search(values)
    var result = ObservedResult(search: search, day: day, location: file.place(line))
    result.title = values[.title]
    if let url = values[.url] { result.url = try RankingRowReader.address(url, field: "url") }
    try read(values[.position] ?? "", into: &result)
    let depth = try field(.depth, of: values, expected: "how many results were looked at") {
      WrittenFigure.count($0).flatMap { (1...WrittenPosition.deepest).contains($0) ? $0 : nil }
    }
    result.depth = [result.depth, depth].compactMap { $0 }.max()
    result.givenClass = try field(
      .resultClass,
      of: values,
      expected: "owned, favourable, neutral or damaging",
      WrittenResultClass.read
    )
    result.demand.volume = try field(
      .volume,
      of: values,
      expected: "a whole number: searches in a month",
      WrittenFigure.count
    )
    result.demand.intent = try field(
      .intent,
      of: values,
      expected: "informational, navigational, commercial or transactional",
      WrittenIntent.read
    )
    return result
  }

  /// What a field says that may be left out, or say that there is nothing.
  private func field<Value>(
    _ field: RankingField,
    of values: [RankingField: String],
    expected: String,
    _ read: (String) -> Value?
  ) throws(RowRefusal) -> Value? {
    guard let written = values[field], !WrittenPosition.isAbsence(written) else { return nil }
    guard let value = read(written) else {
      throw RowRefusal(field: field.rawValue, found: written, expected: expected)
    }
    return value
  }

  private func read(_ text: String, into result: inout ObservedResult) throws(RowRefusal) {
    switch WrittenPosition(text) {
    case .ranked(let position):
      guard result.url != nil else {
        throw RowRefusal(field: "url", found: "nothing", expected: "the address that has the position")
      }
      result.position = position
    case .absent(let depth): result.depth = depth
    case nil:
      throw RowRefusal(
        field: "position",
        found: text,
        expected: "a whole number from 1, or nothing where it does not rank"
      )
    }
  }

  private func search(_ values: [RankingField: String]) throws(RowRefusal) -> TrackedSearch {
    var search = TrackedSearch(query: try RankingRowReader.query(values[.query]))
    search.engine = values[.engine]?.lowercased()
    search.country = values[.country]?.lowercased()
    search.device = values[.device].map(WrittenDevice.read)
    if var written = values[.language] {
      switch written.withUTF8({ WrittenLanguage.reading(UnsafeRawBufferPointer($0)) }) {
      case .code(let code): search.language = LanguageCode(rawValue: code)
      case .unknown: break
      case nil:
        throw RowRefusal(
          field: "language",
          found: written,
          expected: "a code such as es, or a language's name"
        )
      }
    }
    return search
  }

  /// A query that says something.
  static func query(_ text: String?) throws(RowRefusal) -> String {
    let words = text?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    guard !words.isEmpty, words.utf8.count <= longest else {
      throw RowRefusal(
        field: "query",
        found: words.isEmpty ? "nothing" : words,
        expected: "the words that were searched for"
      )
    }
    return words
  }

  /// An address, with its scheme or without.
  static func address(_ text: String, field: String) throws(RowRefusal) -> String {
    guard WebAddress(text) != nil || (!text.contains("://") && WebAddress("https://" + text) != nil) else {
      throw RowRefusal(field: field, found: text, expected: "a web address")
    }
    return text
  }
}
