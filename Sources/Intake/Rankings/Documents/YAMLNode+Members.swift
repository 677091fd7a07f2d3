// What documents of search services need of a located value.
extension YAMLNode {
  /// The member of that name; `nil` where there is none or it is null.
  subscript(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }.map(\.value).flatMap { $0.isNothing ? nil : $0 }
  }

  /// Whether it has a member of that name, if only null.
  func has(_ key: String) -> Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.contains { $0.key == key }
  }

  /// The items of a list; none where it is no list.
  var items: [YAMLNode] {
    guard case .list(let items) = content else { return [] }
    return items
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .list = content { true } else { false }
  }

  /// A text or a number as it is written; `nil` where it is empty, null or has members.
  var text: String? {
    guard !isNothing, case .scalar(let text, _) = content, !text.isEmpty else { return nil }
    return text
  }

  /// A whole number; services write some of them as text.
  var whole: Int? {
    guard let number, number == number.rounded(), abs(number) <= 1e15 else { return nil }
    return Int(number)
  }

  /// A number.
  var number: Double? { text.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } }

  /// What it is, to be shown as found.
  var shown: String {
    switch content {
    case .scalar(let text, _): RowRefusal.shown(text)
    case .list: "a list"
    case .mapping: "an object"
    }
  }
}
