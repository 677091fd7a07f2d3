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
    var person = Fixture.author("Ana Molina")
    person.role = "Panadera"
    person.sameAs = ["https://plaza.example/@ana"]
    person.image = ImageReference(source: "obrador.png", alternative: "Ana")
    content.authors = [person]
    for index in content.articles.indices {
      content.articles[index].author = person.name
      content.articles[index].series = "El pan"
      content.articles[index].kind = .statement
      content.articles[index].corrections = [Fixture.correction]
    }
    var video = Video()
    video.source = .player("https://cine.example/1")
    (video.name, video.description, video.thumbnail) = ("A", "B", "obrador.png")
    (video.uploaded, video.duration) = (Fixture.now, 90)
    content.articles[0].video = video
    content.articles[0].evidence.append(
      Evidence(claim: "C", verdict: .false, appearance: "https://blog.example/1")
    )
    var press = Fixture.page("medios")
    press.press = PressRoom()
    press.press?.boilerplate = "Somos."
    press.press?.facts = [PressRoom.Fact(name: "Tiendas", value: "11")]
    press.press?.contacts = [PressRoom.Contact(name: "Ana", role: "r", email: "a@b.example", phone: "900")]
    press.press?.media = ["obrador.png"]
    content.pages.append(press)
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
