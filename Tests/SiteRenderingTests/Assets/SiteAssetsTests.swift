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

  @Test func writesWhatIsTheSameOnce() throws {
    let bytes = Array("abc".utf8)
    let (assets, findings) = assets([
      MediaFile(path: "b/carta.pdf", bytes: bytes), MediaFile(path: "a.pdf", bytes: bytes),
      MediaFile(path: "a.txt", bytes: bytes), MediaFile(path: "A.PDF", bytes: bytes),
    ])
    #expect(findings == [])
    let files = assets.files.filter { $0.path.description.hasPrefix("media/") }
    // The first in order of path stands for all; the ending says how a file is served.
    #expect(files.map(\.path.description) == ["media/a.ba7816bf8f.pdf", "media/a.ba7816bf8f.txt"])
    for path in ["a.pdf", "A.PDF", "b/carta.pdf"] {
      #expect(assets.media(path)?.path == "/media/a.ba7816bf8f.pdf")
    }
  }

  @Test(arguments: [
    ("a.png", Array("Esto no es una imagen.".utf8), "?, 22 B", "PNG"),
    ("a.JPG", Fixture.png, "PNG, 24 B", "JPEG"),
    ("a.png", Array(Fixture.png.prefix(20)), "PNG, 20 B", "PNG"), ("a.webp", [1], "?, 1 B", "WebP"),
    ("a.svg", Array("hola".utf8), "?, 4 B", "SVG"),
    ("a.avif", Array("\0\0\0\u{8}ftyp".utf8), "?, 8 B", "AVIF"),
  ])
  func findsImagesThatAreNone(_ path: String, bytes: [UInt8], found: String, expected: String) throws {
    let finding = try #require(assets([MediaFile(path: path, bytes: bytes)]).1.first)
    #expect(finding.rule == "image.unreadable" && finding.severity == .warning)
    #expect(finding.location?.description == "content/media/\(path)")
    #expect(finding.found == found && finding.expected == expected)
  }

  @Test(arguments: [
    ("a.png", Fixture.png), ("a.svg", Array("<!-- x --><svg></svg>".utf8)), ("a.pdf", Array("abc".utf8)),
    ("a.png", []),
  ])
  func saysNothingOfOthers(_ path: String, bytes: [UInt8]) {
    #expect(assets([MediaFile(path: path, bytes: bytes)]).1 == [])
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
