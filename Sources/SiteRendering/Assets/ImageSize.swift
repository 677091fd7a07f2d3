/// The size of an image in pixels, read from the first bytes of its file.
struct ImageSize: Sendable, Hashable {
  let width: Int
  let height: Int

  init?(width: Int, height: Int) {
    guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// The size of an image of that format; `nil` where it cannot be told.
  init?(_ bytes: [UInt8], as format: ImageFormat) {
    let size =
      switch format {
      case .png: ImageSize.png(bytes)
      case .gif: ImageSize.gif(bytes)
      case .jpeg: JPEGSegments(bytes: bytes).imageSize
      case .webP: ImageSize.webP(bytes)
      case .avif: MediaBoxes(bytes).imageSize
      case .svg: ImageSize.svg(bytes)
      }
    guard let size else { return nil }
    self = size
  }

  /// The size, where both numbers could be read.
  private init?(_ width: Int?, _ height: Int?) {
    guard let width, let height else { return nil }
    self.init(width: width, height: height)
  }

  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    ImageSize(bytes.number(at: 16, 4), bytes.number(at: 20, 4))
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    ImageSize(bytes.number(at: 6, 2, lowestFirst: true), bytes.number(at: 8, 2, lowestFirst: true))
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    func number(_ offset: Int, _ count: Int) -> Int? { bytes.number(at: offset, count, lowestFirst: true) }
    switch String(decoding: bytes.dropFirst(12).prefix(4), as: UTF8.self) {
    case "VP8X": return ImageSize(number(24, 3).map { $0 + 1 }, number(27, 3).map { $0 + 1 })
    case "VP8L":
      let bits = number(21, 4)
      return ImageSize(bits.map { $0 & 0x3FFF + 1 }, bits.map { $0 >> 14 & 0x3FFF + 1 })
    case "VP8 ": return ImageSize(number(26, 2).map { $0 & 0x3FFF }, number(28, 2).map { $0 & 0x3FFF })
    default: return nil
    }
  }

  /// The `width` and `height` of the root element, else the last two numbers of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> ImageSize? {
    guard let root = ImageFormat.rootOfSVG(bytes) else { return nil }
    // Blanks of any kind stand before attributes and between numbers.
    let tag = String(decoding: root.prefix { $0 != UInt8(ascii: ">") }.map { max($0, 0x20) }, as: UTF8.self)
    func attribute(_ name: String) -> Substring? {
      for mark in ["\"", "'"] {
        guard let found = tag.firstRange(of: " \(name)=\(mark)") else { continue }
        return tag[found.upperBound...].prefix { String($0) != mark }
      }
      return nil
    }
    func pixels(_ text: Substring?) -> Int? {
      guard let text, !text.hasSuffix("%") else { return nil }
      return Double(text.hasSuffix("px") ? text.dropLast(2) : text).flatMap { Int(exactly: $0.rounded()) }
    }
    if let width = pixels(attribute("width")), let height = pixels(attribute("height")) {
      return ImageSize(width: width, height: height)
    }
    let box = (attribute("viewBox") ?? "").split { $0 == " " || $0 == "," }
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
    return ImageSize(width: width, height: height)
  }
}
