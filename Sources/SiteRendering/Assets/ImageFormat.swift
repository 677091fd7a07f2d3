/// The formats of images that browsers show, told by the first bytes of a file, not by its name.
enum ImageFormat: String, Sendable, Hashable {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case webP = "WebP"
  case avif = "AVIF"
  case svg = "SVG"

  /// The format that the ending of a path promises; `nil` where it promises none.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webP
    case "avif": self = .avif
    case "svg": self = .svg
    default: return nil
    }
  }

  /// The format that the bytes are in; `nil` where it is none of these.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF8".utf8) {
      self = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webP
    } else if MediaBoxes(bytes).isAVIF {
      self = .avif
    } else if ImageFormat.rootOfSVG(bytes) != nil {
      self = .svg
    } else {
      return nil
    }
  }

  /// So far into a file its root element is looked for; licences and comments may stand before it.
  private static let beginningOfSVG = 4096

  /// The first element and what follows, where that is a drawing; a page that has one further down is none.
  static func rootOfSVG(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = bytes.prefix(beginningOfSVG)
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = rest.firstRange(of: Array("-->".utf8)) else { return nil }
        rest = rest[end.upperBound...]
      } else if let next = rest.first, next != UInt8(ascii: "!"), next != UInt8(ascii: "?") {
        return rest.starts(with: "svg".utf8) ? rest : nil
      }
    }
    return nil
  }

  /// Whether it is of pixels: what search engines and social networks show, as they draw no SVG.
  var isRaster: Bool { self != .svg }
}
