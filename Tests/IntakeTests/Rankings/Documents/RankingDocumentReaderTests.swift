import ReputationModel
import Testing

@testable import Intake

@Suite struct RankingDocumentReaderTests {
  private func read(_ text: String) throws -> RankingReadings {
    try RankingReadings(text, path: "content/rankings/2026-03-01.json")
  }

  private let page =
    "{\"searchParameters\": {\"q\": \"pan\"}, \"organic\": [{\"link\": \"https://a.example/\", \"position\": 1}]}"

  @Test func readsAListOfAnswers() throws {
    let reading = try read("[\(page),\n\(page.replacing("\"pan\"", with: "\"bollo\""))]")
    #expect(reading.findings == [])
    #expect(reading.results.map { $0.split(separator: " ")[1] } == ["bollo", "pan"])
  }

  @Test(arguments: [
    ("{\n  \"organic\": [\n    {\"link\" \"x\"}]}", "3:13 error rankings.syntax"),
    ("{\"searchParameters\": {\"q\": \"pan", "1:32 error rankings.syntax"),
    ("{\"a\": 1}\n{\"a\": 2}", "2:1 error rankings.syntax"),
    ("{\"organic\": [], \"organic\": []}", "1:17 error rankings.syntax"),
    ("{\"what\": 1}", "1 error rankings.unrecognised-format"),
    ("[1]", "1 error rankings.unrecognised-format"),
  ])
  func tellsWhereADocumentBreaks(text: String, line: String) throws {
    #expect(try read(text).findings.map(\.line) == ["content/rankings/2026-03-01.json:\(line)"])
  }

  @Test(arguments: [("[", 33), ("{\"a\":", 161)])
  func refusesBracketsWithoutEnd(piece: String, column: Int) throws {
    let reading = try read(String(repeating: piece, count: 100_000))
    #expect(
      reading.findings.map(\.line) == ["content/rankings/2026-03-01.json:1:\(column) error rankings.syntax"]
    )
  }

  @Test func refusesADocumentThatIsTooLarge() throws {
    let bytes = page.bytes + [UInt8](repeating: 0x20, count: RankingDocumentReader.largest)
    let reading = try RankingReadings([("content/rankings/r.json", bytes)])
    #expect(reading.rules == ["rankings.too-large"])
  }

  /// Whatever is damaged, nothing crashes and every finding points into the file.
  @Test(arguments: 0..<200)
  func survivesDamage(seed: Int) throws {
    var bytes = page.bytes
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<3 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    let reading = try RankingReadings([("content/rankings/2026-03-01.json", bytes)])
    let lines = bytes.count { $0 == 0x0A } + 1
    for finding in reading.findings { #expect((0...lines).contains(finding.location?.line ?? -1)) }
  }
}
