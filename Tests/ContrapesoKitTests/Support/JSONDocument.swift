import Foundation

/// A JSON value that tells truths, whole numbers and other numbers apart.
enum JSONDocument: Decodable, Equatable {
  case null
  case truth(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSONDocument.self, from: Data(bytes)) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let items = try? value.decode([JSONDocument].self) {
      self = .array(items)
    } else {
      self = .object(try value.decode([String: JSONDocument].self))
    }
  }

  /// The member of that name; `nil` where this is no object or has none.
  subscript(name: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The items; empty where this is no array.
  var items: [JSONDocument] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The text; `nil` where this is no string.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
