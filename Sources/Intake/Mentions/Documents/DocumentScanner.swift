/// Finds the documents of a text and the items of each, in one pass over its brackets.
///
/// Nothing is judged here: what lies between two brackets is for the reader to look at. Time and memory grow
/// with the length of the text alone, however deep it nests, because an item that holds others is a range with
/// holes and no byte belongs to two of them.
struct DocumentScanner {
  /// A document or an item.
  struct Part: Equatable {
    var range: Range<Int>
    /// The line it begins in, from 1.
    var line: Int
    /// The items within, which are parts of their own.
    var holes: [Range<Int>] = []
  }

  /// One document and its items, in the order in which they begin.
  struct Document: Equatable {
    var whole: Part
    var items: [Part] = []
    /// Whether an array of items was there, be it empty.
    var hasPlaceForItems = false
  }

  private struct Frame {
    var state: ItemPlaces.State
    var isObject: Bool
    var isItem: Bool
    var key: Range<Int>?
    var isAfterColon = false
  }

  private let bytes: UnsafeRawBufferPointer
  private let places: ItemPlaces
  private var position = 0
  private var frames: [Frame] = []
  private var openItems: [Part] = []
  private var document = Document(whole: Part(range: 0..<0, line: 1))
  /// The line that has been reached.
  private(set) var line = 1
  /// Whether the text ends within a document.
  private(set) var isUnfinished = false

  init(_ bytes: UnsafeRawBufferPointer, places: ItemPlaces) {
    self.bytes = bytes
    self.places = places
  }

  /// The next document; `nil` at the end of the text.
  mutating func next() -> Document? {
    while position < bytes.count, bytes[position] <= 0x20 { passSpace() }
    guard position < bytes.count else { return nil }
    let start = position
    document = Document(whole: Part(range: start..<start, line: line))
    if bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") {
      open(ItemPlaces.document)
    } else {
      // What is no document goes on to the end of the text.
      position = bytes.count
    }
    while !frames.isEmpty, position < bytes.count { step() }
    isUnfinished = isUnfinished || !frames.isEmpty
    document.whole.range = start..<position
    // An item is known when it ends, those within it before.
    document.items.sort { $0.range.lowerBound < $1.range.lowerBound }
    return document
  }

  private mutating func step() {
    switch bytes[position] {
    case 0...0x20: passSpace()
    case UInt8(ascii: "\""): string()
    case UInt8(ascii: ":"):
      frames[frames.count - 1].isAfterColon = true
      position += 1
    case UInt8(ascii: ","):
      frames[frames.count - 1].isAfterColon = false
      position += 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let state = stateOfValue()
      open(state)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
    default: word()
    }
  }

  /// What the next value is by its place; `nil` where that is nothing of interest.
  private mutating func stateOfValue() -> ItemPlaces.State? {
    let last = frames.count - 1
    guard frames[last].isObject else { return places.elements(of: frames[last].state) }
    guard frames[last].isAfterColon, let key = frames[last].key else { return nil }
    frames[last].isAfterColon = false
    return places.member(bytes[key], of: frames[last].state)
  }
}

extension DocumentScanner {
  private mutating func passSpace() {
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func open(_ state: ItemPlaces.State?) {
    let start = position
    let isItem = state == ItemPlaces.item
    guard let state, places.leadsOn(state) else {
      let startLine = line
      passContainer()
      if isItem { take(Part(range: start..<position, line: startLine)) }
      return
    }
    let isObject = bytes[start] == UInt8(ascii: "{")
    if !isObject, places.elements(of: state) == ItemPlaces.item { document.hasPlaceForItems = true }
    if isItem { openItems.append(Part(range: start..<start, line: line)) }
    frames.append(Frame(state: state, isObject: isObject, isItem: isItem))
    position += 1
  }

  private mutating func close() {
    position += 1
    guard frames.removeLast().isItem, var part = openItems.popLast() else { return }
    part.range = part.range.lowerBound..<position
    take(part)
  }

  private mutating func take(_ part: Part) {
    document.hasPlaceForItems = true
    document.items.append(part)
    if openItems.isEmpty {
      document.whole.holes.append(part.range)
    } else {
      openItems[openItems.count - 1].holes.append(part.range)
    }
  }

  /// A string: the name of a member, or a value.
  private mutating func string() {
    let start = position
    let startLine = line
    passString()
    let last = frames.count - 1
    if frames[last].isObject, !frames[last].isAfterColon {
      frames[last].key = start + 1..<max(start + 1, position - 1)
    } else if stateOfValue() == ItemPlaces.item {
      take(Part(range: start..<position, line: startLine))
    }
  }

  /// A number, `true`, `false`, `null`, or what is nothing at all.
  private mutating func word() {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, !DocumentScanner.isMark(bytes[position]) {
      position += 1
    }
    if stateOfValue() == ItemPlaces.item { take(Part(range: start..<position, line: line)) }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private mutating func passString() {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      default: position += 1
      }
    }
    position = bytes.count
  }

  /// An object or an array in which nothing is looked for.
  private mutating func passContainer() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): passString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
        if depth == 0 { return }
      default: passSpace()
      }
    }
    isUnfinished = true
  }
}
