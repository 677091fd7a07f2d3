import ReputationModel

/// The attributes of a tag.
struct HTMLAttributes {
  private var pairs: [(name: String, value: String)] = []

  /// So many attributes of a tag are read.
  private static let maximumCount = 64

  /// Reads what stands between a tag's name and its end; of two attributes of one name the first counts.
  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    let isSpace = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "/") }
    while index < bytes.endIndex, pairs.count < HTMLAttributes.maximumCount {
      while index < bytes.endIndex, isSpace(bytes[index]) { index += 1 }
      let nameStart = index
      while index < bytes.endIndex, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
      while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
      var value: ArraySlice<UInt8> = []
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") {
        index += 1
        while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
        value = HTMLAttributes.takeValue(bytes, &index)
      }
      if !name.isEmpty {
        pairs.append((name, HTMLReferences.resolved(String(decoding: value, as: UTF8.self), in: .attribute)))
      }
    }
  }

  /// The value of an attribute; empty where it has none, `nil` where it is not given.
  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  private static func takeValue(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> ArraySlice<UInt8> {
    guard index < bytes.endIndex else { return [] }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.endIndex, bytes[index] > 0x20 { index += 1 }
      return bytes[start..<index]
    }
    let start = index + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
    index = min(end + 1, bytes.endIndex)
    return bytes[start..<end]
  }
}
