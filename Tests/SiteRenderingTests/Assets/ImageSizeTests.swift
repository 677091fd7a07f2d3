import Testing

@testable import SiteRendering

extension ImageSize {
  /// The size of an image of whatever format; `nil` where it has none.
  init?(_ bytes: [UInt8]) {
    guard let format = ImageFormat(bytes), let size = ImageSize(bytes, as: format) else { return nil }
    self = size
  }
}

@Suite struct ImageSizeTests {
  private func svg(_ text: String) -> ImageSize? { ImageSize(Array(text.utf8)) }

  @Test func readsPNG() {
    #expect(ImageSize(Fixture.png) == ImageSize(width: 1200, height: 630))
  }

  /// What a comment holds is no drawing, and any blank stands before an attribute.
  @Test(arguments: [
    "<!-- <svg width=\"1\" height=\"2\"> --><svg width=\"30\" height=\"20\">",
    "<svg\n\twidth=\"30\"\n\theight=\"20\">", "<svg\r\n viewBox=\"0 0\n30\t20\">",
  ])
  func readsTheRootOfAnSVG(_ text: String) {
    #expect(svg(text) == ImageSize(width: 30, height: 20))
  }

  @Test func readsGIFAndJPEG() {
    #expect(ImageSize(Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0]) == ImageSize(width: 300, height: 200))
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 3, 0, 0]
    #expect(ImageSize(jpeg) == ImageSize(width: 300, height: 200))
  }

  @Test(arguments: [0, 1] as [UInt8]) func refusesASegmentThatIsShorterThanItsLength(_ length: UInt8) {
    #expect(ImageSize([0xFF, 0xD8, 0xFF, 0xE1, 0, length]) == nil)
    #expect(ImageSize([0xFF, 0xD8, 0xFF, 0xE0, 0, length, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 44]) == nil)
  }

  /// A JPEG of 300 by 200 whose Exif data have one entry before the orientation.
  private func jpeg(orientation: UInt8, isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isLittle ? bytes : bytes.reversed()
    }
    func entry(_ tag: Int, _ value: Int) -> [UInt8] {
      number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + [0, 0]
    }
    let tiff =
      Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2) + entry(0x0100, 7)
      + entry(0x0112, Int(orientation)) + number(0, 4)
    let exif = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xD8, 0xFF, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
      + [0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 3, 0, 0]
  }

  @Test(arguments: [1, 3, 5, 6, 8, 9] as [UInt8], [true, false])
  func turnsAJPEGAsItsCameraWasHeld(_ orientation: UInt8, isLittle: Bool) {
    let isTurned = (5...8).contains(orientation)
    #expect(
      ImageSize(jpeg(orientation: orientation, isLittle: isLittle))
        == (isTurned ? ImageSize(width: 200, height: 300) : ImageSize(width: 300, height: 200))
    )
  }

  @Test func survivesEveryBeginningAndEveryByteOfAJPEG() {
    let whole = jpeg(orientation: 6, isLittle: true)
    for count in whole.indices { _ = ImageSize(Array(whole.prefix(count))) }
    for index in whole.indices {
      var broken = whole
      broken[index] = 0xFF
      _ = ImageSize(broken)
    }
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
