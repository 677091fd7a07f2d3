import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct ArticleReaderTests {
  private let reader = ArticleReader(configuration: fixtureConfiguration())
  private let minimum = "title: Pan\ndescription: De masa madre\ndate: 2026-03-01\n"

  private func read(_ frontMatter: String, path: String = "content/articles/pan.md") -> Reading<Article> {
    reader.read(document(frontMatter), path: path)
  }

  @Test func needsTitleDescriptionAndDate() throws {
    let reading = read(minimum)
    expectNoDifference(reading.findings, [])
    let article = try #require(reading.value)
    #expect(article.title == "Pan")
    #expect(article.published.description == "2026-02-28T23:00:00Z")
    #expect(article.slug == "pan")
    #expect(article.language.rawValue == "es")
    #expect(article.kind == .article)
    #expect(article.body == MarkdownBody(text: "Text\n", firstLine: 7))
    expectNoDifference(
      read("tags: a").findings.map(\.line),
      Array(repeating: "content/articles/pan.md:1:1 error front-matter.missing-key", count: 3)
    )
  }

  @Test func readsEveryKey() throws {
    let reading = read(completeArticle, path: "content/articles/ca/varis/el pa.md")
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let article = try #require(reading.value)
    #expect(article.title == "no")
    #expect(article.published.description == "2026-03-01T09:30:00Z")
    #expect(article.updated == article.published)
    #expect(article.language.rawValue == "en")
    #expect(article.slug == "bread")
    #expect(article.translationKey == "pan")
    #expect(article.tags == ["bread", "2026"])
    #expect(article.author == "Marta")
    #expect(article.image == ImageReference(source: "obrador/pan.jpg", alternative: "A loaf"))
    #expect(article.queries == ["la espiga raw bread"])
    #expect(article.answers == ["raw-bread"])
    #expect(article.kind == .rebuttal)
    expectNoDifference(
      article.evidence,
      [
        Evidence(
          claim: "Raw",
          verdict: .false,
          fact: "Baked at 250 °C",
          source: "https://lab.example/1",
          archived: "/media/lab.pdf"
        )
      ]
    )
    #expect(article.aliases == ["/old/bread.html", "/older/"])
    #expect(article.isDraft)
    #expect(article.hasContents == false)
    #expect(article.publishAt?.description == "2026-03-02T00:00:00Z")
    #expect(article.expires?.description == "2026-12-31T23:00:00Z")
    #expect(article.canonical == "https://other.example/bread")
    #expect(article.robots == "noindex, max-snippet:50")
    #expect(article.places.location(of: "aliases", item: 1).description == "\(article.location.file):20:28")
  }

  /// Each of these lines stands on line 5 of an article that is right without it.
  @Test(arguments: [
    ("titel: x", "5:1 error front-matter.unknown-key"),
    ("updated: 2026-02-30", "5:10 error front-matter.no-such-date"),
    ("updated: yesterday", "5:10 error front-matter.wrong-value"),
    ("updated: [2026-03-01]", "5:10 error front-matter.wrong-kind"),
    ("updated: 2026-02-28", "5:10 error front-matter.out-of-order"),
    ("updated: 2026-03-29T02:30", "5:10 warning front-matter.skipped-time"),
    ("updated: 20260-03-01", "5:10 error front-matter.wrong-value"),
    ("updated: 9026-03-01", "5:10 warning front-matter.unlikely-year"),
    ("expires: 2026-02-01", "5:10 error front-matter.out-of-order"),
    ("language: fr", "5:11 error front-matter.language-not-configured"),
    ("language: español", "5:11 error front-matter.wrong-value"),
    ("slug: ../../etc", "5:7 error front-matter.wrong-value"),
    ("slug: Pan", "5:7 error front-matter.wrong-value"),
    ("slug: -pan", "5:7 error front-matter.wrong-value"),
    ("slug: index", "5:7 error front-matter.reserved-slug"),
    ("slug: con", "5:7 error front-matter.reserved-slug"),
    ("slug: lpt9", "5:7 error front-matter.reserved-slug"),
    ("slug: ca", "5:7 error front-matter.reserved-slug"),
    ("slug: " + String(repeating: "a", count: 81), "5:7 error front-matter.wrong-value"),
    ("tags: {a: b}", "5:7 error front-matter.wrong-kind"),
    ("tags: [a, [b]]", "5:11 error front-matter.wrong-kind"),
    ("tags: [a, \"\"]", "5:11 error front-matter.empty-value"),
    ("author: [a]", "5:9 error front-matter.wrong-kind"),
    ("image: pan.jpg", "5:8 error front-matter.wrong-kind"),
    ("image: {src: pan.jpg}", "5:8 error front-matter.missing-key"),
    ("image: {src: ../pan.jpg, alt: a}", "5:14 error front-matter.wrong-value"),
    ("image: {src: pan.jpg, alt: a, title: b}", "5:31 error front-matter.unknown-key"),
    ("kind: rebutal", "5:7 error front-matter.unknown-word"),
    ("draft: yes", "5:8 error front-matter.wrong-value"),
    ("draft: 1", "5:8 error front-matter.wrong-value"),
    ("toc: 2", "5:6 error front-matter.wrong-value"),
    ("evidence: [{verdict: false}]", "5:12 error front-matter.missing-key"),
    ("evidence: [{claim: a, verdict: lie}]", "5:32 error front-matter.unknown-word"),
    ("evidence: {claim: a, verdict: false}", "5:11 error front-matter.wrong-kind"),
    ("evidence: [{claim: a, verdict: false, source: x y}]", "5:47 error front-matter.wrong-value"),
    ("series-order: 2", "5:15 warning front-matter.order-without-series"),
    ("author: \"A\\bna\"", "5:9 error front-matter.control-character"),
    ("tags: [a, \"b\\u2028\\u0007c\"]", "5:11 error front-matter.control-character"),
    ("image: {src: a.jpg, alt: \"a\\e[31m\"}", "5:26 error front-matter.control-character"),
    ("evidence: [{claim: \"a\\x85b\", verdict: false}]", "5:20 error front-matter.control-character"),
    ("aliases: old", "5:10 error front-matter.wrong-value"),
    ("aliases: [/a, /../b]", "5:15 error front-matter.wrong-value"),
    ("aliases: [/a, /b?c=d]", "5:15 error front-matter.wrong-value"),
    ("aliases: [/a, /b/*]", "5:15 error front-matter.wrong-value"),
    ("aliases: [/a, /b%2Fc]", "5:15 error front-matter.wrong-value"),
    ("canonical: /pan", "5:12 error front-matter.wrong-value"),
    ("canonical: javascript:alert(1)", "5:12 error front-matter.wrong-value"),
    ("robots: no-index", "5:9 error front-matter.wrong-value"),
    ("robots: noindex,", "5:9 error front-matter.wrong-value"),
    ("title: x", "5:1 error front-matter.duplicate-key"),
  ])
  func findsMistakes(line: String, finding: String) {
    expectNoDifference(read(minimum + line).findings.map(\.line), ["content/articles/pan.md:\(finding)"])
  }

  /// Lines and tabs are what a text may have.
  @Test func takesATextOfSeveralLines() {
    let reading = read(
      minimum + "author: |\n  Ana\t(Madrid)\n  Molina\nseries: \"El\\tpan\"\nseries-order: 1\n"
    )
    expectNoDifference(reading.findings, [])
    #expect(reading.value?.author == "Ana\t(Madrid)\nMolina")
  }

  /// What nothing could be made of does not shift the others.
  @Test func knowsWhereTheFieldsInsideOthersStand() throws {
    let text = """
      aliases: [/é/, /../b, /c/]
      image: {src: pan.jpg, alt: a}
      evidence:
        - {verdict: false}
        - claim: a
          verdict: false
          source: /x/
      video:
        src: a.mp4
      """
    let article = try #require(read(minimum + text).value)
    func place(_ key: String, _ item: Int? = nil) -> String {
      let location = article.places.location(of: key, item: item)
      return "\(location.line):\(location.column)"
    }
    #expect(article.aliases == ["/é/", "/c/"])
    #expect([place("aliases", 0), place("aliases", 1)] == ["5:11", "5:23"])
    #expect([place("image.src"), place("image.alt"), place("video.src")] == ["6:14", "6:28", "13:8"])
    #expect([place("evidence.source", 0), place("evidence.archived", 0)] == ["11:13", "9:5"])
  }

  @Test func reportsEverythingAtOnce() {
    let findings = read("titel: x\ndescription:\ndate: 2026-13-01\nkind: blog\nupdated: 2026-02-01").findings
    expectNoDifference(
      findings.map { String($0.line.dropFirst("content/articles/pan.md:".count)) },
      [
        "1:1 error front-matter.missing-key", "2:1 error front-matter.unknown-key",
        "3:1 error front-matter.missing-key", "4:7 error front-matter.no-such-date",
        "5:7 error front-matter.unknown-word",
      ]
    )
    #expect(findings[1].fix == "did you mean `title`?")
  }

  @Test(arguments: [
    ("content/articles/pan.md", "pan"), ("content/articles/El Pan.md", "titulo-de-la-prueba"),
    ("content/articles/index.md", "titulo-de-la-prueba"),
    ("content/articles/2026-03-01-pan.md", "2026-03-01-pan"),
  ])
  func makesTheSlugFromTheFileOrTheTitle(path: String, slug: String) throws {
    let text = "title: ¡Título de la prueba!\ndescription: x\ndate: 2026-03-01"
    let reading = read(text, path: path)
    #expect(reading.findings.isEmpty)
    #expect(try #require(reading.value).slug == slug)
  }

  @Test func asksForASlugWhereNoneCanBeMade() {
    let text = "title: 日本語\ndescription: x\ndate: 2026-03-01"
    expectNoDifference(
      read(text, path: "content/articles/日.md").findings.map(\.line),
      [
        "content/articles/日.md:1:1 error front-matter.no-slug"
      ]
    )
  }

  @Test(arguments: [
    ("content/articles/pan.md", "es"), ("content/articles/ca/pa.md", "ca"),
    ("content/articles/horno/pan.md", "es"),
    ("content/articles/ca.md", "es"), ("content/articles/en/2026/bread.md", "en"),
  ])
  func takesTheLanguageFromTheFolder(path: String, language: String) throws {
    #expect(try #require(read(minimum, path: path).value).language.rawValue == language)
  }

  @Test(arguments: ["\u{2}", "\u{1B}", "\u{7F}", "\u{85}"])
  func tellsOfControlCharactersInTheText(character: String) throws {
    let text = "---\n\(minimum)---\nUno\t\r\nñ\u{2028}\(character)o\n"
    let reading = reader.read(Array(text.utf8), path: "content/articles/pan.md")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1)
    #expect(finding.rule == "content.control-character" && finding.severity == .error)
    #expect(finding.location?.line == 7 && finding.location?.column == 3)
  }

  @Test func tellsOfAFolderOfALanguageThatTheSiteLacks() throws {
    let reading = read(minimum, path: "content/articles/fr/pain.md")
    #expect(reading.findings.map(\.rule) == ["front-matter.language-not-configured"])
    #expect(reading.findings.first?.found == "fr")
    #expect(read("language: es\n" + minimum, path: "content/articles/fr/pain.md").findings.isEmpty)
  }

  @Test func proposesTheSlugThatWasMeant() throws {
    let finding = try #require(read(minimum + "slug: Pan de Masa Madre").findings.first)
    #expect(finding.fix == "write `pan-de-masa-madre`")
  }

  @Test func reportsFilesWithoutFrontMatter() {
    let reading = reader.read("# Pan\n".bytes, path: "a.md")
    #expect(reading.value == nil)
    expectNoDifference(reading.findings.map(\.line), ["a.md:1:1 error front-matter.missing"])
    expectNoDifference(
      reader.read("---\n- a\n---\n".bytes, path: "a.md").findings.map(\.line),
      ["a.md:2:1 error front-matter.not-a-mapping"]
    )
  }

  @Test func readsConcurrently() async {
    let (reader, bytes) = (reader, document(completeArticle))
    let expected = reader.read(bytes, path: "a.md").value
    let agree = await withTaskGroup { group in
      for _ in 0..<200 { group.addTask { reader.read(bytes, path: "a.md").value == expected } }
      return await group.allSatisfy { $0 }
    }
    #expect(agree)
  }
}

let completeArticle = """
  title: no
  description: |
    Baked, not raw.
  date: 2026-03-01T10:30:00+01:00
  updated: 2026-03-01
  language: en
  slug: bread
  translation-key: pan
  tags: [bread, 2026]
  author: Marta
  image:
    src: obrador/pan.jpg
    alt: A loaf
  queries: la espiga raw bread
  answers: [raw-bread]
  kind: rebuttal
  evidence:
    - {claim: Raw, verdict: false, fact: Baked at 250 °C, source: "https://lab.example/1", archived: /media/lab.pdf}
  aliases: [/old/bread.html, /older/]
  draft: true
  toc: false
  publish-at: 2026-03-02T01:00
  expires: 2027-01-01
  canonical: https://other.example/bread
  robots: noindex, max-snippet:50
  """
