import SiteRendering
import Testing

@testable import SiteChecking

@Suite struct IndexNowRulesTests {
  private static let good = IndexNowRules(
    requests: [
      [
        .init(url: "https://laespiga.example/a/", change: .added, digest: "1"),
        .init(url: "https://laespiga.example/b/", change: .updated, digest: "2"),
        .init(url: "https://laespiga.example/c/", change: .removed, digest: nil),
      ]
    ],
    announced: ["https://laespiga.example/b/": "1", "https://laespiga.example/c/": "1"],
    key: "4f1c0b6e-8d2a",
    keyFile: Array("4f1c0b6e-8d2a".utf8)
  )

  private func remarks(_ change: (inout IndexNowRules) -> Void) -> [String] {
    var rules = IndexNowRulesTests.good
    change(&rules)
    let listed: Set = ["https://laespiga.example/a/", "https://laespiga.example/b/"]
    return rules.remarks(root: AuditFixture.root, listed: listed).map {
      "\($0.rule.rawValue) \($0.problem) \($0.found ?? $0.values["count"] ?? "")"
    }
  }

  @Test func hasNothingAgainstAGoodBatch() { #expect(remarks { _ in } == []) }

  @Test(arguments: ["corta", String(repeating: "a", count: 129), "clave con blancos", "clave_con_raya"])
  func looksAtTheKey(_ key: String) {
    #expect(
      remarks {
        $0.key = key; $0.keyFile = Array(key.utf8)
      } == ["S12 key \(key)"]
    )
  }

  @Test func looksAtTheFileOfTheKey() {
    #expect(remarks { $0.keyFile = nil } == ["S12 file "])
    #expect(remarks { $0.keyFile = Array("4f1c0b6e-8d2a\n".utf8) } == ["S12 file "])
  }

  @Test func looksAtTheHost() {
    let found = remarks {
      $0.requests[0][2] = .init(url: "https://otra.example/c/", change: .removed, digest: nil)
      $0.announced["https://otra.example/c/"] = "1"
    }
    #expect(found == ["S12 host https://otra.example/c/"])
  }

  @Test func looksAtTheSizeOfARequest() {
    let many = (0...10_000).map {
      IndexNowBatch.Entry(url: "https://laespiga.example/\($0)/", change: .removed, digest: nil)
    }
    let found = remarks {
      $0.requests = [many]
      $0.announced = Dictionary(uniqueKeysWithValues: many.map { ($0.url, "1") })
    }
    #expect(found == ["S12 many 10001"])
  }

  @Test(arguments: [
    IndexNowBatch.Entry(url: "https://laespiga.example/b/", change: .updated, digest: "1"),
    .init(url: "https://laespiga.example/a/", change: .removed, digest: nil),
    .init(url: "https://laespiga.example/no/", change: .added, digest: "1"),
    .init(url: "https://laespiga.example/no/", change: .removed, digest: nil),
  ])
  func tellsOfWhatHasNotChanged(_ entry: IndexNowBatch.Entry) {
    #expect(remarks { $0.requests = [[entry]] } == ["S12 unchanged \(entry.url)"])
  }

  @Test func tellsOfAnAddressThatIsThereTwice() {
    let found = remarks { $0.requests.append([$0.requests[0][0]]) }
    #expect(found == ["S12 unchanged https://laespiga.example/a/"])
  }
}
