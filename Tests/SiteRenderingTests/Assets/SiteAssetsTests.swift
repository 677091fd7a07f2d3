import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SiteAssetsTests {
  private func assets(_ media: [MediaFile]) -> (SiteAssets, [Finding]) {
    var findings: [Finding] = []
    return (SiteAssets(files: TemplateFiles(), media: media, findings: &findings), findings)
  }

  @Test(arguments: [
    ("pan.png", "/media/pan.ba7816bf8f.png"),
    ("Fotos 2026/Pan de Año.JPG", "/media/fotos-2026/pan-de-ano.ba7816bf8f.jpg"),
    ("acta.v2.pdf", "/media/acta.v2.ba7816bf8f.pdf"), ("LEEME", "/media/leeme.ba7816bf8f"),
  ])
  func putsTheFingerprintIntoTheName(_ path: String, expected: String) {
    #expect(assets([MediaFile(path: path, bytes: Array("abc".utf8))]).0.media(path)?.path == expected)
  }

  @Test func findsANameWithNothingInIt() {
    #expect(assets([MediaFile(path: "…/¿", bytes: [])]).1.map(\.rule) == ["media.name"])
  }

  @Test func keepsTheIconWhereItIs() {
    let assets = assets([]).0
    #expect(assets.path("icon.svg") == "/favicon.svg")
    #expect(assets.path("style.css").wholeMatch(of: /\/assets\/style\.[0-9a-f]{10}\.css/) != nil)
    #expect(
      Set(assets.files.map { "/\($0.path)" }).isSuperset(of: ["/favicon.svg", assets.path("style.css")])
    )
  }
}
