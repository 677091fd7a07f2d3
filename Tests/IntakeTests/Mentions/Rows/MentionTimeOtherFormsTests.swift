import ReputationModel
import Testing

@testable import Intake

@Suite struct MentionTimeOtherFormsTests {
  static func time(_ text: String, isSerial: Bool = false) -> Result<MentionTime, MentionTime.Failure> {
    Array(text.utf8).withUnsafeBytes { bytes in
      Result { () throws(MentionTime.Failure) in try MentionTime(otherForm: bytes, isSerial: isSerial) }
    }
  }

  @Test(arguments: [
    ("12 mar 2026", "2026-03-12", 0), ("Mar 12, 2026", "2026-03-12", 0),
    ("12 de marzo de 2026", "2026-03-12", 0),
    ("12 de març de 2026", "2026-03-12", 0), ("1r d'abril de 2026", "2026-04-01", 0),
    ("1 d’abril de 2026", "2026-04-01", 0), ("1er août 2026", "2026-08-01", 0),
    ("12 DÉCEMBRE 2025", "2025-12-12", 0),
    ("March 12th, 2026 9:30 PM", "2026-03-12", 77_400), ("12-Mar-2026 09:30AM", "2026-03-12", 34_200),
    ("12-Mar-26", "2026-03-12", 0), ("2026 Mar 12 10:00", "2026-03-12", 36_000),
    ("mié., 12 mar. 2026, 9:30 p. m.", "2026-03-12", 77_400), ("mar., 12 may. 2026", "2026-05-12", 0),
    ("mar. 3 mars 2026 à 09:30", "2026-03-03", 34_200),
    ("dijous, 12 de març de 2026 a les 9:30", "2026-03-12", 34_200),
    ("jueves 12 de febrero de 2026 a las 24:00", "2026-02-13", 0), ("Sept 1 2025", "2025-09-01", 0),
  ])
  func readsNamesOfMonths(text: String, day: String, second: Int) throws {
    guard case .clock(let found, let secondOfDay) = try Self.time(text).get() else {
      throw MentionTime.Failure.form
    }
    #expect(found.description == day)
    #expect(secondOfDay == second)
  }

  @Test(arguments: [
    ("Thu, 12 Mar 2026 09:30:00 +0100", "2026-03-12T08:30:00Z"),
    ("12 Mar 2026 09:30 GMT", "2026-03-12T09:30:00Z"),
    ("1772353800", "2026-03-01T08:30:00Z"), ("1772353800000", "2026-03-01T08:30:00Z"),
    ("1772353800.75", "2026-03-01T08:30:00Z"), ("631152000", "1990-01-01T00:00:00Z"),
    ("631152000000", "1990-01-01T00:00:00Z"),
  ])
  func readsMoments(text: String, moment: String) throws {
    guard case .moment(let found) = try Self.time(text).get() else { throw MentionTime.Failure.form }
    #expect(found.description == moment)
  }

  @Test(arguments: [
    "", "marzo", "12 de marzo", "12 foo 2026", "mar 12 mar 13 2026", "12 mar 2026 mañana", "46082.5",
    "12345678",
    "177235380012345678", "-1772353800", "12 13 2026", "may may 12 2026", "12 mar 20266",
    "Mar 12 09:30:00 2026",
    String(repeating: "12 mar ", count: 40), "🥖",
  ])
  func refusesOtherTexts(text: String) {
    #expect(Self.time(text) == .failure(.form))
  }

  @Test func knowsTheCalendar() {
    #expect(Self.time("31 feb 2026") == .failure(.noSuchTime))
    #expect(Self.time("12 mar 2026 25:00") == .failure(.noSuchTime))
  }

  @Test func readsSerialNumbersOnlyWhereTheColumnHasThem() {
    #expect(Self.time("46082.25", isSerial: true) != .failure(.form))
    #expect(Self.time("46082.25") == .failure(.form))
  }
}
