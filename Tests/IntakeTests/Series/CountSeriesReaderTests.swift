import ReputationModel
import Testing

@testable import Intake

@Suite struct CountSeriesReaderTests {
  private func read(_ text: String, column: String = "value") -> CountSeriesReader {
    CountSeriesReader(Array(text.utf8), file: "s.csv", column: column)
  }

  @Test(arguments: [
    "timestamp,value\n2026-03-01 09:00:00,3\n2026-03-01 10:00:00,0.5\n",
    "\u{FEFF}timestamp;value\r\n2026-03-01 09:00:00;3\r\n2026-03-01 10:00:00;0.5\r\n",
    "Value\tTimestamp\tnote\n3\t2026-03-01 09:00:00\tx\n0.5\t2026-03-01 10:00:00\t\n",
    "\"timestamp\",\"value\"\n\"2026-03-01 09:00:00\",\"3\"\n\n 2026-03-01 10:00:00 , 0.5 ",
  ])
  func readsATable(text: String) {
    let reader = read(text)
    #expect(reader.findings.isEmpty)
    #expect(reader.series.values == [3, 0.5])
    #expect(reader.series.moments.map(\.description) == ["2026-03-01T09:00:00Z", "2026-03-01T10:00:00Z"])
    #expect(reader.series.written(at: 0) == "2026-03-01 09:00:00")
    #expect(reader.series.written(at: 1) == "2026-03-01 10:00:00")
  }

  @Test func readsTheOtherFormsOfTimes() {
    let reader = read(
      "timestamp,value\n2026-03-01,1\n2026-03-02T00:00:00+01:00,2\n2026-03-02T00:00:00Z,1e3\n"
    )
    #expect(reader.findings.isEmpty)
    #expect(reader.series.values == [1, 2, 1000])
    #expect(reader.series.moments[1].description == "2026-03-01T23:00:00Z")
    #expect(reader.series.written(at: 1) == "2026-03-02T00:00:00+01:00")
  }

  /// Winter and summer in Madrid, and a line without a zone.
  @Test func keepsTheHoursOfTheClocksThatAreWritten() {
    let series = read(
      """
      timestamp,value
      2026-03-28T23:00:00+01:00,1
      2026-03-29T04:00:00+02:00,2
      2026-03-29 05:00:00 +0200,3
      2026-03-29T09:00:00-05:30,4
      2026-03-30T09:00:00Z,5

      """
    ).series
    #expect(series.moments.map { series.zone.offset(at: $0) } == [3600, 7200, 7200, -19_800, 0])
  }

  @Test(arguments: [
    ("", "series.empty-file", 0), (" \r\n\n", "series.empty-file", 0),
    ("time,value\n", "series.missing-column", 1), ("timestamp,count\n", "series.missing-column", 1),
    ("timestamp,value,Value\n", "series.repeated-column", 1),
    ("timestamp,value\n2026-03-01,x\n", "series.value", 2),
    ("timestamp,value\n2026-03-01,-1\n", "series.value", 2),
    ("timestamp,value\n2026-03-01,NaN\n", "series.value", 2),
    ("timestamp,value\n2026-03-01,inf\n", "series.value", 2),
    ("timestamp,value\n2026-03-01,1e999\n", "series.value", 2),
    ("timestamp,value\nsoon,1\n", "series.timestamp", 2),
    ("timestamp,value\n2026-02-30,1\n", "series.timestamp", 2),
    ("timestamp,value\n2026-03-02,1\n2026-03-01,1\n", "series.order", 3),
    ("timestamp,value\n2026-03-02,1\n2026-03-02,1\n", "series.repeated-timestamp", 3),
    ("timestamp,value\n2026-03-01\n", "series.fields", 2),
    ("timestamp,value\n2026-03-01,\"1\n", "series.quotes", 2),
    ("timestamp,value\n2026-03-01,1\"\n", "series.quotes", 2),
  ])
  func tellsWhatIsWrong(text: String, rule: String, line: Int) {
    let findings = read(text).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.location == SourceLocation(file: "s.csv", line: line))
  }

  /// The dashboard's table of days, in which a day without listening has no count.
  @Test func readsTheCountsThatAreAskedFor() {
    let days = "date,total,positive,Negative,mean\n2026-03-01,3,1,2,\n2026-03-02,,,,\n2026-03-03,4,4,0,1\n"
    let reader = read(days, column: "negative")
    #expect(reader.series.values == [2, 0])
    #expect(reader.series.moments.map(\.description) == ["2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z"])
    #expect(reader.findings.map(\.rule) == ["series.gaps"])
    #expect(!reader.findings.hasErrors)
    let missing = read(days).findings
    #expect(missing.map(\.rule) == ["series.missing-column"])
    #expect(missing.first?.expected == "one column timestamp or date, and one column value")
  }

  /// Where both are there, the moment is the more precise one.
  @Test func prefersTheTimestampToTheDate() {
    let reader = read("date,timestamp,value\n2026-03-01,2026-03-01T09:00:00Z,1\n")
    #expect(reader.series.moments.map(\.description) == ["2026-03-01T09:00:00Z"])
  }

  @Test func tellsEverythingInOneRun() {
    let findings = read("timestamp,value\n2026-03-01,x\n?,1\n2026-03-02,3\n2026-03-01,-1\n").findings
    #expect(findings.map { $0.location?.line } == [2, 3, 5, 5])
  }

  @Test func warnsOfASeriesWithoutRows() {
    let reader = read("timestamp,value\n")
    #expect(reader.findings.map(\.rule) == ["series.no-rows"])
    #expect(!reader.findings.hasErrors)
  }

  @Test func endsTheListOfMistakes() {
    let reader = read("timestamp,value\n" + String(repeating: "?,?\n", count: 5000))
    #expect(reader.findings.count == 101)
    #expect(reader.findings.last?.rule == "series.more")
  }
}
