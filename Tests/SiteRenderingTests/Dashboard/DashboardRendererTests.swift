import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct DashboardRendererTests {
  /// Rendered once for the tests that only look.
  private static let spanish = Result { try files("es") }

  private static func files(_ language: String, log: NameLog? = nil) throws -> [String: String] {
    var findings: [Finding] = []
    let files = TemplateFiles()
    var templates = TemplateLibrary(files: files, findings: &findings)
    if let log { templates.watch = { WatchedValues(values: $0, log: log) } }
    let code = LanguageCode(rawValue: language)
    let strings = StringsLibrary(files: files, languages: [code], findings: &findings)[code]
    let renderer = try DashboardRenderer(
      content: DashboardFixture.content(),
      templates: templates,
      strings: strings,
      stylesheet: "/casa/assets/style.css",
      icon: "/casa/favicon.svg"
    )
    var texts: [String: String] = [:]
    for job in renderer.jobs {
      let file = try #require(try renderer.render(job, findings: &findings))
      texts[file.path.description] = String(decoding: file.bytes, as: UTF8.self)
    }
    return texts
  }

  @Test(arguments: ["ca", "en"])
  func hasEveryWord(language: String) throws {
    for (path, text) in try Self.files(language) { #expect(!text.contains("⟦"), "\(path)") }
  }

  @Test func suppliesEveryNameOfItsTemplates() throws {
    let log = NameLog()
    _ = try Self.files("es", log: log)
    let templates = TemplateFiles()
    for path in templates.paths(from: "dashboard/", ending: ".mustache") {
      // These need more mentions than a test should have.
      #expect(log.unsupplied(in: path, of: templates, except: ["cut", "hidden"]) == [])
    }
  }

  @Test func writesNothingAStrangerWrote() throws {
    for (path, text) in try Self.spanish.get() where path.hasSuffix(".html") {
      #expect(!text.contains("<script"), "\(path)")
      #expect(!text.contains("href=\"javascript:"), "\(path)")
      #expect(!text.contains("\u{202E}"), "\(path)")
    }
  }

  @Test func saysThatStarsHaveNoWords() throws {
    let pages = try Self.spanish.get()
    #expect(
      pages["dashboard/mentions/2026-03/index.html"]?.contains("4,5 de 5 estrellas · Sin palabras<") == true
    )
    #expect(pages.values.contains { $0.contains("<p class=\"note\">Sin palabras</p>") })
    for (path, text) in pages { #expect(!text.contains("<blockquote dir=\"auto\"></blockquote>"), "\(path)") }
  }

  @Test func strikesWhatWasCorrectedAndKeepsIt() throws {
    let page = try #require(try Self.spanish.get()["dashboard/incidents/open/index.html"])
    #expect(page.ranges(of: "<p class=\"what\"><del>").count == 1)
    #expect(page.contains("Tachado porque se corrigió: <a href=\"#update-2\">"))
  }

  @Test func keepsSearchEnginesAndReferrersOut() throws {
    for (path, text) in try Self.spanish.get() where path.hasSuffix(".html") {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"), "\(path)")
      #expect(text.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "\(path)")
    }
  }

  @Test func splitsLongListsIntoPages() throws {
    let paths = try Self.spanish.get().keys
    #expect(paths.contains("dashboard/queue/6/index.html"))
    #expect(!paths.contains("dashboard/queue/7/index.html"))
    #expect(paths.contains("dashboard/mentions/2026-03/index.html"))
    #expect(paths.contains("dashboard/incidents/open/index.html"))
    #expect(paths.contains("dashboard/data/incident-open.csv"))
  }

  @Test func leadsOnlyToAddressesThatMayBeFollowed() throws {
    let queue = try #require(try Self.spanish.get()["dashboard/queue/index.html"])
    #expect(queue.contains("href=\"https://a.example/"))
    #expect(queue.contains("rel=\"nofollow ugc noopener noreferrer external\""))
  }
}
