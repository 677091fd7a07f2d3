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
}
