import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct IndexNowBatchTests {
  @Test func isTheDifference() {
    let batch = IndexNowBatch(
      announced: [
        "https://a.example/same": "1", "https://a.example/old": "1", "https://a.example/gone": "1",
      ],
      current: ["https://a.example/same": "1", "https://a.example/old": "2", "https://a.example/new": "1"]
    )
    #expect(
      batch.entries == [
        .init(url: "https://a.example/gone", change: .removed, digest: nil),
        .init(url: "https://a.example/new", change: .added, digest: "1"),
        .init(url: "https://a.example/old", change: .updated, digest: "2"),
      ]
    )
  }

  @Test(arguments: [(0, [Int]()), (1, [1]), (10_000, [10_000]), (10_001, [10_000, 1])])
  func hasNoMoreAddressesARequestThanOneMayHave(_ count: Int, expected: [Int]) {
    let pages = Dictionary(uniqueKeysWithValues: (0..<count).map { ("https://a.example/\($0)/", "1") })
    let batch = IndexNowBatch(announced: [:], current: pages)
    #expect(batch.requests().map(\.count) == expected)
    #expect(batch.requests().flatMap(\.self) == batch.entries)
  }
}

@Suite struct PageDigestsTests {
  private func changed(_ change: (inout SiteContent) -> Void) throws -> [String] {
    let before = try Fixture.site().digests
    var content = Fixture.content()
    change(&content)
    return IndexNowBatch(announced: before, current: try Fixture.site(content).digests).entries
      .map { "\($0.change.rawValue) \($0.url.dropFirst("https://laespiga.example".count))" }
  }

  @Test func nameEveryPageThatMayBeListed() throws {
    let site = try Fixture.site()
    #expect(
      Set(site.digests.keys)
        == Set(site.plan.pages.filter(\.isIndexable).map { "https://laespiga.example\($0.path)" })
    )
    #expect(try changed { _ in } == [])
  }

  @Test func tellOfAChangedTextAndOfNoOther() throws {
    #expect(
      try changed { $0.articles[0].body = MarkdownBody(text: "Otro.\n", firstLine: 1) }
        == ["updated /articulos/masa-propia/"]
    )
    #expect(try changed { $0.pages[0].title = "Otra" } == ["updated /contacto/"])
  }

  @Test func tellOfTheListsThatNameAnArticle() throws {
    #expect(
      try changed { $0.articles[0].title = "Otro título" } == [
        "updated /", "updated /articulos/", "updated /articulos/masa-propia/", "updated /etiquetas/calidad/",
        "updated /etiquetas/obrador/",
      ]
    )
  }

  /// What looks different says nothing different.
  @Test func areSilentOnWhatIsNotContent() throws {
    #expect(try changed { $0.media.append(MediaFile(path: "x.png", bytes: Fixture.png)) } == [])
    #expect(try changed { $0.configuration.brand.logo = nil } == [])
    #expect(try changed { $0.now = $0.now.advanced(bySeconds: 60) } == [])
  }

  @Test func tellOfWhatWasWithdrawn() throws {
    let changes = try changed { $0.articles[2].expires = Fixture.now }
    #expect(changes.contains("removed /articulos/harina/"))
    #expect(try changed { $0.articles[2].robots = "noindex" }.contains("removed /articulos/harina/"))
  }

  @Test func tellFieldsApart() {
    func digest(_ texts: [String?]) -> String {
      var digest = ContentDigest()
      for text in texts { digest.add(text) }
      return digest.text
    }
    let all = [
      ["ab", "c"], ["a", "bc"], ["abc"], ["abc", nil], ["abc", ""], [nil, "abc"], ["12345678", ""],
      ["1234567", "8"],
    ]
    #expect(Set(all.map(digest)).count == all.count)
    // The same in every process, or each build would announce the whole site.
    #expect(digest(["masa"]) == "395c01b498a2312e")
  }
}
