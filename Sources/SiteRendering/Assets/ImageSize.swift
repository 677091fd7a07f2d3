/// The size of an image in pixels, read from the first bytes of its file.
struct ImageSize: Sendable, Hashable {
  let width: Int
  let height: Int

  init?(width: Int, height: Int) {
    guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// The size of an image; `nil` where it cannot be told.
  init?(_ bytes: [UInt8]) {
    let size =
      switch ImageFormat(bytes) {
      case .png: ImageSize.png(bytes)
      case .gif: ImageSize.gif(bytes)
      case .jpeg: JPEGSegments(bytes: bytes).imageSize
      case .webP: ImageSize.webP(bytes)
      case .avif: MediaBoxes(bytes).imageSize
      case .svg: ImageSize.svg(bytes)
      case nil: ImageSize?.none
      }
    guard let size else { return nil }
    self = size
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int, bigEndian: Bool = true) -> Int {
    (0..<count).reduce(0) { sum, index in
      sum | Int(bytes[offset + index]) << (8 * (bigEndian ? count - 1 - index : index))
    }
  }

  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24 else { return nil }
    return ImageSize(width: number(bytes, 16, 4), height: number(bytes, 20, 4))
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 10 else { return nil }
    return ImageSize(
      width: number(bytes, 6, 2, bigEndian: false),
      height: number(bytes, 8, 2, bigEndian: false)
    )
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X":
      return ImageSize(
        width: number(bytes, 24, 3, bigEndian: false) + 1,
        height: number(bytes, 27, 3, bigEndian: false) + 1
      )
    case "VP8L":
      let bits = number(bytes, 21, 4, bigEndian: false)
      return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8 ":
      return ImageSize(
        width: number(bytes, 26, 2, bigEndian: false) & 0x3FFF,
        height: number(bytes, 28, 2, bigEndian: false) & 0x3FFF
      )
    default: return nil
    }
  }

  /// The `width` and `height` of the root element, else the last two numbers of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> ImageSize? {
    let head = String(decoding: bytes.prefix(ImageFormat.beginningOfSVG), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg") else { return nil }
    let tag = head[start.upperBound...].prefix { $0 != ">" }
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
