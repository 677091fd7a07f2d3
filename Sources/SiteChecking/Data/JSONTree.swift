/// A JSON document as it was read, members in their order.
indirect enum JSONTree: Sendable, Hashable {
  /// A name and its value.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONTree
  }

  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([Member])

  /// The value of a member; `nil` where there is none.
  subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, where it is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The items of a list; a value by itself is a list of one.
  var items: [JSONTree] {
    if case .array(let items) = self { items } else { [self] }
  }
}
