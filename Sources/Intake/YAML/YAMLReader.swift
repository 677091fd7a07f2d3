import ReputationModel

/// Reads the fields of one mapping and keeps what is wrong with them.
///
/// Every field a mapping may have has to be asked for, also after a mistake: what was never asked for is
/// reported as unknown at the end.
struct YAMLReader {
  /// The file, zone and findings.
  var context: FieldContext
  /// What the mapping describes, as messages say it: `an article`.
  let subject: String
  /// Where the mapping stands.
  let location: SourceLocation
  private let entries: [YAMLEntry]
  /// The fields that are written and could not be read, which is told already.
  private let unread: Set<String>
  private var isRead: [Bool]
  private var known: [String] = []
  /// The items of lists of which nothing could be made, so that what is said later of the others counts them as they
  /// are kept.
  private var refused: [String: Set<Int>] = [:]

  /// A reader of those entries.
  init(
    _ entries: [YAMLEntry],
    of subject: String,
    at location: SourceLocation,
    context: FieldContext,
    unread: Set<String> = []
  ) {
    self.entries = entries
    self.unread = unread
    self.isRead = Array(repeating: false, count: entries.count)
    self.subject = subject
    self.location = location
    self.context = context
  }

  /// The value of a field; `nil` where there is none, or nothing is written there.
  mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    isRead[index] = true
    return entries[index].value.isNothing ? nil : entries[index].value
  }

  /// The value of a field without counting it as asked for; what looks at its kind before reading it.
  func peek(_ key: String) -> YAMLNode? {
    entries.first { $0.key == key }.flatMap { $0.value.isNothing ? nil : $0.value }
  }

  /// Whether a field has a value, also one that could not be read.
  func isWritten(_ key: String) -> Bool { unread.contains(key) || peek(key) != nil }

  /// Where the value of a field stands, the mapping itself where there is none.
  func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.value.location(in: context.file) ?? location
  }

  /// A field that may be left out.
  mutating func read<Value>(_ key: String, _ kind: FieldKind<Value>) -> Value? {
    guard let node = node(key) else { return nil }
    context.field = key
    return kind.read(node, &context)
  }

  /// A field that must be there.
  mutating func require<Value>(_ key: String, _ kind: FieldKind<Value>) -> Value? {
    guard let node = node(key) else {
      guard !unread.contains(key) else { return nil }
      let entry = entries.first { $0.key == key }
      context.report(
        .missingKey(
          key,
          of: subject,
          expected: kind.expected,
          at: entry?.location(in: context.file) ?? location,
          in: context
        )
      )
      return nil
    }
    context.field = key
    return kind.read(node, &context)
  }

  /// A list of values; one that stands alone is a list of one.
  mutating func list<Value>(_ key: String, of kind: FieldKind<Value>) -> [Value] {
    guard let node = node(key) else { return [] }
    context.field = key
    guard case .list(let items) = node.content else {
      if case .mapping = node.content {
        context.report(
          .fieldOfWrongKind(node, expected: "a list, each item of which is " + kind.expected, in: context)
        )
        return []
      }
      return kind.read(node, &context).map { [$0] } ?? []
    }
    return kept(items, of: key) { reader, item in kind.read(item, &reader.context) }
  }

  /// The same where a list without values would say nothing, so that whoever writes one means something else.
  mutating func filledList<Value>(_ key: String, of kind: FieldKind<Value>) -> [Value] {
    let values = list(key, of: kind)
    if let node = peek(key), node.content == .list([]) {
      context.field = key
      context.report(.emptyValue(expected: kind.expected, at: node, in: context))
    }
    return values
  }

  /// A mapping inside the mapping.
  @discardableResult
  mutating func mapping<Value>(
    _ key: String,
    of subject: String? = nil,
    expected: String = "keys with values",
    _ read: (inout YAMLReader) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    context.field = key
    return mapping(node, of: subject ?? "`\(key)`", expected: expected, read)
  }

  /// A list of mappings.
  mutating func mappings<Value>(
    _ key: String,
    of subject: String,
    _ read: (inout YAMLReader) -> Value?
  ) -> [Value] {
    guard let node = node(key) else { return [] }
    context.field = key
    guard case .list(let items) = node.content else {
      context.report(
        .fieldOfWrongKind(node, expected: "a list, each item of which is \(subject)", in: context)
      )
      return []
    }
    return kept(items, of: key) { reader, item in
      reader.context.field = key
      return reader.mapping(item, of: subject, expected: "\(subject): keys with values", read)
    }
  }

  private mutating func kept<Value>(
    _ items: [YAMLNode],
    of key: String,
    _ read: (inout YAMLReader, YAMLNode) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for (index, item) in items.enumerated() {
      if let value = read(&self, item) {
        values.append(value)
      } else {
        refused[key, default: []].insert(index)
      }
    }
    return values
  }

  /// Where every field stands, with the items of lists and the fields of mappings and of lists of these.
  ///
  /// To be asked for when all is read: items are counted as they were kept.
  func places() -> FieldPlaces {
    var places = FieldPlaces(file: context.file)
    for entry in entries {
      places.note(entry.key, line: entry.value.line, column: entry.value.column)
      switch entry.value.content {
      case .scalar: break
      case .mapping(let fields): note(fields, of: entry.key, in: &places)
      case .list(let items):
        let refused = refused[entry.key] ?? []
        let kept = items.indices.filter { !refused.contains($0) }.map { items[$0] }
        for (index, item) in kept.enumerated() {
          places.note(entry.key, item: index, line: item.line, column: item.column)
          if case .mapping(let fields) = item.content {
            note(fields, of: entry.key, item: index, in: &places)
          }
        }
      }
    }
    return places
  }

  private func note(_ fields: [YAMLEntry], of key: String, item: Int? = nil, in places: inout FieldPlaces) {
    for field in fields {
      let name = "\(key).\(field.key)"
      places.note(name, item: item, line: field.value.line, column: field.value.column)
      guard item == nil, case .list(let items) = field.value.content else { continue }
      for (index, value) in items.enumerated() {
        places.note(name, item: index, line: value.line, column: value.column)
      }
    }
  }

  /// Whether the first field's moment lies before the second's.
  ///
  /// Where one of the two is written as a day alone, two moments of one day are not told apart.
  func isBefore(_ first: (key: String, moment: Timestamp), _ second: (key: String, moment: Timestamp)) -> Bool
  {
    guard first.moment < second.moment else { return false }
    guard isDay(first.key) || isDay(second.key) else { return true }
    return context.zone.day(of: first.moment) < context.zone.day(of: second.moment)
  }

  /// Whether a field is written as a day alone.
  func isDay(_ key: String) -> Bool {
    guard case .scalar(let text, _) = peek(key)?.content, case .day = WrittenTime(text.trimmed) else {
      return false
    }
    return true
  }

  /// Reports what nobody asked for and gives all findings back.
  mutating func finish() -> [Finding] {
    for (index, entry) in entries.enumerated() where !isRead[index] {
      context.report(.unknownKey(entry, of: subject, known: known, in: context))
    }
    return context.findings
  }

  private mutating func mapping<Value>(
    _ node: YAMLNode,
    of subject: String,
    expected: String,
    _ read: (inout YAMLReader) -> Value?
  ) -> Value? {
    guard case .mapping(let entries) = node.content else {
      context.report(.fieldOfWrongKind(node, expected: expected, in: context))
      return nil
    }
    var reader = YAMLReader(entries, of: subject, at: node.location(in: context.file), context: context)
    let value = read(&reader)
    context.findings = reader.finish()
    return value
  }
}
