import ReputationModel

/// Cuts HTML into tags and text, as browsers do where they agree; any text can be cut.
struct HTMLTokens: Sequence, IteratorProtocol {
  /// A piece of HTML.
  enum Token: Equatable {
    case text(Range<Int>)
    /// A tag that opens an element: its name in lower case, and where its attributes stand.
    case start(String, attributes: Range<Int>)
    case end(String)
    /// What stands in a script or a style.
    case raw(Range<Int>)
  }

  let bytes: [UInt8]
  private var position = 0
  /// The script or style that was opened last.
  private var opened: String?
  /// Elements whose end does not come any more: it is not looked for twice.
  private var unclosed: Set<String> = []

  init(_ html: String) { bytes = Array(html.utf8) }

  /// The next piece; comments, declarations and a tag that is never closed are passed over.
  mutating func next() -> Token? {
    if let name = opened {
      opened = nil
      if let raw = rawText(of: name) { return raw }
    }
    var start = position
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), beginsMarkup(at: position + 1) else {
        position += 1
        continue
      }
      if start < position { return .text(start..<position) }
      if let token = markup() { return token }
      start = position
    }
    return start < position ? .text(start..<position) : nil
  }

  /// The text of a piece as it is written.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func beginsMarkup(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  /// Goes behind the markup that begins here; `nil` for what is no tag.
  private mutating func markup() -> Token? {
    let first = bytes[position + 1]
    if first.isASCIILetter { return startTag() }
    if first == UInt8(ascii: "/"), position + 2 < bytes.count, bytes[position + 2].isASCIILetter {
      position += 2
      let name = takeName()
      skip(past: UInt8(ascii: ">"))
      return .end(name)
    }
    if bytes[position...].starts(with: "<!--".utf8) {
      skipComment()
    } else {
      skip(past: UInt8(ascii: ">"))
    }
    return nil
  }

  private mutating func startTag() -> Token? {
    position += 1
    let name = takeName()
    let attributes = position
    var quote: UInt8?
    var isValueNext = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        if name == "script" || name == "style" { opened = name }
        return .start(name, attributes: attributes..<position - 1)
      } else if isValueNext, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if byte > 0x20 { isValueNext = byte == UInt8(ascii: "=") && quote == nil }
    }
    return nil
  }

  /// What stands before the end of a script or style; `nil` where it has none and is like any other element.
  private mutating func rawText(of name: String) -> Token? {
    guard !unclosed.contains(name) else { return nil }
    let wanted = Array("</\(name)".utf8)
    var index = position
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0],
        wanted.indices.allSatisfy({ bytes[index + $0] | 0x20 == wanted[$0] | 0x20 })
      {
        defer { position = index }
        return .raw(position..<index)
      }
      index += 1
    }
    unclosed.insert(name)
    return nil
  }

  private mutating func takeName() -> String {
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "/")
    { position += 1 }
    return String(decoding: bytes[start..<position].prefix(32), as: UTF8.self).lowercased()
  }

  private mutating func skip(past byte: UInt8) {
    position = bytes[position...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }

  private mutating func skipComment() {
    // `<!-->` and `<!--->` are whole comments.
    var index = position + 4
    if bytes[index...].starts(with: ">".utf8) || bytes[index...].starts(with: "->".utf8) {
      return skip(past: UInt8(ascii: ">"))
    }
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] == UInt8(ascii: ">")
      {
        position = index + 3
        return
      }
      index += 1
    }
    position = bytes.count
  }
}
