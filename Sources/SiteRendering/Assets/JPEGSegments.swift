/// The segments of a JPEG file, as far as they say how large the image is, and how a camera was held.
struct JPEGSegments {
  let bytes: [UInt8]

  /// The size of the image as it is shown: browsers turn it as its Exif orientation asks, and measure it afterwards.
  var imageSize: ImageSize? {
    var offset = 2
    var isTurned = false
    while let marker = bytes.number(at: offset, 2), marker >= 0xFF00,
      let length = bytes.number(at: offset + 2, 2)
    {
      // A segment is as long as its length is, at least.
      guard length >= 2 || marker == 0xFFFF else { return nil }
      switch marker & 0xFF {
      case 0xFF:
        // Any number of these may stand before a marker.
        offset += 1
        continue
      case 0xE1: isTurned = isTurned || JPEGSegments.isTurned(exif: bytes[(offset + 4)...].prefix(length - 2))
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF:
        guard let height = bytes.number(at: offset + 5, 2), let width = bytes.number(at: offset + 7, 2) else {
          return nil
        }
        return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
      default: break
      }
      offset += 2 + length
    }
    return nil
  }

  /// Whether Exif data say that the image lies on its side: orientations 5 to 8 of tag 0x0112 (CIPA DC-008).
  private static func isTurned(exif segment: ArraySlice<UInt8>) -> Bool {
    guard segment.starts(with: "Exif\0\0".utf8) else { return false }
    let data = segment.dropFirst(6)
    let isLittle = data.first == UInt8(ascii: "I")
    func read(_ offset: Int, _ count: Int) -> Int? { data.number(at: offset, count, lowestFirst: isLittle) }
    guard let directory = read(4, 4), let entries = read(directory, 2) else { return false }
    for entry in 0..<entries {
      guard let tag = read(directory + 2 + entry * 12, 2) else { return false }
      if tag == 0x0112 { return (5...8).contains(read(directory + 10 + entry * 12, 2) ?? 0) }
    }
    return false
  }
}
