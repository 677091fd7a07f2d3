import CSimdjson

/// Reads the records of a table strictly as RFC 4180 has them: fields that hold the separator, a quote or a
/// line break stand in quotes, with each quote in them doubled.
///
/// Lines may end in CR LF, LF or CR. Empty lines are passed over.
struct CSVRecords {
  /// What a record came to.
  enum Outcome: Equatable {
    case record
    /// Text beside the quotes of a field; the rest of the line was passed over.
    case strayQuote(field: Int)
    /// A quote was opened that is never closed.
    case unclosedQuote(line: Int)
  }

  let bytes: UnsafeRawBufferPointer
  let separator: UInt8
  private var nextLine = 1
  private var fields: [Field] = []
  private var unescaped: [UInt8] = []
  /// Where separators were found, behind the place from which they were sought.
  private var separators = InlineArray<64, Int>(repeating: 0)

  /// The offset behind what was read.
  private(set) var position: Int

  /// The line in which the latest record begins, from 1.
  private(set) var line = 1

  private struct Field {
    var start: Int
    var length: Int
    var isUnescaped: Bool
  }

  /// The records from an offset on; lines are counted from there.
  init(_ bytes: UnsafeRawBufferPointer, separator: UInt8, from start: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    position = start
  }

  /// How many fields the latest record has.
  var fieldCount: Int { fields.count }

  /// How many lines were read to their ends.
  var linesRead: Int { nextLine - 1 }

  /// Reads the next record that begins before `limit`; `nil` where there is none.
  mutating func next(before limit: Int = .max) -> Outcome? {
    let limit = min(limit, bytes.count)
    while position < limit, takeLineEnd() {}
    guard position < limit else { return nil }
    fields.removeAll(keepingCapacity: true)
    unescaped.removeAll(keepingCapacity: true)
    line = nextLine
    while true {
      guard bytes[safe: position] == UInt8(ascii: "\"") else {
        switch plainFields() {
        case .some(let outcome): return outcome
        case .none: continue
        }
      }
      if let failure = quotedField() { return failure }
      guard bytes[safe: position] == separator else {
        _ = takeLineEnd()
        return .record
      }
      position += 1
    }
  }

  /// Calls `body` with the fields of the latest record as values of rows.
  func withValues<Result>(
    of columns: [MentionField?],
    _ values: inout [csimdjson_value],
    _ body: (MentionRow) -> Result
  ) -> Result {
    unescaped.withUnsafeBytes { unescaped in
      let present = values.withUnsafeMutableBufferPointer { write(columns, unescaped, to: $0) }
      return values.withUnsafeBufferPointer { body(MentionRow(values: $0, present: present)) }
    }
  }

  /// Calls `body` with the bytes of one field of the latest record.
  func withField<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let field = fields[index]
    let range = field.start..<field.start + field.length
    guard field.isUnescaped else { return body(UnsafeRawBufferPointer(rebasing: bytes[range])) }
    return unescaped.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Writes a view of each field that has a meaning; the bits of those that are not empty.
  private func write(
    _ columns: [MentionField?],
    _ unescaped: UnsafeRawBufferPointer,
    to values: UnsafeMutableBufferPointer<csimdjson_value>
  ) -> UInt32 {
    var present: UInt32 = 0
    for (place, field) in zip(fields, columns) {
      guard let field else { continue }
      let source = place.isUnescaped ? unescaped : bytes
      let text = CSVRecords.withoutGuard(
        UnsafeRawBufferPointer(start: source.baseAddress.map { $0 + place.start }, count: place.length)
      )
      guard let start = text.baseAddress, !text.isEmpty else { continue }
      values[Int(field.rawValue)] = csimdjson_value(
        bytes: start.assumingMemoryBound(to: UInt8.self),
        length: UInt32(clamping: text.count),
        kind: MentionRow.Value.Kind.string.rawValue
      )
      present |= 1 << field.rawValue
    }
    return present
  }

  /// The latest record's fields as strings.
  func strings() -> [String] {
    fields.map { field in
      let range = field.start..<field.start + field.length
      return field.isUnescaped
        ? String(decoding: unescaped[range], as: UTF8.self) : String(decoding: bytes[range], as: UTF8.self)
    }
  }

  /// Without the apostrophe that keeps a spreadsheet from taking the text for a formula.
  private static func withoutGuard(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard text.count > 1, text[0] == UInt8(ascii: "'"), Array("=+-@\t\r".utf8).contains(text[1])
    else { return text }
    return UnsafeRawBufferPointer(rebasing: text[1...])
  }
}

extension CSVRecords {
  /// Reads the fields up to the end of the record, or up to one in quotes, which gives `nil`.
  private mutating func plainFields() -> Outcome? {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return .record }
    while true {
      let searched = position
      var count = 0
      var start = searched
      let (length, separator) = (bytes.count - searched, separator)
      var found = separators.mutableSpan
      let passed = found.withUnsafeMutableBufferPointer {
        csimdjson_split(base + searched, length, separator, $0.baseAddress, $0.count, &count)
      }
      position += passed
      for index in 0..<count {
        let end = searched + separators[index]
        fields.append(Field(start: start, length: end - start, isUnescaped: false))
        start = end + 1
      }
      if count == separators.count {
        // There may be more of them.
        position = start
        continue
      }
      if bytes[safe: position] == UInt8(ascii: "\"") {
        return position == start ? nil : strayQuote(inField: fields.count)
      }
      fields.append(Field(start: start, length: position - start, isUnescaped: false))
      _ = takeLineEnd()
      return .record
    }
  }

  private mutating func quotedField() -> Outcome? {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    let openingLine = nextLine
    position += 1
    var start = position
    let unescapedStart = unescaped.count
    var isUnescaped = false
    while position < bytes.count {
      position += csimdjson_find_in_quotes(base + position, bytes.count - position)
      guard bytes[safe: position] == UInt8(ascii: "\"") else {
        _ = takeLineEnd()
        continue
      }
      guard bytes[safe: position + 1] == UInt8(ascii: "\"") else { break }
      // Up to the first of the two; the text goes on behind the second.
      unescaped.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start...position]))
      isUnescaped = true
      position += 2
      start = position
    }
    guard position < bytes.count else { return .unclosedQuote(line: openingLine) }
    if isUnescaped {
      unescaped.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
      fields.append(Field(start: unescapedStart, length: unescaped.count - unescapedStart, isUnescaped: true))
    } else {
      fields.append(Field(start: start, length: position - start, isUnescaped: false))
    }
    position += 1
    let next = bytes[safe: position]
    guard next == nil || next == separator || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    else { return strayQuote(inField: fields.count - 1) }
    return nil
  }

  private mutating func strayQuote(inField field: Int) -> Outcome {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r")
    {
      position += 1
    }
    return .strayQuote(field: field)
  }

  private mutating func takeLineEnd() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == UInt8(ascii: "\r") {
      position += bytes[safe: position + 1] == UInt8(ascii: "\n") ? 2 : 1
    } else if bytes[position] == UInt8(ascii: "\n") {
      position += 1
    } else {
      return false
    }
    nextLine += 1
    return true
  }
}

extension UnsafeRawBufferPointer {
  /// The byte at that offset; `nil` behind the end.
  fileprivate subscript(safe offset: Int) -> UInt8? { offset < count ? self[offset] : nil }
}
