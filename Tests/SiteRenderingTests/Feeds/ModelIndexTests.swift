import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct ModelIndexTests {
  private func text(_ change: (inout SiteContent) -> Void = { _ in }) throws -> String? {
    var content = Fixture.content()
    content.configuration.search.writesModelIndex = true
    change(&content)
    let file = try Fixture.site(content).otherFiles().first { $0.path.description == "llms.txt" }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func hasNoSignsThatCommandTerminals() throws {
    let text = try #require(try text { $0.articles[0].title = "Pan\u{0}\u{1B}[31m" })
    #expect(text.contains("Pan\\[31m") && !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func isWrittenWhereItIsWantedAlone() throws {
    #expect(try text { $0.configuration.search.writesModelIndex = false } == nil)
  }

  @Test func linksToWhatMayBeListed() throws {
    let text = try #require(try text { $0.configuration.site.description = "Pan *de* verdad." })
    #expect(text.hasPrefix("# La Espiga\n\n> Pan \\*de\\* verdad.\n\n## "))
    let site = try Fixture.site()
    for page in site.plan.pages {
      let isText =
        switch page.kind {
        case .article, .page: page.isIndexable
        default: false
        }
      #expect(text.contains("](https://laespiga.example\(page.path))") == isText, "\(page.path)")
    }
  }

  @Test func listsPagesApart() throws {
    let text = try #require(try text())
    let parts = text.split(separator: "\n## ").dropFirst().map(String.init)
    #expect(
      parts.map { String($0.prefix { $0 != "\n" }) } == [
        "Artículos (Español)", "Páginas (Español)", "Articles (Català)", "Pàgines (Català)",
      ]
    )
    #expect(parts[0].contains("/articulos/harina/") && !parts[0].contains("/contacto/"))
    #expect(parts[1].contains("/contacto/") && !parts[1].contains("/articulos/"))
  }

  @Test func keepsTitlesInTheirPlace() throws {
    let text = try #require(try text { $0.articles[0].title = "a](https://malo.example)\n# b" })
    #expect(text.contains("- [a\\](https://malo.example) \\# b](https://laespiga.example/articulos/"))
  }
}
