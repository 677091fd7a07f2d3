import Foundation
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StructuredDataTests {
  private func graph(_ path: String, _ content: SiteContent = Fixture.content()) throws -> [[String: Any]] {
    let html = try Fixture.html(try Fixture.site(content), path)
    let open = try #require(html.firstRange(of: "<script type=\"application/ld+json\">"))
    let close = try #require(html[open.upperBound...].firstRange(of: "</script>"))
    let data = Data(html[open.upperBound..<close.lowerBound].utf8)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["@context"] as? String == "https://schema.org")
    return try #require(root["@graph"] as? [[String: Any]])
  }

  private func node(_ type: String, _ graph: [[String: Any]]) throws -> [String: Any] {
    try #require(graph.first { $0["@type"] as? String == type })
  }

  @Test func describesAnArticle() throws {
    let graph = try graph("/articulos/masa-propia/")
    let article = try node("Article", graph)
    for name in ["headline", "description", "datePublished", "dateModified", "inLanguage", "url"] {
      #expect((article[name] as? String)?.isEmpty == false, "\(name)")
    }
    #expect(article["datePublished"] as? String == "2026-03-11T08:00:00+01:00")
    #expect((article["author"] as? [String: Any])?["name"] as? String == "Equipo de La Espiga")
    #expect((article["publisher"] as? [String: Any])?["name"] as? String == "La Espiga")
    #expect((article["image"] as? [String: Any])?["width"] as? Int == 1200)
    #expect((article["about"] as? [[String: Any]])?.map { $0["@type"] as? String } == ["Claim", "Claim"])
    #expect(article["publishingPrinciples"] == nil)
    // The damaging proof is not cited.
    let citations = try #require(article["citation"] as? [[String: Any]])
    #expect(citations.map { $0["url"] as? String } == ["https://registro.example/acta"])
    #expect(citations.map { $0["archivedAt"] as? String } == ["https://archivo.example/acta"])
  }

  @Test func claimsNoImageThatIsNotTheArticles() throws {
    var content = Fixture.content()
    content.media.append(MediaFile(path: "social.png", bytes: Fixture.png))
    #expect(try node("Article", try graph("/articulos/harina/", content))["image"] == nil)
  }

  @Test func leavesAnEmptyGraphOut() throws {
    let site = try Fixture.site()
    let page = try #require(site.plan.pages.first { !$0.isIndexable && $0.path.contains("/etiquetas/") })
    #expect(try !Fixture.html(site, page.path).contains("ld+json"))
  }

  @Test func numbersTheTrail() throws {
    let list = try node("BreadcrumbList", try graph("/articulos/masa-propia/"))
    let items = try #require(list["itemListElement"] as? [[String: Any]])
    #expect(items.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(items.map { $0["item"] as? String }.last == "https://laespiga.example/articulos/masa-propia/")
  }

  @Test func describesTheBrandAtHomeOnlyWithALogo() throws {
    let graph = try graph("/")
    #expect(try node("WebSite", graph)["name"] as? String == "La Espiga")
    let brand = try node("Organization", graph)
    #expect(brand["sameAs"] as? [String] == ["https://plaza.example/@laespiga"])
    #expect(brand["correctionsPolicy"] as? String == "https://laespiga.example/correcciones/")
    var content = Fixture.content()
    content.configuration.brand.logo = nil
    #expect(try self.graph("/", content).map { $0["@type"] as? String } == ["WebSite"])
  }

  @Test func refersOnlyToWhatIsThere() throws {
    let site = try Fixture.site()
    for page in site.plan.pages where page.isIndexable {
      let nodes = try graph(page.path)
      var defined: Set<String> = []
      var used: Set<String> = []
      func walk(_ value: Any) {
        if let list = value as? [Any] { list.forEach(walk) }
        guard let object = value as? [String: Any] else { return }
        if let identifier = object["@id"] as? String {
          if object.count == 1 { used.insert(identifier) } else { defined.insert(identifier) }
        }
        for (name, value) in object {
          if let text = value as? String { #expect(!text.isEmpty, "\(page.path) \(name)") }
          walk(value)
        }
      }
      nodes.forEach(walk)
      #expect(used.isSubset(of: defined), "\(page.path): \(used.subtracting(defined))")
    }
  }

  @Test func ratesNothing() throws {
    let site = try Fixture.site()
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      #expect(!html.contains("Rating") && !html.contains("ClaimReview") && !html.contains("FAQPage"))
    }
  }
}
