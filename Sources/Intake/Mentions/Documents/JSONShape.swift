/// Which members the beginning of a JSON text has, for a service's documents to be told by.
///
/// A path such as `hits[].objectID` stands for the member of every element. Only the first value of the text
/// is looked at, four steps deep; it may be cut anywhere.
struct JSONShape {
  private(set) var paths: Set<String> = []
  /// Short texts at the document's own members and at those of its elements.
  private(set) var texts: [String: String] = [:]

  private static let maximumSteps = 5
  private static let maximumNameLength = 40

  /// Whether a member is there.
  func has(_ path: String) -> Bool { paths.contains(path) }

  init(_ bytes: Slice<UnsafeRawBufferPointer>) {
    var open: [(path: String, isObject: Bool)] = []
    var depth = 0
    var key: String?
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth <= JSONShape.maximumSteps {
          let isObject = byte == UInt8(ascii: "{")
          let path = JSONShape.path(of: key, in: open.last)
          open.append((isObject ? path : path + "[]", isObject))
          if !isObject { paths.insert(path + "[]") }
          key = nil
        }
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == open.count { _ = open.popLast() }
        depth -= 1
        key = nil
        position += 1
        if depth <= 0 { return }
      case UInt8(ascii: ","):
        if depth == open.count { key = nil }
        position += 1
      case UInt8(ascii: "\""):
        let start = position + 1
        position = JSONShape.endOfString(bytes, from: start)
        guard depth == open.count, position - start <= JSONShape.maximumNameLength + 1 else { continue }
        let text = String(decoding: bytes[start..<max(start, position - 1)], as: UTF8.self)
        if let last = open.last, last.isObject, key == nil {
          key = text
          paths.insert(JSONShape.path(of: text, in: last))
        } else if let key, depth <= 2 {
          texts[JSONShape.path(of: key, in: open.last)] = text
        }
      default: position += 1
      }
    }
  }

  private static func path(of key: String?, in parent: (path: String, isObject: Bool)?) -> String {
    guard let parent, let key else { return parent?.path ?? "" }
    return parent.path.isEmpty ? key : "\(parent.path).\(key)"
  }

  /// The offset behind the closing quote.
  private static func endOfString(_ bytes: Slice<UnsafeRawBufferPointer>, from start: Int) -> Int {
    var position = start
    while position < bytes.endIndex {
      if bytes[position] == UInt8(ascii: "\"") { return position + 1 }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.endIndex
  }
}
