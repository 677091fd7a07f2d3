import Testing

@testable import Intake

@Suite struct CSVRecordsTests {
  private func records(_ text: String, separator: Character = ",") -> [[String]] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var records = CSVRecords(bytes, separator: separator.asciiValue ?? 0)
      var rows: [[String]] = []
      while let outcome = records.next() {
        rows.append(outcome == .record ? records.strings() : ["\(outcome)", "\(records.line)"])
      }
      return rows
    }
  }

  /// Fields are searched for sixteen bytes at a time, and sixty-four at once.
  @Test(arguments: [1, 2, 15, 16, 17, 63, 64, 65, 128, 200])
  func readsAnyNumberOfFieldsOfAnyLength(count: Int) {
    for length in [0, 1, 14, 15, 16, 17, 40] {
      let field = String(repeating: "x", count: length)
      let row = [String](repeating: field, count: count)
      let quoted = row.map { "\"\($0)\"" }
      let text = row.joined(separator: ",") + ",e\r\n" + quoted.joined(separator: ",") + ",\"\"\n"
      #expect(records(text) == [row + ["e"], row + [""]])
    }
  }

  @Test func readsEmptyFieldsAtTheEnds() {
    #expect(records(",\n,,\na,") == [["", ""], ["", "", ""], ["a", ""]])
    #expect(records("\n\r\n\ra\n\n") == [["a"]])
    #expect(records("") == [])
  }

  @Test func saysWhereQuotesAreWrong() {
    #expect(records("a,b\"c\nd,e\n") == [["strayQuote(field: 1)", "1"], ["d", "e"]])
    #expect(records("a,\"b\"c,\"\nd,e\n") == [["strayQuote(field: 1)", "1"], ["d", "e"]])
    #expect(records("a\nb,\"c\nd\n") == [["a"], ["unclosedQuote(line: 2)", "2"]])
  }
}
