import CustomDump
import ReputationModel
import Testing

@testable import Intake

/// Answers of services that hand over pages of results.
@Suite struct SearchServiceTests {
  private func read(_ text: String, path: String = "content/rankings/r.json") throws -> RankingReadings {
    try RankingReadings(text, path: path)
  }

  // MARK: - SerpApi

  private func serpAPI(start: String = "", results: String) -> String {
    """
    {
      "search_metadata": {"id": "x", "status": "Success", "created_at": "2026-03-01 22:52:21 UTC"},
      "search_parameters": {"engine": "google", "q": "la espiga", "google_domain": "google.es", "hl": "es", "gl": "es",
        "device": "mobile"\(start)},
      "knowledge_graph": {"title": "La Espiga"},
      "organic_results": [\(results)]
    }
    """
  }

  @Test func readsAPageOfSerpAPI() throws {
    let reading = try read(
      serpAPI(
        results: """
          {"position": 1, "title": "Uno", "link": "https://a.example/", "snippet": "x"},
              {"position": 2, "title": "Dos", "link": "https://b.example/"}
          """
      )
    )
    expectNoDifference(reading.findings, [])
    let snapshot = try #require(reading.store.snapshots.first)
    #expect(
      reading.results == [
        "2026-03-01 la espiga 1 https://a.example/", "2026-03-01 la espiga 2 https://b.example/",
      ]
    )
    #expect(snapshot.search.engine == "google")
    #expect(snapshot.search.country == "es")
    #expect(snapshot.search.language?.rawValue == "es")
    #expect(snapshot.search.device == "mobile")
    #expect(snapshot.results.map(\.title) == ["Uno", "Dos"])
    #expect(snapshot.results.map(\.location.line) == [6, 7])
    #expect(reading.outcomes.map(\.format) == [.serpAPI])
  }

  @Test(arguments: ["1", "11"])
  func countsPositionsOfLaterPagesFromTheFirstResult(position: String) throws {
    let second = serpAPI(
      start: ", \"start\": 10",
      results: "{\"position\": \(position), \"link\": \"https://k.example/\"}"
    )
    let first = serpAPI(results: "{\"position\": 1, \"link\": \"https://a.example/\"}")
    let reading = try RankingReadings([
      ("content/rankings/1.json", first.bytes), ("content/rankings/2.json", second.bytes),
    ])
    expectNoDifference(reading.findings, [])
    #expect(
      reading.results == [
        "2026-03-01 la espiga 1 https://a.example/", "2026-03-01 la espiga 11 https://k.example/",
      ]
    )
    #expect(reading.store.snapshots.first?.depth == 1)
  }

  @Test func keepsALookThatFoundNothing() throws {
    let nothing = serpAPI(results: "").replacing(
      "\"organic_results\": []",
      with: "\"error\": \"Google hasn't returned any results for this query.\""
    )
    let reading = try read(nothing)
    expectNoDifference(reading.findings, [])
    #expect(reading.store.snapshots.map(\.results) == [[]])
    #expect(reading.store.snapshots.first?.depth == nil)
  }

  @Test func tellsAnAnswerThatIsAnError() throws {
    let reading = try read(
      "{\"search_metadata\": {\"status\": \"Error\"}, \"error\": \"Invalid API key\"}"
    )
    #expect(reading.findings.map(\.line) == ["content/rankings/r.json:1 error rankings.answer-is-error"])
    #expect(reading.findings.first?.found == "Invalid API key")
  }

  @Test(arguments: [
    ("{\"position\": 0, \"link\": \"https://a.example/\"}", "6 position: 0 | a whole number from 1"),
    ("{\"position\": \"x\", \"link\": \"https://a.example/\"}", "6 position: x | a whole number from 1"),
    ("{\"position\": 1}", "6 url: nothing | a web address"),
    ("{\"position\": 1, \"link\": \"javascript:alert(1)\"}", "6 url: javascript:alert(1) | a web address"),
    ("7", "6 url: nothing | a web address"),
  ])
  func refusesAResultWithItsLine(result: String, refusal: String) throws {
    let reading = try read(serpAPI(results: result))
    #expect(reading.refusals == [refusal])
  }

  // MARK: - DataForSEO

  private func dataForSEO(_ items: String, task: String = "20000, \"status_message\": \"Ok.\"") -> String {
    """
    {"version": "0.1", "status_code": 20000, "tasks": [
      {"status_code": \(task), "data": {"se": "google", "device": "desktop"}, "result": [
        {"keyword": "la espiga", "se_domain": "google.es", "location_code": 2724, "language_code": "es",
         "datetime": "2026-03-01 22:30:00 +00:00", "items": [
    \(items)
    ]}]}]}
    """
  }

  @Test func readsTheRankAmongOrganicResults() throws {
    let reading = try read(
      dataForSEO(
        """
        {"type": "organic", "rank_group": 2, "rank_absolute": 5, "url": "https://b.example/", "title": "Dos"},
        {"type": "people_also_ask", "rank_group": 1, "rank_absolute": 2},
        {"type": "featured_snippet", "rank_group": 1, "rank_absolute": 1, "url": "https://z.example/"},
        {"type": "organic", "rank_group": 1, "rank_absolute": 3, "url": "https://a.example/", "title": "Uno"}
        """
      )
    )
    expectNoDifference(reading.findings, [])
    #expect(
      reading.results == [
        "2026-03-01 la espiga 1 https://a.example/", "2026-03-01 la espiga 2 https://b.example/",
      ]
    )
    let search = try #require(reading.store.snapshots.first?.search)
    #expect(
      [search.engine, search.country, search.language?.rawValue, search.device] == [
        "google", "es", "es", "desktop",
      ]
    )
    #expect(reading.outcomes.map(\.rows) == [2])
  }

  @Test func tellsATaskThatFailed() throws {
    let reading = try read(dataForSEO("", task: "40501, \"status_message\": \"Invalid Field: 'keyword'.\""))
    #expect(reading.findings.map(\.line) == ["content/rankings/r.json:2 error rankings.answer-is-error"])
    #expect(reading.findings.first?.found == "40501 Invalid Field: 'keyword'.")
    #expect(reading.store.snapshots == [])
  }

  @Test func tellsAnAnswerWithoutTasks() throws {
    let reading = try read(
      "{\"status_code\": 40100, \"status_message\": \"You are not authorized.\", \"tasks\": null}"
    )
    #expect(reading.findings.map(\.found) == ["40100 You are not authorized."])
  }

  @Test func tellsAPlaceByItsNumber() {
    #expect(SearchLocation.country(2724) == "es")
    #expect(SearchLocation.country(2826) == "gb")
    #expect(SearchLocation.country(1_005_493) == nil)
  }

  // MARK: - Serper

  private let serper =
    "{\"searchParameters\": {\"q\": \"la espiga\", \"gl\": \"es\", \"hl\": \"es\"}, \"organic\": [{\"title\": \"Uno\", \"link\": \"https://a.example/\", \"position\": 1}]}"

  @Test(arguments: [
    "content/rankings/serper-2026-03-01.json", "content/rankings/2026-03-01/la-espiga.json",
    "content/rankings/2025-01-01/2026-03-01.json",
  ])
  func takesTheDayOfSerperFromThePath(path: String) throws {
    let reading = try read(serper, path: path)
    expectNoDifference(reading.findings, [])
    #expect(reading.results == ["2026-03-01 la espiga 1 https://a.example/"])
    #expect(reading.store.snapshots.first?.search.engine == "google")
  }

  @Test(arguments: [
    "content/rankings/serper.json", "content/rankings/12026-03-01.json", "content/rankings/2026-03-011.json",
    "content/rankings/2026-13-01.json",
  ])
  func refusesResultsOfNoDay(path: String) throws {
    let reading = try read(serper, path: path)
    #expect(reading.findings.map(\.line) == ["\(path):1 error rankings.no-date"])
    #expect(reading.store.snapshots == [])
  }

  @Test func countsPositionsOfLaterPagesOfSerper() throws {
    let second = serper.replacing("\"hl\": \"es\"", with: "\"hl\": \"es\", \"page\": 2")
    let reading = try read(second, path: "content/rankings/2026-03-01.json")
    #expect(reading.results == ["2026-03-01 la espiga 11 https://a.example/"])
  }

  // MARK: - Zyte and ValueSERP

  @Test func readsZyte() throws {
    let reading = try read(
      """
      {"url": "https://www.google.es/search?hl=es&q=la+espiga+%C3%B1&gl=ES#x", "fetchedAt": "2026-03-01T09:30:00.123Z",
       "organicResults": [{"rank": 1, "title": "Uno", "url": "https://a.example/", "displayedUrl": "a.example"}]}
      """
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.results == ["2026-03-01 la espiga ñ 1 https://a.example/"])
    let search = try #require(reading.store.snapshots.first?.search)
    #expect([search.engine, search.country, search.language?.rawValue] == ["google", "es", "es"])
    #expect(reading.outcomes.map(\.format) == [.zyte])
  }

  @Test func readsZyteWithinItsEnvelope() throws {
    let reading = try read(
      """
      {"url": "https://www.google.com/search?q=x", "serp": {"pageNumber": 2, "metadata":
        {"searchedQuery": "la espiga", "dateDownloaded": "2026-03-01T09:30:00Z"},
       "organicResults": [{"rank": 1, "name": "Uno", "url": "https://a.example/"}]}}
      """
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.results == ["2026-03-01 la espiga 11 https://a.example/"])
    #expect(reading.store.snapshots.first?.search.country == nil)
  }

  @Test func readsValueSERP() throws {
    let reading = try read(
      """
      {"request_info": {"success": true}, "search_metadata": {"created_at": "2026-03-01T14:43:26.711Z"},
       "search_parameters": {"q": "la espiga", "google_domain": "google.co.uk", "page": "1"},
       "organic_results": [{"position": 1, "title": "Uno", "link": "https://a.example/"}]}
      """
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.results == ["2026-03-01 la espiga 1 https://a.example/"])
    #expect(reading.store.snapshots.first?.search.engine == "google")
    #expect(reading.store.snapshots.first?.search.country == "gb")
  }

  @Test func tellsAnAnswerOfValueSERPThatFailed() throws {
    let reading = try read(
      "{\"request_info\": {\"success\": false, \"message\": \"no credits\"}, \"search_parameters\": {\"q\": \"x\"}}"
    )
    #expect(reading.findings.map(\.found) == ["no credits"])
  }
}
