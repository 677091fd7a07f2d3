import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct LinkResolverTests {
  /// The policies of a brand are references as every other one.
  @Test(arguments: [
    ("/nada/", "link.broken"), ("/dashboard/", "link.view"), ("https://foro.example/t/1", "link.damaging"),
    ("/articulos/borrador/", "link.draft"),
  ])
  func tellsOfPoliciesThatLeadNowhere(_ address: String, rule: String) throws {
    var content = Fixture.content()
    content.configuration.brand.publishingPrinciples = address
    content.configuration.brand.correctionsPolicy = "/contacto/"
    content.configuration.brand.places.note("publishing-principles", line: 7, column: 25)
    let findings = try Fixture.site(content).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.location == SourceLocation(file: "contrapeso.yml", line: 7, column: 25))
  }

  @Test(arguments: [
    ("no.svg", "image.missing"), ("a.pdf", "image.not-an-image"),
    ("https://laespiga.example/no.svg", "image.missing"), ("https://x.example/no.svg", "image.external"),
  ])
  func findsALogoThatIsNone(_ logo: String, rule: String) throws {
    var content = Fixture.content()
    content.media.append(MediaFile(path: "a.pdf", bytes: [1]))
    content.configuration.brand.logo = logo
    content.configuration.brand.places.note("logo", line: 3, column: 9)
    let findings = try Fixture.site(content).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.location == SourceLocation(file: "contrapeso.yml", line: 3, column: 9))
  }

  private func resolver(_ change: (inout SiteConfiguration) -> Void) throws -> LinkResolver {
    var content = Fixture.content()
    change(&content.configuration)
    return try Fixture.site(content).renderer.resolver
  }

  /// However a scheme is written, the link is marked as one to another site.
  @Test func writesAddressesOfOtherSitesInOneForm() throws {
    var content = Fixture.content()
    content.articles[0].body = MarkdownBody(text: "[a](HTTPS://Otro.example/B)\n", firstLine: 3)
    let html = try Fixture.html(try Fixture.site(content), "/articulos/masa-propia/")
    #expect(html.contains("<a href=\"https://otro.example/B\" rel=\"noopener external\">a</a>"))
  }

  /// A brand may link to its own status page where everybody may read it.
  @Test(
    arguments: [
      (.public, .none, "/status/", "/status/"),
      (.public, .none, "/status/i/#x", "/status/i/#x"),
      (.public, .none, "https://laespiga.example/status/", "/status/"), (.public, .none, "/status", nil),
      (.public, .host, "/status/", nil), (.stakeholders, .none, "/status/", nil),
    ] as [(Clearance, View.Protection, String, String?)]
  )
  func leadsToAViewOnlyWhereItIsPublic(
    _ clearance: Clearance,
    _ protection: View.Protection,
    link: String,
    address: String?
  ) throws {
    let resolver = try resolver {
      $0.views.status = View(
        path: "/status/",
        clearance: clearance,
        protection: protection,
        location: SourceLocation(file: "contrapeso.yml")
      )
    }
    let target = resolver.resolve(link, from: "content/pages/a.md")
    #expect(resolver.address(of: target) == address)
    if clearance == .public, protection == .none, address == nil {
      #expect(target == .broken(nearest: "/status/"))
    }
    if protection == .host || clearance != .public { #expect(target == .view) }
  }

  /// Every file that a build writes can be linked to, but for the one that proves who speaks.
  @Test func leadsToFilesOfTheBuild() throws {
    let resolver = try resolver {
      $0.search.writesModelIndex = true
      $0.search.indexNowKey = "4f1c0b6e8d2a4c7f"
    }
    let style = resolver.assets.path("style.css")
    for path in ["/llms.txt", "/robots.txt", "/sitemap.xml", "/feed.xml", "/rss.xml", "/favicon.svg", style] {
      #expect(resolver.address(of: resolver.resolve(path, from: "content/pages/a.md")) == path)
    }
    #expect(resolver.resolve("/4f1c0b6e8d2a4c7f.txt", from: "content/pages/a.md") == .broken(nearest: nil))
    let without = try self.resolver { _ in }
    #expect(without.resolve("/llms.txt", from: "content/pages/a.md") == .broken(nearest: nil))
  }
}
