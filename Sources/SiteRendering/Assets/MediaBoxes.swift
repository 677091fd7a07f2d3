/// The boxes of a file in the ISO base media file format (ISO/IEC 14496-12), as far as an AVIF image says with them how
/// large it is (ISO/IEC 23008-12).
///
/// Every number is read within bounds, and every step goes forward, so that a file made to deceive is read in the time of an
/// honest one, and has no size.
struct MediaBoxes {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether the file says of itself that it is an AVIF image or a sequence of such.
  var isAVIF: Bool {
    guard let first = boxes.first(where: { _ in true }), first.type == MediaBoxes.type("ftyp") else {
      return false
    }
    let brands = first.content.prefix(MediaBoxes.mostBytesOfBrands)
    return stride(from: brands.startIndex, to: brands.endIndex, by: 4).contains { place in
      brands[place...].starts(with: "avif".utf8) || brands[place...].starts(with: "avis".utf8)
    }
  }

  /// Whether the file begins as a video does: with a box of which videos are made, and no image.
  var isVideo: Bool {
    guard let first = boxes.first(where: { _ in true }) else { return false }
    let beginnings: [StaticString] = ["ftyp", "moov", "mdat", "wide", "free", "skip"]
    return beginnings.contains { MediaBoxes.type($0) == first.type } && !isAVIF
  }

  /// The size of the image that the file names as its main one, turned as it is shown; `nil` where it does not say.
  ///
  /// An image may have others in it, such as tiles, a thumbnail or its transparency, each with a size of its own: what
  /// belongs to which is told by associations between items and properties, which are counted from 1.
  var imageSize: ImageSize? {
    guard let meta = first("meta")?.content.dropFirst(4),
      let primary = MediaBoxes(meta).first("pitm").flatMap({ MediaBoxes.item($0.content) }),
      let properties = MediaBoxes(meta).first("iprp").map({ MediaBoxes($0.content) }),
      let container = properties.first("ipco").map({ MediaBoxes($0.content) })
    else { return nil }
    var (width, height, isTurned) = (0, 0, false)
    let own = Set(properties.associations(of: primary))
    for (index, property) in container.boxes.enumerated() where own.contains(index + 1) {
      if property.type == MediaBoxes.type("ispe") {
        width = property.content.number(at: 4, 4) ?? 0
        height = property.content.number(at: 8, 4) ?? 0
      } else if property.type == MediaBoxes.type("irot") {
        isTurned = (property.content.first ?? 0) & 1 == 1
      }
    }
    return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
  }

  /// Brands follow one another to the end of their box, which a hostile file may make as large as itself.
  private static let mostBytesOfBrands = 256

  /// The properties of an item, by their place.
  private func associations(of item: Int) -> [Int] {
    guard let content = first("ipma")?.content, let version = content.number(at: 0, 1),
      let flags = content.number(at: 1, 3), let count = content.number(at: 4, 4)
    else { return [] }
    let (identifier, width) = (version == 0 ? 2 : 4, flags & 1 == 1 ? 2 : 1)
    var offset = 8
    for _ in 0..<count {
      guard let number = content.number(at: offset, identifier),
        let associations = content.number(at: offset + identifier, 1)
      else { return [] }
      offset += identifier + 1
      if number == item {
        // The highest bit says that the property is essential.
        return (0..<associations).compactMap { place in
          content.number(at: offset + place * width, width).map {
            $0 & (1 << (8 * width - 1) - 1)
          }
        }
      }
      offset += associations * width
    }
    return []
  }

  private func first(_ name: StaticString) -> Box? {
    boxes.first { $0.type == MediaBoxes.type(name) }
  }

  /// The item that a box `pitm` names.
  private static func item(_ content: ArraySlice<UInt8>) -> Int? {
    content.number(at: 0, 1).flatMap { content.number(at: 4, $0 == 0 ? 2 : 4) }
  }

  /// The boxes beside one another, in their order.
  private var boxes: Boxes { Boxes(rest: bytes) }

  private struct Box {
    let type: Int
    let content: ArraySlice<UInt8>
  }

  private struct Boxes: Sequence, IteratorProtocol {
    var rest: ArraySlice<UInt8>

    mutating func next() -> Box? {
      guard var size = rest.number(at: 0, 4), let type = rest.number(at: 4, 4) else { return nil }
      var header = 8
      if size == 1 {
        // The size is too large for its place, and follows.
        guard let large = rest.number(at: 8, 8) else { return nil }
        (size, header) = (large, 16)
      }
      // The last one may go on to the end of the file.
      if size == 0 { size = rest.count }
      guard size >= header, size <= rest.count else { return nil }
      let content = rest.prefix(size).dropFirst(header)
      rest = rest.dropFirst(size)
      return Box(type: type, content: content)
    }
  }

  private static func type(_ name: StaticString) -> Int {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
  }
}
