import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct FigureTableTests {
  private let table = FigureTable(
    caption: "Tabla",
    columns: [
      .init(name: "date", label: "Día"), .init(name: "n", label: "n"), .init(name: "mean", label: "Media"),
    ],
    rows: [
      [.day(CalendarDay(daysSince1970: 20_514)), .count(1234), .number(-0.576, digits: 2)],
      [.text("=a"), .missing, .number(-0.001, digits: 2)],
    ]
  )

  @Test func writesAFileForPrograms() {
    let file = String(decoding: table.csv(), as: UTF8.self)
    #expect(file == "date,n,mean\r\n2026-03-02,1234,-0.58\r\n'=a,,0.00\r\n")
  }

  @Test func writesATableForReaders() throws {
    let rows = table.values(Localizer(strings: Fixture.strings(Fixture.spanish), timeZone: .utc))
    #expect(rows.map { $0["name"] as? String } == ["2 mar 2026", "=a"])
    #expect(rows.map { $0["iso"] as? String } == ["2026-03-02", nil])
    #expect(rows.map { $0["cells"] as? [String] } == [["1.234", "−0,58"], ["–", "0,00"]])
  }
}
