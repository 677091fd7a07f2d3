import Foundation

/// As much of JSON Schema as the committed schemas use to say which members there are and of what type:
/// `type`, `required`, `properties`, `additionalProperties`, `items`, `enum`, `const`, and `$ref` to one of the `$defs`.
struct StructuralSchema {
  let root: JSONDocument

  init(_ root: JSONDocument) { self.root = StructuralSchema.resolved(root, root["$defs"]) }

  /// The schema of that name in `docs/schemas`.
  init(committed name: String) throws {
    let repository = Snapshots.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = repository.appendingPathComponent("docs/schemas/\(name).schema.json")
    self.init(try JSONDocument(Array(try Data(contentsOf: file))))
  }

  /// The schema with what it refers to in its place; none of ours refers to itself.
  private static func resolved(_ schema: JSONDocument, _ definitions: JSONDocument?) -> JSONDocument {
    switch schema {
    case .object(let members):
      if let name = members["$ref"]?.text?.split(separator: "/").last, let named = definitions?[String(name)]
      {
        return resolved(named, definitions)
      }
      return .object(members.filter { $0.key != "$defs" }.mapValues { resolved($0, definitions) })
    case .array(let items): return .array(items.map { resolved($0, definitions) })
    default: return schema
    }
  }

  /// What of the document is not as the schema has it, each with its path.
  func problems(of document: JSONDocument) -> [String] {
    StructuralSchema.problems(of: document, at: "$", schema: root).sorted()
  }

  private static func problems(of value: JSONDocument, at path: String, schema: JSONDocument) -> [String] {
    if let types = schema["type"], !names(types).contains(where: { has(value, type: $0) }) {
      return ["\(path) is not of type \(names(types).joined(separator: " or "))"]
    }
    var problems: [String] = []
    if let known = schema["enum"], !known.items.contains(value) {
      problems.append("\(path) is not in the enum")
    }
    if let constant = schema["const"], constant != value { problems.append("\(path) is not the constant") }
    if case .array(let items) = value, let each = schema["items"] {
      for (index, item) in items.enumerated() {
        problems += StructuralSchema.problems(of: item, at: "\(path)[\(index)]", schema: each)
      }
    }
    if case .object(let members) = value { problems += self.problems(of: members, at: path, schema: schema) }
    return problems
  }

  private static func problems(
    of members: [String: JSONDocument],
    at path: String,
    schema: JSONDocument
  ) -> [String] {
    let missing = (schema["required"]?.items ?? []).compactMap(\.text).filter { members[$0] == nil }
    var problems = missing.map { "\(path).\($0) is missing" }
    for (name, member) in members {
      if let known = schema["properties"]?[name] {
        problems += StructuralSchema.problems(of: member, at: "\(path).\(name)", schema: known)
      } else if schema["additionalProperties"] == .truth(false) {
        problems.append("\(path).\(name) is not in the schema")
      } else if let each = schema["additionalProperties"] {
        problems += StructuralSchema.problems(of: member, at: "\(path).\(name)", schema: each)
      }
    }
    return problems
  }

  private static func names(_ types: JSONDocument) -> [String] {
    types.text.map { [$0] } ?? types.items.compactMap(\.text)
  }

  private static func has(_ value: JSONDocument, type: String) -> Bool {
    switch value {
    case .null: type == "null"
    case .truth: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
