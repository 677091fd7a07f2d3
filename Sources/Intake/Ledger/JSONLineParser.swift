import ReputationModel

/// Parses JSON, a line or a whole document, into located values (RFC 8259), so that its fields are read and reported
/// like YAML's.
///
/// Nesting, keys and values are limited, a key may not be repeated, and numbers are kept as they are written.
struct JSONLineParser {
  /// Why a line cannot be parsed, and where.
  struct Mistake: Error, Hashable {
    let line: Int
    let column: Int
    let expected: String
    /// The key that stands twice in one object, where that is all there is to blame; `nil` for what is not JSON.
    var repeatedKey: String?
  }

  private var rest: ArraySlice<UInt8>
  private var line: Int
  /// The column of the next byte; continuation bytes do not count.
  private var column = 1
  private let isDocument: Bool
  /// A member is looked up among all of an object, so there must not be many.
  private let mostKeys: Int
  /// Each value is an object of some size, so that a text of brackets would take many times its own length.
  private var valuesLeft: Int
  private static let deepest = 32

  private init(_ text: ArraySlice<UInt8>, line: Int, isDocument: Bool, mostValues: Int = .max) {
    rest = text
    self.line = line
    self.isDocument = isDocument
    mostKeys = isDocument ? 256 : 64
    valuesLeft = mostValues
  }

  /// The value that fills the line.
  static func parse(_ text: ArraySlice<UInt8>, line: Int) throws(Mistake) -> YAMLNode {
    var parser = JSONLineParser(text, line: line, isDocument: false)
    let node = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.rest.isEmpty else { throw parser.mistake("the end of the line") }
    return node
  }

  /// The value that fills the document, which may have many lines and so many values in all.
  static func parse(
    document text: ArraySlice<UInt8>,
    mostValues: Int = 2_000_000
  ) throws(Mistake) -> YAMLNode {
    var parser = JSONLineParser(text, line: 1, isDocument: true, mostValues: mostValues)
    let node = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.rest.isEmpty else { throw parser.mistake("the end of the document") }
    return node
  }

  private func mistake(_ expected: String) -> Mistake {
    Mistake(line: line, column: column, expected: expected)
  }

  private mutating func next() -> UInt8? {
    guard let byte = rest.popFirst() else { return nil }
    if byte & 0xC0 != 0x80 { column += 1 }
    return byte
  }

  private mutating func skipBlanks() {
    while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      guard byte != 0x0A || isDocument else { return }
      _ = next()
      if byte == 0x0A { (line, column) = (line + 1, 1) }
    }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard rest.first == UInt8(ascii: sign) else { return false }
    _ = next()
    return true
  }

  private mutating func value(depth: Int) throws(Mistake) -> YAMLNode {
    skipBlanks()
    let (startLine, start) = (line, column)
    guard depth < Self.deepest else { throw mistake("at most \(Self.deepest) levels of brackets") }
    valuesLeft -= 1
    guard valuesLeft >= 0 else { throw mistake("fewer values in one document") }
    let content: YAMLNode.Content
    switch rest.first {
    case UInt8(ascii: "{"): content = .mapping(try members(depth: depth))
    case UInt8(ascii: "["): content = .list(try items(depth: depth))
    case UInt8(ascii: "\""): content = .scalar(try string(), isPlain: false)
    default: content = .scalar(try word(), isPlain: true)
    }
    return YAMLNode(content: content, line: startLine, column: start)
  }

  private mutating func members(depth: Int) throws(Mistake) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    _ = next()
    if skip("}") { return entries }
    repeat {
      skipBlanks()
      let (startLine, start) = (line, column)
      guard rest.first == UInt8(ascii: "\"") else { throw mistake("a key in quotation marks") }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw Mistake(line: startLine, column: start, expected: "each key once", repeatedKey: key)
      }
      guard entries.count < mostKeys else { throw mistake("at most \(mostKeys) keys") }
      guard skip(":") else { throw mistake("a colon") }
      entries.append(YAMLEntry(key: key, line: startLine, column: start, value: try value(depth: depth + 1)))
    } while skip(",")
    guard skip("}") else { throw mistake("a comma or `}`") }
    return entries
  }

  private mutating func items(depth: Int) throws(Mistake) -> [YAMLNode] {
    var items: [YAMLNode] = []
    _ = next()
    if skip("]") { return items }
    repeat { items.append(try value(depth: depth + 1)) } while skip(",")
    guard skip("]") else { throw mistake("a comma or `]`") }
    return items
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(Mistake) -> String {
    let word = rest.prefix { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
    let text = String(decoding: word, as: UTF8.self)
    let isNumber = (word.first?.isASCIIDigit ?? false) || word.first == UInt8(ascii: "-")
    guard ["true", "false", "null"].contains(text) || (isNumber && Double(text)?.isFinite == true) else {
      throw mistake("a value: text in quotation marks, a number, true, false or null")
    }
    for _ in word { _ = next() }
    return text
  }

  private mutating func string() throws(Mistake) -> String {
    var bytes: [UInt8] = []
    _ = next()
    while true {
      let run = rest.prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      bytes.append(contentsOf: run)
      rest = rest[run.endIndex...]
      column += run.count { $0 & 0xC0 != 0x80 }
      let place = mistake("a closing quotation mark")
      switch next() {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      default: throw place
      }
    }
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(Mistake) {
    let place = Mistake(line: line, column: column - 1, expected: "an escape of JSON such as \\n or \\u00f1")
    switch next() {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case .some(let byte)
    where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/"):
      bytes.append(byte)
    case UInt8(ascii: "u"):
      guard let scalar = escapedScalar() else { throw place }
      bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    default: throw place
    }
  }

  /// The scalar of one escaped code unit, or of two that are a surrogate pair.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = hexNumber() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard next() == UInt8(ascii: "\\"), next() == UInt8(ascii: "u"), let second = hexNumber(),
      (0xDC00...0xDFFF).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexNumber() -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isASCIIHexDigit)
    else {
      return nil
    }
    for _ in 0..<4 { _ = next() }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension Finding {
  /// What is wrong with a line that is not read.
  static func jsonLine(_ mistake: JSONLineParser.Mistake, in context: FieldContext) -> Finding {
    guard let key = mistake.repeatedKey else { return jsonSyntax(mistake, in: context) }
    return Finding(
      rule: context.family.rule("duplicate-key"),
      severity: .error,
      location: SourceLocation(file: context.file, line: mistake.line, column: mistake.column),
      message: "`\(key.excerpt)` is written twice",
      found: key.excerpt,
      expected: mistake.expected,
      fix: "delete one of the two"
    )
  }

  /// A line is not JSON.
  private static func jsonSyntax(_ mistake: JSONLineParser.Mistake, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("syntax"),
      severity: .error,
      location: SourceLocation(file: context.file, line: mistake.line, column: mistake.column),
      message: "the line is not JSON",
      expected: mistake.expected,
      fix: "write one JSON object a line"
    )
  }
}
