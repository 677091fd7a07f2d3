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

  /// It says of itself what its articles have, and nothing in anybody's name.
  @Test func theHomePageSaysHowToReadOnlyWhatThereIs() throws {
    var content = Fixture.content()
    for index in content.articles.indices {
      (content.articles[index].evidence, content.articles[index].corrections) = ([], [])
    }
    let log = "correcciones/registro/\">\(Fixture.strings(Fixture.spanish)["home.method-2"])</a>"
    let bare = try Fixture.html(Fixture.site(content), "/")
    #expect(!bare.contains("part_method") && !bare.contains(log))
    let article = try #require(content.articles.firstIndex { $0.language == Fixture.spanish })
    content.articles[article].corrections = [Fixture.correction]
    let corrected = try Fixture.html(Fixture.site(content), "/")
    #expect(corrected.contains(log))
    #expect(!corrected.contains(Fixture.strings(Fixture.spanish)["home.method-1"]))
    content.articles[article].evidence = [Evidence(claim: "Dicen", verdict: .false)]
    #expect(
      try Fixture.html(Fixture.site(content), "/").contains(Fixture.strings(Fixture.spanish)["home.method-1"])
    )
  }

  @Test(arguments: [
    ("acusticaverdal.example", ["acusticaverdal.", "example"]), ("a.example/b/", ["a.", "example/", "b/"]),
    ("https://a.example", ["https://", "a.", "example"]), ("nada", ["nada"]), ("", []),
  ])
  func breaksAddressesBehindDotsAndSlashes(address: String, parts: [String]) {
    #expect(PublicSite.parts(ofAddress: address) == parts)
  }
}
