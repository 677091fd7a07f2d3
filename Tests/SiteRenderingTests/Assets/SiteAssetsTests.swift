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
    ("日本.PNG", "/media/file.ba7816bf8f.png"), ("写真/パン.pdf", "/media/file/file.ba7816bf8f.pdf"),
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
    ("a.JPG", Fixture.png, "PNG, 45 B", "JPEG"),
    ("a.png", Array(Fixture.png.prefix(20)), "PNG, 20 B", "PNG"), ("a.webp", [1], "?, 1 B", "WebP"),
    ("a.svg", Array("hola".utf8), "?, 4 B", "SVG"),
    ("a.svg", Array("<html><svg></svg>".utf8), "?, 17 B", "SVG"),
    ("a.avif", Array("\0\0\0\u{8}ftyp".utf8), "?, 8 B", "AVIF"),
    ("a.png", Array(Fixture.png.dropLast()), "PNG, 44 B", "PNG"),
    ("a.png", Array(Fixture.png.prefix(33)), "PNG, 33 B", "PNG"),
    ("a.jpeg", SiteAssetsTests.jpeg, "JPEG, 31 B", "JPEG"),
    ("a.webp", SiteAssetsTests.webP(length: 23), "WebP, 30 B", "WebP"),
  ])
  func findsImagesThatAreNone(_ path: String, bytes: [UInt8], found: String, expected: String) throws {
    let finding = try #require(assets([MediaFile(path: path, bytes: bytes)]).1.first)
    #expect(finding.rule == "image.unreadable" && finding.severity == .warning)
    #expect(finding.location?.description == "content/media/\(path)")
    #expect(finding.found == found && finding.expected == expected)
  }

  @Test(arguments: [
    ("a.png", Fixture.png),
    ("a.svg", Array("<?xml?>\n<!DOCTYPE svg [<!ENTITY a \"b\">]><!-- <a> --><svg></svg>".utf8)),
    ("a.pdf", Array("abc".utf8)),
    ("a.png", []), ("a.png", Fixture.png + [0, 0]), ("a.jpeg", SiteAssetsTests.jpeg + [1, 0xFF, 0xD9]),
    ("a.webp", SiteAssetsTests.webP(length: 22)), ("a.MP4", Fixture.mp4),
    ("a.mov", SiteAssetsTests.box("moov")),
    ("a.webm", [0x1A, 0x45, 0xDF, 0xA3]), ("a.ogv", Array("OggS".utf8)),
  ])
  func saysNothingOfOthers(_ path: String, bytes: [UInt8]) {
    #expect(assets([MediaFile(path: path, bytes: bytes)]).1 == [])
  }

  /// A JPEG of 300 by 200 that is cut off behind the beginning of its scan; the picture inside it has an end.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD8, 0xFF, 0xD9, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 44, 3, 0, 0, 0]
    + [0xFF, 0xDA, 0, 4, 1, 0, 7, 7]

  /// A WebP of 30 bytes that says how many follow the first eight.
  private static func webP(length: UInt8) -> [UInt8] {
    Array("RIFF".utf8) + [length, 0, 0, 0] + Array("WEBPVP8X".utf8)
      + [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0]
  }

  private static func box(_ type: String) -> [UInt8] { [0, 0, 0, 8] + Array(type.utf8) }

  @Test(arguments: [
    ("a.mp4", Array("<!doctype html>".utf8), "?, 15 B", "MP4"), ("a.webm", Fixture.mp4, "MP4, 8 B", "WebM"),
    ("a.mov", Fixture.png, "PNG, 45 B", "MP4"), ("a.ogv", [1], "?, 1 B", "Ogg"),
    ("a.m4v", Array("\0\0\0\u{10}ftypavif\0\0\0\0".utf8), "AVIF, 16 B", "MP4"),
  ])
  func findsVideosThatAreNone(_ path: String, bytes: [UInt8], found: String, expected: String) throws {
    let finding = try #require(assets([MediaFile(path: path, bytes: bytes)]).1.first)
    #expect(finding.rule == "video.unreadable" && finding.severity == .warning)
    #expect(finding.location?.description == "content/media/\(path)")
    #expect(finding.found == found && finding.expected == expected)
  }

  /// Each file is told of, although the bytes are published once.
  @Test func findsEveryFileThatIsNone() {
    let media = ["a.png", "b.png"].map { MediaFile(path: $0, bytes: [1]) }
    #expect(assets(media).1.compactMap(\.location?.file) == ["content/media/a.png", "content/media/b.png"])
  }

  @Test func findsANameThatIsTooLong() {
    let path = String(repeating: "a.", count: 200) + "pdf"
    #expect(assets([MediaFile(path: path, bytes: [])]).1.map(\.rule) == ["media.name"])
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
