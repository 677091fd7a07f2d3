import ReputationModel
import Testing

@testable import SiteRendering

/// Mustache renders a name that nobody supplies as nothing, so that a typing mistake is silent.
///
/// Here every name of
/// the public templates must be supplied by at least one page of a site that has one of everything.
@Suite struct TemplateNamesTests {
  @Test func areAllSupplied() throws {
    var content = Fixture.content()
    content.configuration.brand.publishingPrinciples = "/contacto/"
    content.articles += (0..<38).map { Fixture.article("n\($0)", daysAgo: Int64($0 + 50)) }
    let log = NameLog()
    var findings: [Finding] = []
    let files = TemplateFiles()
    var templates = TemplateLibrary(files: files, findings: &findings)
    templates.watch = { WatchedValues(values: $0, log: log) }
    let languages = content.configuration.site.languages
    let site = try PublicSite(
      content: content,
      files: files,
      templates: templates,
      strings: StringsLibrary(files: files, languages: languages, findings: &findings)
    )
    for page in site.plan.pages { _ = try site.render(page) }
    for path in files.paths(ending: ".mustache")
    where !path.hasPrefix("dashboard/") && !path.hasPrefix("status/") && path != "partials/timeline.mustache"
    {
      // No script runs on a public page; the feeds of the head are the status pages'.
      #expect(log.unsupplied(in: path, of: files, except: ["script", "type"]) == [])
    }
  }
}
