import ReputationModel
import SeededNumbers
import Testing

@testable import Intake

/// Files with random damage: nothing may crash, and every finding must point into its file.
@Suite struct MutatedFilesTests {
  @Test(arguments: [UInt64](1...8))
  func pointsIntoTheFileWhateverHappensToIt(seed: UInt64) {
    let configuration = fixtureConfiguration()
    let (articles, ledger) = (
      ArticleReader(configuration: configuration), LedgerReader(configuration: configuration)
    )
    var random = SeededNumbers(seed: seed)
    for _ in 0..<150 {
      let document = damaged(document(completeArticle), &random)
      check(articles.read(document, path: "a.md").findings, document)
      check(ConfigurationReader.read(document).findings, document)
      check(ledger.read(document, path: "a.yml").findings, document)
      let line = damaged(
        #"{"mention":"m1","at":"2026-03-01","tags":["a",1.5,{"x":"\u00f1"}]}"#.bytes,
        &random
      )
      check(ledger.read(line, path: "a.jsonl").findings, line)
    }
  }

  private func check(_ findings: [Finding], _ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A } + 1
    for finding in findings {
      let (line, column) = (finding.location?.line ?? 0, finding.location?.column ?? 0)
      #expect(
        (1...lines).contains(line) && column >= 1,
        "\(finding.line) in \(String(decoding: bytes, as: UTF8.self))"
      )
    }
  }

  private func damaged(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    let pieces = [
      "\t", "\n", ": ", "- ", "&a ", "*a ", "? ", "{", "]", "\"", "'", "|\n", "---\n", "\u{2028}", "😀", "\\u",
    ]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      default: bytes.removeSubrange(place..<max(place, min(bytes.count - 1, place + 12)))
      }
    }
    return bytes
  }
}
