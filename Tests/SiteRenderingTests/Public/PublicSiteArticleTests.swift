import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PublicSiteArticleTests {
  @Test func asksForCorrectionsOnlyWhereItSaysHow() throws {
    var content = Fixture.content()
    let invitation = "<aside class=\"correction\""
    #expect(try Fixture.html(Fixture.site(content), "/articulos/horario/").contains(invitation))
    content.configuration.brand.correctionsPolicy = nil
    #expect(try !Fixture.html(Fixture.site(content), "/articulos/horario/").contains(invitation))
  }

  @Test(arguments: [
    ("acusticaverdal.example", ["acusticaverdal.", "example"]), ("a.example/b/", ["a.", "example/", "b/"]),
    ("https://a.example", ["https://", "a.", "example"]), ("nada", ["nada"]), ("", []),
  ])
  func breaksAddressesBehindDotsAndSlashes(address: String, parts: [String]) {
    #expect(PublicSite.parts(ofAddress: address) == parts)
  }
}
