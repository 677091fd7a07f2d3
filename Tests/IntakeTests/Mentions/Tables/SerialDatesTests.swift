import ReputationModel
import Testing

@testable import Intake

@Suite struct SerialDatesTests {
  @Test(arguments: [
    ("46082", "2026-02-28T23:00:00Z"), ("46082.5", "2026-03-01T11:00:00Z"),
    ("46082,395833333", "2026-03-01T08:30:00Z"),
    ("46081.999999999", "2026-02-28T23:00:00Z"), ("36526", "1999-12-31T23:00:00Z"),
  ])
  func readsDaysOfASpreadsheet(written: String, moment: String) throws {
    let reading = try MentionReading("Fecha;text\n\(written);x\n45000;y\n")
    #expect(reading.store.contains { $0.published.description == moment })
    let note = try #require(reading.finding("mentions.serial-dates"))
    #expect(note.severity == .note)
    #expect(note.found == "numbers in `published`")
    #expect(note.fix?.contains("1904") == true)
  }

  /// A column in which one value is something else is no column of such days.
  @Test(arguments: ["2026-03-01", "1772353800", "12345", "99999"])
  func readsNoNumberInAColumnOfOtherDates(other: String) throws {
    let rows = String(repeating: "46082,x\n", count: 200)
    let reading = try MentionReading("date,text\n\(rows)\(other),x\n", maximumRefusedShare: 1)
    #expect(reading.finding("mentions.serial-dates") == nil)
    #expect(reading.outcome.refusedCount >= 200)
    #expect(reading.outcome.refused.first?.expected == "a time such as 2026-03-01T09:30:00+01:00")
  }

  @Test func looksAtEachColumnOnItsOwn() throws {
    let reading = try MentionReading(
      "date,added,text\n2026-03-01T00:00:00Z,46082.5,x\n2026-03-02T00:00:00Z,-,y\n2026-03-03T00:00:00Z,,z\n"
    )
    #expect(reading.outcome.refused.isEmpty)
    #expect(reading.store.first?.collected?.description == "2026-03-01T11:00:00Z")
    #expect(reading.finding("mentions.serial-dates")?.found == "numbers in `collected`")
  }
}
