import ReputationModel
import Testing

@testable import Intake

@Suite struct RankingIntakeTests {
  private func table(_ urls: String...) -> [UInt8] {
    let rows = urls.enumerated().map { "2026-03-02,pan,\($0.offset + 1),https://\($0.element).example/\n" }
    return ("date,query,position,url\n" + rows.joined()).bytes
  }

  @Test func leavesOutAnotherLookOfTheSameDayAndSaysWhere() throws {
    let reading = try RankingReadings([
      ("content/rankings/a.csv", table("a", "b")), ("content/rankings/b.csv", table("b", "a", "c")),
    ])
    #expect(reading.results.map { $0.suffix(10) } == ["a.example/", "b.example/"])
    let finding = try #require(reading.findings.first)
    #expect(finding.line == "content/rankings/b.csv:2 warning rankings.conflicting-results")
    #expect(finding.message.hasPrefix("3 results are left out"))
    #expect(finding.found == "results of another look, read first at content/rankings/a.csv:2")
  }

  @Test func readsOneFileTwiceWithoutAWord() throws {
    let reading = try RankingReadings([
      ("content/rankings/a.csv", table("a", "b")), ("content/rankings/b.csv", table("a", "b")),
    ])
    #expect(reading.findings == [])
    #expect(reading.results.count == 2)
    #expect(reading.store.snapshots.first?.results.first?.location.file == "content/rankings/a.csv")
  }
}
