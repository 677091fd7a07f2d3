import Testing

@testable import SiteRendering

@Suite struct PushDownPageTests {
  /// Rendered once, as the tests only look.
  private static let pages = Result { try DashboardRendererTests.files("es") }

  private func page(_ isWanted: (String) -> Bool) throws -> String {
    let pages = try Self.pages.get().filter { $0.key.hasPrefix("dashboard/search/") && isWanted($0.key) }
    return try #require(pages.sorted { $0.key < $1.key }.first?.value)
  }

  private func query() throws -> String {
    try page { $0.split(separator: "/").count == 4 }
  }

  private func article() throws -> String {
    try page { $0.hasSuffix("/es-masa/index.html") }
  }

  @Test func saysFirstWhatIsNext() throws {
    for text in [try query(), try article()] {
      let next = try #require(text.firstRange(of: "<h2 id=\"next\">"))
      let damaging = try #require(text.firstRange(of: "<h2 id=\"damaging\">"))
      let figures = try #require(text.firstRange(of: "<h2 id=\"first-page\">"))
      #expect(next.lowerBound < damaging.lowerBound && damaging.lowerBound < figures.lowerBound)
    }
    // Of the two addresses one refused and the other was removed: whether that is gone comes first.
    let steps = try query().matches(of: /<li data-kind="([a-z]+)">/).map { String($0.1) }
    #expect(steps.first == "verify")
  }

  @Test func linksToNoDamagingAddress() throws {
    for text in [try query(), try article()] {
      #expect(!text.contains("href=\"https://foro.example"))
      #expect(!text.contains("href=\"https://a.example/4"))
      #expect(text.contains("a.example/4"))
    }
  }

  @Test func isLinkedFromThePageAboutSearches() throws {
    let pages = try Self.pages.get()
    let search = try #require(pages["dashboard/search/index.html"])
    let paths = pages.keys.filter { $0.hasPrefix("dashboard/search/") && $0 != "dashboard/search/index.html" }
    #expect(paths.filter { $0.hasSuffix(".html") }.count == 2)
    for path in paths {
      let address = "/casa/" + path.dropLast("index.html".count)
      #expect(search.contains("href=\"\(address)\""), "\(address)")
    }
  }

  @Test func hasAFileForEachOfItsFigures() throws {
    let pages = try Self.pages.get()
    for text in [try query(), try article()] {
      for match in text.matches(of: /href="\/casa\/(dashboard\/data\/[^"]+)"/) {
        #expect(pages[String(match.1)] != nil, "\(match.1)")
      }
    }
    let holders = try #require(pages["dashboard/data/search-1-holders.csv"])
    #expect(holders.hasPrefix("date,damaging-3,owned-3,favourable-3,neutral-3,damaging-10,owned-10,"))
  }

  @Test func anIncidentNamesTheArticlesThatAnswerItAndWhatWasAsked() throws {
    let page = try #require(try Self.pages.get()["dashboard/incidents/open/index.html"])
    #expect(page.contains("<a href=\"/casa/articulos/masa/\">"))
    #expect(page.contains("sin publicar"))
    #expect(page.contains("rectificación pedida") && page.contains("rechazada"))
    #expect(!page.contains("href=\"https://foro.example"))
  }
}
