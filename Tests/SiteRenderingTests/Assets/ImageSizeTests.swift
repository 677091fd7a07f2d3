import Testing

@testable import SiteRendering

@Suite struct ImageSizeTests {
  private func svg(_ text: String) -> ImageSize? { ImageSize(Array(text.utf8)) }

  @Test func readsPNG() {
    #expect(ImageSize(Fixture.png) == ImageSize(width: 1200, height: 630))
  }

  @Test func readsGIFAndJPEG() {
    #expect(ImageSize(Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0]) == ImageSize(width: 300, height: 200))
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 3, 0, 0]
    #expect(ImageSize(jpeg) == ImageSize(width: 300, height: 200))
  }

  @Test func readsWebP() {
    let bytes = Array("RIFF0000WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0]
    #expect(ImageSize(bytes) == ImageSize(width: 300, height: 200))
  }

  @Test func readsSVG() {
    let size = ImageSize(width: 300, height: 200)
    #expect(svg("<?xml version=\"1.0\"?><svg width=\"300\" height=\"200px\">") == size)
    #expect(svg("<svg viewBox=\"0 0 300 200\" width=\"100%\" height=\"100%\">") == size)
    #expect(svg("<svg viewBox='0 0 300 200'>") == size)
    #expect(svg("<svg width=\"300\">") == nil)
  }

  @Test(arguments: [
    [], [0x89], [0xFF, 0xD8, 0xFF, 0xC0], Array("RIFF".utf8), Array(repeating: 0xFF, count: 40),
  ])
  func survivesBrokenFiles(_ bytes: [UInt8]) {
    #expect(ImageSize(bytes) == nil)
  }
}
