import Testing

@testable import Intake

@Suite struct CSVRecordsPartsTests {
  /// Where records of two fields seem to begin, close to the middle of the text; the header is read.
  private func starts(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var records = CSVRecords(UnsafeRawBufferPointer(bytes), separator: UInt8(ascii: ","))
      _ = records.next()
      return records.guessedStarts(parts: 2, fieldCount: 2)
    }
  }

  @Test(arguments: 0..<24)
  func findsARecordWhetherTheMiddleLiesWithinQuotesOrNot(shift: Int) throws {
    // One quoted field a row: from within it, every line's end would lie within quotes.
    let header = "id,text" + String(repeating: " ", count: shift) + "\n"
    let row = "m1,\"uno, dos y tres\"\n"
    let starts = starts(header + String(repeating: row, count: 40))
    #expect(starts.count == 2)
    #expect((try #require(starts.last) - header.utf8.count) % row.utf8.count == 0)
  }

  @Test func findsNoneWhereTheRestIsOneRecord() {
    #expect(starts("id,text\nm1,\"" + String(repeating: "uno ", count: 100)) == [8])
  }
}
