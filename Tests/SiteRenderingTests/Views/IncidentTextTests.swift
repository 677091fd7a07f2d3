import Testing

@testable import SiteRendering

@Suite struct IncidentTextTests {
  @Test func namesFootnotesInTheLanguageOfTheSite() throws {
    let text = IncidentText(
      language: Fixture.spanish,
      words: ContentWords(Fixture.strings(Fixture.spanish)),
      links: ViewLinks(resolver: try Fixture.site().renderer.resolver)
    )
    let html = try text.blocks(
      "Uno[^a].\n\n[^a]: A.\n",
      of: IncidentText.Place(file: "content/incidents/i.md", page: "/status/incidents/i/")
    ).html
    #expect(html.contains("aria-label=\"Notas\"") && html.contains("aria-label=\"Volver a la llamada 1\""))
  }
}
