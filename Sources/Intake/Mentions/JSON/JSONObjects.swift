/// Finds the objects of a JSON text one after another by their brackets, without reading what is in them.
///
/// The text is an array of objects, or objects with white space between them. What stands between the
/// objects and is neither is an object of its own, for the reader to refuse.
struct JSONObjects {
  /// Where an object lies.
  struct Place: Equatable {
    var range: Range<Int>
    /// The line it begins in, from 1.
    var line: Int
    var isOverSeveralLines: Bool
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var line = 1
  /// Whether the text ends before the array or the object that it begins.
  private(set) var isUnfinished = false
  private var isInArray = false
  private var hasStarted = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The line that has been reached.
  var currentLine: Int { line }

  /// The next object; `nil` at the end of the text.
  mutating func next() -> Place? {
    skipSpace()
    if !hasStarted, position < bytes.count, bytes[position] == UInt8(ascii: "[") {
      isInArray = true
      position += 1
      skipSpace()
    }
    let isFirst = !hasStarted
    hasStarted = true
    if isInArray, position < bytes.count {
      if bytes[position] == UInt8(ascii: "]") {
        isInArray = false
        position += 1
        skipSpace()
      } else if !isFirst, bytes[position] == UInt8(ascii: ",") {
        position += 1
        skipSpace()
      }
    }
    guard position < bytes.count else {
      isUnfinished = isInArray
      return nil
    }
    return element()
  }

  private mutating func element() -> Place {
    let start = position
    let startLine = line
    var depth = 0
    var isInString = false
    loop: while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInString {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0, position > start { break loop }
          depth -= 1
          if depth <= 0 {
            position += 1
            break loop
          }
        case UInt8(ascii: ",") where depth == 0 && position > start: break loop
        default: break
        }
      }
      position += 1
    }
    position = min(position, bytes.count)
    return Place(range: start..<position, line: startLine, isOverSeveralLines: line > startLine)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"): line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }
}
