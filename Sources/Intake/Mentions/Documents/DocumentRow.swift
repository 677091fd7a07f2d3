/// The fields that an item gave a mention, before the rules for every mention are applied.
struct DocumentRow {
  /// Whether an item is a mention.
  enum Verdict: Equatable {
    case mention
    case passedOver(Reason)
  }

  /// Why an item is no mention although nothing is wrong with it.
  enum Reason: String, CaseIterable, Sendable {
    case boost, notPublic, deleted, wordless, placeholder
  }

  private struct Entry {
    var value: String
    var kind: MentionRow.Value.Kind
    /// Where the item has it; `nil` for what was worked out.
    var path: String?
  }

  private var entries = [Entry?](repeating: nil, count: MentionField.allCases.count)
  private var looked: [String: String] = [:]

  init() {}

  /// The text of a field; `nil` takes it away.
  subscript(field: MentionField) -> String? {
    get { entries[Int(field.rawValue)]?.value }
    set {
      let entry = newValue.map { Entry(value: $0, kind: .string, path: path(of: field.name)) }
      entries[Int(field.rawValue)] = entry
    }
  }

  /// What stands at a path that is only looked at; an object or an array is described, `null` is nothing.
  subscript(at path: String) -> String? { looked[path] }

  /// What the item calls the field of ours.
  func path(of field: String) -> String? {
    guard let field = MentionField(name: field) else { return field }
    return entries[Int(field.rawValue)]?.path ?? field.name
  }

  mutating func look(at path: String, _ value: MentionRow.Value) {
    looked[path] = String(decoding: value.bytes, as: UTF8.self)
  }

  /// Gives the field its value, unless it has one.
  mutating func take(_ line: DocumentField, _ value: MentionRow.Value) throws(RowRefusal) {
    let index = Int(line.field.rawValue)
    guard entries[index] == nil else { return }
    var entry = Entry(value: String(decoding: value.bytes, as: UTF8.self), kind: value.kind, path: line.path)
    if let form = line.form {
      guard value.kind == .string || value.kind == .number else {
        throw RowRefusal(line.path, found: value.shown, expected: "a string")
      }
      switch form.read(entry.value) {
      case .value(let read): (entry.value, entry.kind) = (read, entry.value == read ? value.kind : .string)
      case .nothing: return
      case .unreadable(let expected): throw RowRefusal(line.path, found: value.shown, expected: expected)
      }
    }
    if !entry.value.isEmpty { entries[index] = entry }
  }

  /// Calls `body` with the row as the rules for every mention see it.
  func withRow<Result>(_ body: (MentionRow) -> Result) -> Result {
    var values = FieldValues([])
    for (field, entry) in zip(MentionField.allCases, entries) {
      if let entry { values.append(field, entry.value, kind: entry.kind) }
    }
    return values.withRow(body)
  }
}
