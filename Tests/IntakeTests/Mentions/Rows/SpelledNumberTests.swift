import ReputationModel
import Testing

@testable import Intake

@Suite struct SpelledNumberTests {
  @Test(
    arguments: [
      ("1 310", 1310), ("1\u{A0}310", 1310), ("1\u{202F}310", 1310), ("1’310", 1310),
      ("1'310'000", 1_310_000),
      ("12 345,0", 12_345), ("1.2K", 1200), ("1,2k", 1200), ("3,4 mil", 3400), ("2M", 2_000_000),
      ("2 M", 2_000_000),
      ("1,5 millones", 1_500_000), ("3 mill.", 3_000_000), ("900K", 900_000), ("1.25 M", 1_250_000),
      ("2m", nil), ("1.234K", nil), ("1 31", nil), ("12 3456", nil), ("1234 567", nil), ("K", nil),
      ("1310", nil),
      ("12,5 %", nil), ("1.2B", nil), ("2 billones", nil), ("1 2", nil), ("five", nil), ("", nil),
      ("1 310 ", 1310),
      ("1,310 000", nil), ("-1K", nil),
    ] as [(String, Double?)]
  )
  func readsWhatIsSpelledForReaders(text: String, number: Double?) {
    #expect(Array(text.utf8).withUnsafeBytes { SpelledNumber.value($0, isWhole: true) } == number)
  }

  /// What one way of writing a figure means in a field of people and in one of stars.
  @Test(
    arguments: [
      ("1.310", 1310, 1.31), ("1,310", 1310, 1.31), ("4,5", nil, 4.5), ("1 310", 1310, nil),
      ("1’310", 1310, nil),
      ("1.2K", 1200, nil), ("12,5 %", nil, nil), ("7,4", nil, nil), ("4", 4, 4),
    ] as [(String, Int?, Double?)]
  )
  func readsByField(text: String, reach: Int?, rating: Double?) throws {
    let rows = "date,text,Reach,Rating\n2026-03-01,x,\"\(text)\",\n2026-03-02,y,,\"\(text)\"\n"
    let reading = try MentionReading(rows, maximumRefusedShare: 1)
    #expect(reading.store.first { $0.text == "x" }?.reach == reach)
    #expect(reading.store.first { $0.text == "y" }?.rating == rating)
  }

  @Test(arguments: ["-", "–", "N/A", "null", "NaN", "s/d", "#N/A"])
  func knowsSignsForNoValue(sign: String) throws {
    let reading = try MentionReading(
      "date,added,text,reach,sentiment,likes\n2026-03-01,\(sign),x,\(sign),\(sign),\(sign)\n"
    )
    let mention = try #require(reading.store.first)
    #expect(mention.reach == nil)
    #expect(mention.sentiment == nil)
    #expect(mention.collected == nil)
    #expect(mention.engagement.likes == nil)
  }

  @Test(arguments: [
    ("1.73E+18", true), ("1,73e+18", true), ("9E+17", true), ("1e5", false), ("1.73E18", false),
    ("e+18", true),
    ("abc+1", false), ("1.7E+1x", false), ("12", false),
  ])
  func knowsIdentifiersThatASpreadsheetRounded(text: String, isRounded: Bool) {
    #expect(Array(text.utf8).withUnsafeBytes { WrittenNumber.isRoundedBySpreadsheet($0) } == isRounded)
  }
}
