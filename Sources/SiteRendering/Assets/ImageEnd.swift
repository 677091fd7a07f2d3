/// Whether the bytes of an image go on to its end; browsers show of a file that was cut off what they have got.
enum ImageEnd {
  /// Whether the image is whole, as far as its format tells it cheaply; GIF, AVIF and SVG are taken at their word.
  static func isThere(_ bytes: [UInt8], _ format: ImageFormat) -> Bool {
    switch format {
    case .png: endsAsPNG(bytes)
    case .jpeg: endsAsJPEG(bytes)
    case .webP: endsAsWebP(bytes)
    case .gif, .avif, .svg: true
    }
  }

  /// Whether the chunks follow one another to the one that says that it is the last (ISO/IEC 15948, 11.2.5).
  private static func endsAsPNG(_ bytes: [UInt8]) -> Bool {
    var offset = 8
    while let length = bytes.number(at: offset, 4) {
      guard offset + 12 + length <= bytes.count else { return false }
      if bytes[(offset + 4)...].starts(with: "IEND".utf8) { return true }
      offset += 12 + length
    }
    return false
  }

  /// Whether an end of the image is the last marker, and not the beginning of a scan, which never holds one.
  private static func endsAsJPEG(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropFirst().reversed() where bytes[index - 1] == 0xFF {
      if bytes[index] == 0xD9 { return true }
      if bytes[index] == 0xDA { return false }
    }
    return false
  }

  /// Whether there are as many bytes as the file says behind its first eight.
  private static func endsAsWebP(_ bytes: [UInt8]) -> Bool {
    bytes.number(at: 4, 4, lowestFirst: true).map { 8 + $0 <= bytes.count } ?? false
  }
}
