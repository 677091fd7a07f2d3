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

  private static let redirect = "https://www.google.com/url?q=https://foro.example/t/991%3Fp%3D2&sa=U&usg=x"

  /// A result that was copied from a page of Google is the page it leads to, whoever wrote it down.
  @Test(arguments: [
    ("2026-03-01.csv", "date,query,position,url\n2026-03-01,pan,1,\(redirect)\n"),
    (
      "2026-03-01.csv",
      "date,query,position,url\n2026-03-01,pan,1,www.google.es/url?sa=t&url=https%3A%2F%2Fforo.example%2Ft%2F991%3Fp%3D2\n"
    ),
    (
      "serpapi.json",
      """
      {"search_metadata": {"status": "Success", "created_at": "2026-03-01 12:00:00 UTC"},
       "search_parameters": {"engine": "google", "q": "pan"}, "organic_results": [{"position": 1, "link": "\(redirect)"}]}
      """
    ),
    (
      "serper-2026-03-01.json",
      "{\"searchParameters\": {\"q\": \"pan\"}, \"organic\": [{\"position\": 1, \"link\": \"\(redirect)\"}]}"
    ),
    (
      "dataforseo.json",
      """
      {"status_code": 20000, "tasks": [{"status_code": 20000, "data": {}, "result": [{"keyword": "pan",
       "datetime": "2026-03-01 12:00:00 +00:00", "items": [{"type": "organic", "rank_group": 1, "url": "\(redirect)"}]}]}]}
      """
    ),
    (
      "zyte.json",
      """
      {"url": "https://www.google.com/search?q=pan", "metadata": {"dateDownloaded": "2026-03-01T12:00:00Z"},
       "organicResults": [{"rank": 1, "url": "\(redirect)"}]}
      """
    ),
    (
      "valueserp.json",
      """
      {"request_info": {"success": true}, "search_metadata": {"created_at": "2026-03-01T12:00:00Z"},
       "search_parameters": {"q": "pan"}, "organic_results": [{"position": 1, "link": "\(redirect)"}]}
      """
    ),
  ])
  func readsARedirectOfGoogleAsWhereItLeads(name: String, text: String) throws {
    let reading = try RankingReadings(text, path: "content/rankings/\(name)")
    #expect(reading.results == ["2026-03-01 pan 1 https://foro.example/t/991?p=2"])
  }

  @Test func isNoConflictBetweenAnAddressAndItsRedirect() throws {
    let reading = try RankingReadings(
      """
      date,query,position,url
      2026-03-01,pan,1,https://foro.example/t/991?p=2
      2026-03-01,pan,1,\(Self.redirect)

      """
    )
    #expect(reading.findings == [])
  }
}
