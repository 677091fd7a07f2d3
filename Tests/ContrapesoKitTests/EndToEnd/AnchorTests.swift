import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Links to a place on the page itself or on another, which are checked on every build.
@Suite struct AnchorTests {
  private let page = """
    ---
    title: Contacto
    description: Dónde estamos y cuándo.
    ---
    ## Horario de tienda

    De seis a tres.[^1]

    [^1]: Y los domingos.

    """

  private func article(_ text: String) -> String {
    """
    ---
    title: Uno
    description: Un artículo cualquiera, con su descripción.
    date: 2026-01-01
    evidence: [{claim: Cierra pronto., verdict: false, source: /contacto/}]
    ---
    \(text)

    """
  }

  @Test(arguments: [
    ("[a](../pages/contacto.md#horario)", "7:1", "#horario", "#horario-de-tienda"),
    ("Uno [a](/contacto/#nada) dos", "7:5", "#nada", "#horario-de-tienda"),
    ("[a](/#latest)", "7:1", "#latest", "/"),
    ("## Una parte\n\n[a](#parte)", "9:1", "#parte", "#una-parte"),
  ])
  func tellsOfPlacesThatAreNotThere(_ text: String, place: String, found: String, expected: String)
    async throws
  {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article(text), "content/pages/contacto.md": page,
    ])
    let findings = await site.build().findings.filter { $0.rule == "link.anchor" }
    #expect(findings.map { $0.location?.description } == ["content/articles/uno.md:\(place)"])
    #expect(findings.first?.found == found && findings.first?.expected == expected)
    #expect(findings.first?.severity == .warning)
  }

  @Test func isContentWithEveryPlaceOfAPage() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article("## Parte\n\nTexto."),
      "content/articles/dos.md": article(
        """
        [a](/contacto/#horario-de-tienda) [b](/contacto/#fn-1) [c](uno.md#parte) [d](uno.md#part_evidence)
        [e](#part_evidence) [f](#part_main)
        """
      ),
      "content/pages/contacto.md": page,
    ])
    let findings = await site.build().findings.filter { $0.rule.hasPrefix("link.") }
    #expect(findings == [], "\(findings)")
  }

  @Test func knowsThePlacesOfRawHTML() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article("<a id=\"sitio\"></a>\n\n[a](#sitio) [b](#nada)")
    ])
    let configuration = site.folder.appending(path: "contrapeso.yml")
    let text = try String(contentsOf: configuration, encoding: .utf8) + "\nmarkdown: {raw-html: true}\n"
    try site.write(Data(text.utf8), to: "contrapeso.yml")
    let findings = await site.build().findings.filter { $0.rule == "link.anchor" }
    #expect(findings.map(\.found) == ["#nada"])
  }

  @Test func tellsTheAuditorsReaderOnce() async throws {
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": article("[a](../pages/contacto.md#horario) [b](borrador.md)"),
      "content/articles/borrador.md": article("Texto.").replacing("date:", with: "draft: true\ndate:"),
      "content/pages/contacto.md": page,
    ])
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let outcome = await SiteCheck(options: options, language: "en").run()
    let said = outcome.findings.map(\.finding).filter { $0.rule == "S06" }
    #expect(said.map(\.found) == ["#horario", "borrador.md"])
    #expect(said.first?.expected?.contains("#horario-de-tienda") == true)
    #expect(said.allSatisfy { $0.severity == .error })
  }
}
