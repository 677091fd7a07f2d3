import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct SearchConsoleAnswerTests {
  private func read(_ text: String) throws -> RankingReadings {
    try RankingReadings(text, path: "content/rankings/api.json")
  }

  @Test func tellsWhatKeysAreByTheirForm() throws {
    let reading = try read(
      """
      {"rows": [
        {"keys": ["2026-05-10", "pan", "https://a.example/", "esp", "MOBILE"], "clicks": 12, "impressions": 345, "ctr": 0.0347, "position": 5.5},
        {"keys": ["2026-05-11", "de", "https://a.example/", "fra", "DESKTOP"], "clicks": 0, "impressions": 0, "ctr": 0, "position": 0}
      ], "responseAggregationType": "byPage"}
      """
    )
    expectNoDifference(reading.findings, [])
    #expect(
      reading.performance == [
        "pan+https://a.example/+2026-05-10+esp+mobile 12 345 0.0347 5.5",
        "de+https://a.example/+2026-05-11+fra+desktop 0 0 - -",
      ]
    )
    #expect(reading.store.performance.first?.location.line == 2)
    #expect(reading.outcomes.map(\.format) == [.searchConsoleAPI])
  }

  @Test func takesAColumnForQueriesAsSoonAsOneKeyHasAnotherForm() throws {
    let reading = try read(
      "{\"rows\": [{\"keys\": [\"pan\"], \"clicks\": 1, \"impressions\": 2, \"ctr\": 0.5, \"position\": 1}, {\"keys\": [\"2026-05-10\"], \"clicks\": 1, \"impressions\": 2, \"ctr\": 0.5, \"position\": 1}]}"
    )
    #expect(reading.store.performance.map(\.subject.query) == ["pan", "2026-05-10"])
  }

  @Test(arguments: ["first_incomplete_date", "firstIncompleteDate"])
  func marksTheDaysThatMayStillGrow(name: String) throws {
    let reading = try read(
      """
      {"rows": [{"keys": ["2026-05-09"], "clicks": 1, "impressions": 2, "ctr": 0.5, "position": 1},
        {"keys": ["2026-05-10"], "clicks": 1, "impressions": 2, "ctr": 0.5, "position": 1}],
       "metadata": {"\(name)": "2026-05-10"}}
      """
    )
    #expect(reading.store.performance.map(\.isComplete) == [true, false])
  }

  @Test func readsAnAnswerWithoutRowsAsNothing() throws {
    let reading = try read("{\"responseAggregationType\": \"byProperty\"}")
    expectNoDifference(reading.findings, [])
    #expect(reading.store.isEmpty)
  }

  @Test func saysThatAnEmptyAnswerIsEmpty() throws {
    #expect(
      try read("{}").findings.map(\.line) == ["content/rankings/api.json:1 warning rankings.empty-file"]
    )
  }

  @Test func doesNotUseSearchAppearances() throws {
    let reading = try read(
      "{\"rows\": [{\"keys\": [\"AMP_BLUE_LINK\"], \"clicks\": 1, \"impressions\": 2, \"ctr\": 0.5, \"position\": 1}]}"
    )
    #expect(reading.rules == ["rankings.unused-table"])
    #expect(reading.store.isEmpty)
  }

  @Test(arguments: [
    ("{\"keys\": [\"a\", \"b\"], \"clicks\": 1}", "2 keys: 2 keys | 1 keys, as the first row has"),
    ("{\"keys\": [\"a\"], \"clicks\": -1}", "2 clicks: -1 | a whole number, 0 or more"),
    ("{\"keys\": [\"a\"], \"clicks\": 1, \"ctr\": 3.4}", "2 ctr: 3.4 | a share from 0 to 1"),
    ("{\"keys\": [\"a\"], \"clicks\": 1, \"position\": 0.5}", "2 position: 0.5 | an average position from 1"),
    ("[]", "2 -: a list | a row with clicks or impressions"),
    ("{\"keys\": [null], \"clicks\": 1}", "2 keys: null | a text"),
  ])
  func refusesARowWithItsLine(row: String, refusal: String) throws {
    let reading = try read(
      "{\"rows\": [{\"keys\": [\"pan de\"], \"clicks\": 1, \"impressions\": 2},\n\(row)]}"
    )
    #expect(reading.refusals == [refusal])
    #expect(reading.store.performance.count == 1)
  }
}
