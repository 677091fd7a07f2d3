import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct LinkSurveyTests {
  @Test(arguments: [
    ("[a](/articulos/masa/)", true), ("[a](masa.md#b)", true), ("[a](../es/masa.md)", true),
    ("[a]: masa.md", true), ("<https://sitio.example/articulos/masa>", true), ("[a](./masa.md)", true),
    ("[a](<masa.md>)", true), ("<a href=\"/articulos/masa/\">", true),
    // Words are no links, and neither are longer names.
    ("la masa de pan", false), ("[masa](/articulos/pan/)", false), ("[a](/articulos/masa-madre/)", false),
    ("[a](masa.mdx)", false), ("", false), ("(", false),
  ])
  func looksForNamesWhereDestinationsAre(text: String, isThere: Bool) {
    #expect(LinkNames.hasOne(of: ["masa", "masa.md"], in: text) == isThere)
  }

  @Test func readsAHugeTextOnce() {
    let text = String(repeating: "/(<: ", count: 400_000) + "/masa"
    #expect(LinkNames.hasOne(of: ["masa"], in: text))
    #expect(!LinkNames.hasOne(of: ["masa"], in: "/" + String(repeating: "a", count: 2_000_000)))
  }

  @Test func followsFormerAddressesAndLeavesDraftsOut() throws {
    var content = Fixture.content()
    var target = Fixture.article("nuevo")
    target.aliases = ["/noticias/viejo/"]
    content.articles += [
      target, Fixture.article("enlaza", body: "[antes](/noticias/viejo/) y [mío](enlaza.es.md)\n"),
    ]
    var draft = Fixture.article("borrador", body: "[a](nuevo.es.md)\n")
    draft.isDraft = true
    content.articles.append(draft)
    let facts = try Fixture.site(content).linkSurvey(of: [
      target.location.file, draft.location.file, "content/articles/no-hay.md",
    ])
    #expect(facts.keys.sorted() == [target.location.file])
    #expect(facts[target.location.file]?.inbound.map(\.words) == ["antes"])
    #expect(facts[target.location.file]?.inbound.map(\.path) == ["/articulos/enlaza/"])
  }
}
