import ReputationModel

/// A JSON document in memory, for structured data in pages and for data files.
///
/// Its text may stand inside a `<script>` element as it is: the characters that could end it, or a line of a
/// script, are written as `\u` escapes.
enum JSONValue: Sendable, Hashable {
  /// A name and its value.
  struct Member: Sendable, Hashable {
    /// The name.
    let name: String
    /// The value.
    let value: JSONValue

    /// A name and its value.
    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Members in the order in which they are written.
  case object([Member])

  /// An object of those members; the ones that are `nil` are left out.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The text, on one line.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text in UTF-8, on one line without an end.
  var bytes: [UInt8] {
    var writer = JSONWriter(isSafeInMarkup: true)
    write(to: &writer)
    return writer.bytes
  }

  /// The text as a file of one line.
  var line: [UInt8] { bytes + [UInt8(ascii: "\n")] }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.written("null")
    case .bool(let value): writer.written(value ? "true" : "false")
    case .integer(let value): writer.written(String(value))
    // What JSON cannot say is unknown.
    case .number(let value): writer.written(value.isFinite ? "\(value)" : "null")
    case .string(let value): writer.string(value)
    case .array(let values): writer.array { writer in for value in values { value.write(to: &writer) } }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.name(member.name)
          member.value.write(to: &writer)
        }
      }
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  /// A string.
  init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth.
  init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
