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
  private func digests(_ content: SiteContent) throws -> [String: String] {
    let site = try Fixture.site(content)
    let pages = try site.plan.pages.compactMap { site.digest(of: $0, try site.render($0)) }
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.url, $0.digest) })
  }

  /// What `change` changes in a site that has everything of which `content` is made.
  private func changed(
    in content: SiteContent = Fixture.content(),
    _ change: (inout SiteContent) -> Void
  ) throws -> [String] {
    var changed = content
    change(&changed)
    return IndexNowBatch(announced: try digests(content), current: try digests(changed)).entries
      .map { "\($0.change.rawValue) \($0.url.dropFirst("https://laespiga.example".count))" }
  }

  @Test func nameEveryPageThatMayBeListed() throws {
    let site = try Fixture.site()
    #expect(
      Set(try digests(Fixture.content()).keys)
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

  /// Other bytes are another picture, whatever their file is called.
  @Test func tellOfOtherBytesUnderOneName() throws {
    var content = Fixture.content()
    content.media += [
      MediaFile(path: "press/notas.pdf", bytes: Array("uno".utf8)),
      MediaFile(path: "ana.png", bytes: Fixture.png + [0]),
      MediaFile(path: "b.png", bytes: Fixture.png + [1]), MediaFile(path: "video.mp4", bytes: Fixture.mp4),
    ]
    var ana = Fixture.author("Ana Molina")
    ana.image = ImageReference(source: "ana.png", alternative: "Ana")
    content.authors = [ana]
    content.pages[2].body = MarkdownBody(
      text: "![Texto][b] y [notas](/media/press/notas.pdf)\n\n[b]: b.png\n",
      firstLine: 8
    )
    var video = Video()
    video.source = .file("video.mp4")
    content.articles[3].video = video
    content.articles[2].evidence = [Evidence(claim: "Algo.", verdict: .false, source: "/media/video.mp4")]
    func replaced(_ path: String) throws -> [String] {
      try changed(in: content) { content in
        for index in content.media.indices where content.media[index].path == path {
          content.media[index] = MediaFile(path: path, bytes: content.media[index].bytes + [9])
        }
      }
    }
    #expect(
      try replaced("obrador.png") == [
        "updated /", "updated /articulos/", "updated /articulos/masa-propia/", "updated /etiquetas/calidad/",
        "updated /etiquetas/obrador/",
      ]
    )
    #expect(try replaced("ana.png") == ["updated /autores/ana-molina/"])
    #expect(try replaced("b.png") == ["updated /correcciones/"])
    #expect(try replaced("video.mp4") == ["updated /articulos/harina/", "updated /articulos/horario/"])
    #expect(
      try replaced("press/notas.pdf") == [
        "updated /ca/premsa/", "updated /correcciones/", "updated /en/press/", "updated /prensa/",
      ]
    )
  }

  @Test func tellOfAPersonsNewName() throws {
    var content = Fixture.content()
    content.authors = [Fixture.author("Ana Molina")]
    content.articles[3].author = "ana-molina"
    #expect(
      try changed(in: content) { $0.authors[0].name = "Ana Molina Roca" }
        == ["updated /articulos/horario/", "updated /autores/", "updated /autores/ana-molina/"]
    )
    #expect(
      try changed { $0.configuration.site.author = "Otro equipo" }.contains("updated /articulos/harina/")
    )
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
