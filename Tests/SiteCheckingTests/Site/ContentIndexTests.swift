import CustomDump
import Intake
import ReputationModel
import Testing

@testable import SiteChecking

@Suite struct ContentIndexTests {
  private let configuration: SiteConfiguration = {
    var site = SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "es"))
    site.languages = ["es", "ca"].map(LanguageCode.init(rawValue:))
    return SiteConfiguration(site: site)
  }()

  private func document(_ frontMatter: String) -> [UInt8] { Array("---\n\(frontMatter)\n---\nText\n".utf8) }

  private func lines(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.location.map(\.description) ?? "") \($0.severity.rawValue) \($0.rule)" }
  }

  private func article(_ path: String, _ more: String = "") throws -> Article {
    let text = "title: x\ndescription: x\ndate: 2026-03-01\n" + more
    return try #require(ArticleReader(configuration: configuration).read(document(text), path: path).value)
  }

  private func page(_ path: String, _ more: String = "") throws -> Page {
    let text = "title: x\ndescription: x\n" + more
    return try #require(PageReader(configuration: configuration).read(document(text), path: path).value)
  }

  private func incident(_ path: String, _ more: String = "") throws -> Incident {
    let text = "title: x\nkind: rumour\nseverity: low\nstate: active\n" + more
    return try #require(IncidentReader(configuration: configuration).read(document(text), path: path).value)
  }

  private func author(_ path: String, name: String) throws -> AuthorProfile {
    let text = "name: \(name)\ndescription: x\n"
    return try #require(AuthorReader(configuration: configuration).read(document(text), path: path).value)
  }

  @Test func tellsPeopleOfOneNameApartByTheirLanguage() throws {
    let authors = [
      try author("content/authors/ana.md", name: "Ana Molina"),
      try author("content/authors/ca/ana.md", name: "Ana Molina"),
      try author("content/authors/otra.md", name: "ana molina"),
    ]
    let index = ContentIndex(articles: [], pages: [], incidents: [], authors: authors)
    expectNoDifference(
      lines(index.findings()),
      ["content/authors/otra.md:2:7 error content.duplicate-author"]
    )
  }

  @Test func findsCorrectionsThatNobodyCanHaveMade() throws {
    let text = "corrections: [{at: 2026-03-10 10:00, text: a}]"
    let articles = [try article("content/articles/pan.md", text)]
    let moment = articles[0].corrections[0].moment
    func found(_ now: Timestamp?) -> [String] {
      lines(ContentIndex(articles: articles, pages: [], incidents: [], now: now).findings())
    }
    expectNoDifference(found(moment), [])
    expectNoDifference(
      found(moment.advanced(bySeconds: -1)),
      ["content/articles/pan.md:5:20 error content.correction-in-future"]
    )
  }

  /// What is published later may show what is published later.
  @Test(
    arguments: [
      (
        "video: {name: A, uploaded: 2026-03-21}",
        ["content/articles/pan.md:5:28 warning content.video-in-future"]
      ),
      ("video: {name: A, uploaded: 2026-03-20}", []),
      (
        "video: {uploaded: 2026-03-21}\npublish-at: 2026-03-21",
        ["content/articles/pan.md:6:13 note content.scheduled"]
      ),
    ] as [(String, [String])]
  )
  func findsAVideoOfTheFuture(_ field: String, expected: [String]) throws {
    let now = Timestamp(seconds: 1_774_008_000)  // 2026-03-20T12:00:00Z
    let articles = [try article("content/articles/pan.md", field)]
    expectNoDifference(
      lines(ContentIndex(articles: articles, pages: [], incidents: [], now: now).findings()),
      expected
    )
  }

  @Test func findsTwoArticlesAtOnePlaceOfASeries() throws {
    let articles = [
      try article("content/articles/a.md", "series: El pan\nseries-order: 1"),
      try article("content/articles/b.md", "series: el pan\nseries-order: 1"),
      try article("content/articles/c.md", "series: El pan\nseries-order: 2"),
      try article("content/articles/ca/d.md", "series: El pan\nseries-order: 1"),
    ]
    expectNoDifference(
      lines(ContentIndex(articles: articles, pages: [], incidents: []).findings()),
      ["content/articles/b.md:6:15 warning content.shared-series-order"]
    )
  }

  @Test func tellsOfADraftAtAPlaceOfASeriesAtTheDraft() throws {
    let fields = "series: El pan\nseries-order: 1"
    let articles = [
      try article("content/articles/a.md", "\(fields)\ndraft: true"),
      try article("content/articles/b.md", fields),
      try article("content/articles/c.md", "\(fields)\nexpires: 2026-03-02"),
    ]
    let index = ContentIndex(articles: articles, pages: [], incidents: [], now: ContentIndexTests.now)
    expectNoDifference(
      lines(index.findings()),
      ["content/articles/a.md:6:15 warning content.shared-series-order"]
    )
  }

  @Test func letsArticlesShareASlugWhereAddressesHaveADate() throws {
    let articles = [try article("content/articles/a/pan.md"), try article("content/articles/b/pan.md")]
    func found(_ permalink: Permalink) -> [String] {
      ContentIndex(articles: articles, pages: [], incidents: [], permalink: permalink).findings().map(\.rule)
    }
    #expect(found(.usual) == ["content.duplicate-slug"])
    #expect(found(Permalink([.placeholder(.year), .placeholder(.slug)])) == [])
  }

  @Test func findsNothingInContentThatAgrees() throws {
    let index = ContentIndex(
      articles: [
        try article("content/articles/pan.md", "translation-key: pan\nanswers: [moho, unread]"),
        try article("content/articles/ca/pan.md", "translation-key: pan"),
      ],
      pages: [try page("content/pages/pan.md", "translation-key: pan")],
      incidents: [try incident("content/incidents/moho.md")],
      unreadableIncidents: ["content/incidents/unread.md"]
    )
    expectNoDifference(index.findings(), [])
  }

  @Test func findsTwoDocumentsOfOneAddress() throws {
    let findings = ContentIndex(
      articles: [
        try article("content/articles/b.md", "slug: pan"), try article("content/articles/a.md", "slug: pan"),
        try article("content/articles/ca/pan.md"),
      ],
      pages: [try page("content/pages/x/pan.md"), try page("content/pages/pan.md")],
      incidents: []
    ).findings()
    expectNoDifference(
      lines(findings),
      [
        "content/articles/b.md:5:7 error content.duplicate-slug",
        "content/pages/x/pan.md:1:1 error content.duplicate-slug",
      ]
    )
    #expect(
      findings.first?.message
        == "content/articles/b.md and content/articles/a.md have the same slug in the language es"
    )
    #expect(findings.first?.expected == "a slug of its own; the first is at content/articles/a.md:5:7")
  }

  private static let now = Timestamp(seconds: 1_774_008_000)  // 2026-03-20T12:00:00Z

  /// What is not built takes nothing from what is, and stands in the way of something new only until it has expired.
  @Test(
    arguments: [
      ("draft: true", "warning"), ("publish-at: 2026-03-21", "warning"), ("expires: 2026-03-20 10:00", nil),
      ("draft: false", "error"),
    ] as [(String, String?)]
  )
  func tellsOfADraftAtTheDraft(_ field: String, severity: String?) throws {
    let articles = [
      try article("content/articles/a.md", "slug: pan\ntranslation-key: pan\n\(field)"),
      try article("content/articles/b.md", "slug: pan\ntranslation-key: pan"),
    ]
    func found(drafts: Bool) -> [String] {
      lines(
        ContentIndex(
          articles: articles,
          pages: [],
          incidents: [],
          now: ContentIndexTests.now,
          includesDrafts: drafts
        ).findings()
      )
    }
    // Of two that are built, the later file is told of.
    let blamed = severity == "error" ? "b" : "a"
    expectNoDifference(
      found(drafts: false),
      (severity.map {
        [
          "content/articles/\(blamed).md:5:7 \($0) content.duplicate-slug",
          "content/articles/\(blamed).md:6:18 \($0) content.duplicate-translation",
        ]
      } ?? [])
        + (field.hasPrefix("publish-at") ? ["content/articles/a.md:7:13 note content.scheduled"] : [])
    )
    #expect(found(drafts: true).count == (severity == nil ? 0 : 2))
    #expect(found(drafts: true).allSatisfy { $0.contains("b.md") && $0.contains(" error ") })
  }

  @Test func tellsOfADraftOfAPageOrAPersonAtTheDraft() throws {
    var authors = [
      try author("content/authors/a/ana.md", name: "Ana"), try author("content/authors/ana.md", name: "Ana"),
    ]
    authors[0].isDraft = true
    let index = ContentIndex(
      articles: [],
      pages: [try page("content/pages/a/pan.md", "draft: true"), try page("content/pages/pan.md")],
      incidents: [],
      authors: authors
    )
    expectNoDifference(
      lines(index.findings()),
      [
        "content/authors/a/ana.md:1:1 warning content.duplicate-slug",
        "content/authors/a/ana.md:1:1 warning content.duplicate-translation",
        "content/pages/a/pan.md:1:1 warning content.duplicate-slug",
      ]
    )
  }

  /// Of a name in other letters no address is left, or one that other names have, too.
  @Test func findsASeriesOrASubjectWithoutAnAddress() throws {
    let articles = [
      try article("content/articles/a.md", "series: Хлеб 2026\nseries-order: 1"),
      try article("content/articles/b.md", "series: Пан 2026\nseries-order: 1"),
      try article("content/articles/c.md", "series: Pan\ntags: [pan, хлеб]"),
    ]
    expectNoDifference(
      lines(ContentIndex(articles: articles, pages: [], incidents: []).findings()),
      [
        "content/articles/a.md:5:9 warning content.series-without-address",
        "content/articles/b.md:5:9 warning content.series-without-address",
        "content/articles/c.md:6:13 warning content.tag-without-address",
      ]
    )
  }

  @Test func findsTwoTranslationsIntoOneLanguage() throws {
    let findings = ContentIndex(
      articles: [
        try article("content/articles/a.md", "translation-key: pan"),
        try article("content/articles/b.md", "translation-key: pan"),
      ],
      pages: [],
      incidents: []
    ).findings()
    expectNoDifference(
      lines(findings),
      ["content/articles/b.md:5:18 error content.duplicate-translation"]
    )
  }

  @Test func findsTwoIncidentsOfOneId() throws {
    let findings = ContentIndex(
      articles: [],
      pages: [],
      incidents: [try incident("content/incidents/a.md"), try incident("content/incidents/b.md", "id: a")]
    ).findings()
    expectNoDifference(lines(findings), ["content/incidents/b.md:6:5 error content.duplicate-incident"])
  }

  @Test func findsAnswersToIncidentsThatDoNotExist() throws {
    let findings = ContentIndex(
      articles: [try article("content/articles/a.md", "answers: [pan-con-moho, pan-con-mohos]")],
      pages: [],
      incidents: [try incident("content/incidents/pan-con-moho.md", "merged-into: nothing-like-it")]
    ).findings()
    expectNoDifference(
      lines(findings),
      [
        "content/articles/a.md:5:25 error content.unknown-incident",
        "content/incidents/pan-con-moho.md:6:14 error content.unknown-incident",
      ]
    )
    #expect(findings.map(\.fix) == ["did you mean `pan-con-moho`?", nil])
  }
}
