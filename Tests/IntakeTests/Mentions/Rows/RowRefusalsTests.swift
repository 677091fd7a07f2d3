import CustomDump
import Testing

@testable import Intake

@Suite struct RowRefusalsTests {
  private func refused(_ text: String) throws -> [String] {
    try MentionReading(text, maximumRefusedShare: 1).outcome.refused.map { "\($0.line) \($0.field ?? "")" }
  }

  @Test func tellsOfEverythingThatIsWrongWithARowOfATable() throws {
    let reading = try MentionReading(
      """
      id,published,text,kind,language,rating,sentiment
      1,yesterday,,essay,neverland,9,great
      2,2026-05-01,Pan,review,es,4,positive
      3,2030-01-01,Pan,essay,es,4,positive

      """,
      maximumRefusedShare: 1
    )
    expectNoDifference(
      reading.outcome.refused.map { "\($0.line) \($0.field ?? "")" },
      [
        "2 rating", "2 text", "2 published", "2 kind", "2 language", "2 sentiment", "4 published", "4 kind",
      ]
    )
    #expect(reading.outcome.refusedCount == 2)
    #expect(reading.outcome.rows == 3)
  }

  @Test func tellsOfEverythingThatIsWrongWithAnObject() throws {
    #expect(
      try refused(
        """
        {"id":"1","text":[1],"published":"x","tags":3,"reach":-1}
        {"id":"2","text":"Pan","published":"2026-05-01T00:00:00Z","kind":"essay"}

        """
      ) == ["1 text", "1 published", "1 reach", "1 tags", "2 kind"]
    )
  }
}
