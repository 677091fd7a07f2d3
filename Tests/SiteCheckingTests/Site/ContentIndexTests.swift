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
