import CSimdjson

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

  /// Begins at an object of an array; lines are counted from there.
  init(_ bytes: UnsafeRawBufferPointer, insideArrayAt start: Int) {
    self.bytes = bytes
    position = start
    isInArray = true
    hasStarted = true
  }

  /// The line that has been reached.
  var currentLine: Int { line }

  /// Where the next object of the array begins, once `next(before:)` gave none; `nil` behind the array.
  var startOfNext: Int? { isInArray && position < bytes.count ? position : nil }

  /// The next object that begins before `limit`; `nil` where there is none.
  mutating func next(before limit: Int = .max) -> Place? {
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
    return position < limit ? element() : nil
  }

  private mutating func element() -> Place {
    let start = position
    let startLine = line
    if bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") {
      skipBrackets()
    } else {
      skipOther()
    }
    return Place(range: start..<position, line: startLine, isOverSeveralLines: line > startLine)
  }

  private mutating func skipBrackets() {
    guard let base = bytes.baseAddress else { return }
    let start = base.advanced(by: position).assumingMemoryBound(to: UInt8.self)
    let length = csimdjson_skip_brackets(start, bytes.count - position)
    line += csimdjson_count(start, length, UInt8(ascii: "\n"))
    position += length
  }

  /// Passes over what is no object and no array.
  private mutating func skipOther() {
    let start = position
    var isInString = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInString {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        return skipBrackets()
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if position == start { position += 1 }
        return
      } else if byte == UInt8(ascii: ","), position > start {
        return
      }
      position += 1
    }
    position = min(position, bytes.count)
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
