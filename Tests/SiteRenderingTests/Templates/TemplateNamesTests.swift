import Mustache
import ReputationModel
import Synchronization
import Testing

@testable import SiteRendering

/// Mustache renders a name that nobody supplies as nothing, so that a typing mistake is silent.
///
/// Here every name of
/// the public templates must be supplied by at least one page of a site that has one of everything.
@Suite struct TemplateNamesTests {
  /// Values that note which names were found.
  private struct Watched: MustacheParent {
    let values: TemplateValues
    let log: Log

    func child(named name: String) -> Any? {
      guard let value = values[name] else { return nil }
      log.add(name)
      return wrap(value)
    }

    private func wrap(_ value: any Sendable) -> Any {
      if let values = value as? TemplateValues { return Watched(values: values, log: log) }
      if let list = value as? [TemplateValues] { return list.map { Watched(values: $0, log: log) } }
      return value
    }
  }

  private final class Log: Sendable {
    private let names = Mutex<Set<String>>([])
    func add(_ name: String) { names.withLock { _ = $0.insert(name) } }
    var found: Set<String> { names.withLock { $0 } }
  }

  @Test func areAllSupplied() throws {
    var content = Fixture.content()
    content.configuration.brand.publishingPrinciples = "/contacto/"
    content.articles += (0..<38).map { Fixture.article("n\($0)", daysAgo: Int64($0 + 50)) }
    let log = Log()
    var findings: [Finding] = []
    let files = TemplateFiles()
    var templates = TemplateLibrary(files: files, findings: &findings)
    templates.watch = { Watched(values: $0, log: log) }
    let languages = content.configuration.site.languages
    let site = try PublicSite(
      content: content,
      files: files,
      templates: templates,
      strings: StringsLibrary(files: files, languages: languages, findings: &findings)
    )
    for page in site.plan.pages { _ = try site.render(page) }
    let paths = files.paths(ending: ".mustache").filter { !$0.hasPrefix("dashboard/") }
    for path in paths {
      for tag in TemplateTag.all(in: files.text(path) ?? "") where " #^{&".contains(tag.sign) {
        let first = String(tag.name.prefix { $0 != "." })
        // The words have a test of their own.
        guard first != "strings" else { continue }
        #expect(log.found.contains(first), "\(path):\(tag.line): \(tag.name)")
      }
    }
  }
}
