/// Takes out of structured data what search engines would refuse: a node that lacks what its type needs, and every
/// reference to a node that is not there.
///
/// A node is worth less than nothing where it is incomplete: it is told as an error of the whole page.
enum StructuredGraph {
  /// What nodes of a type need.
  static let required: [String: [String]] = [
    "Article": ["headline", "author", "datePublished"],
    "NewsArticle": ["headline", "author", "datePublished"],
    "BreadcrumbList": ["itemListElement"], "Claim": ["text"], "CorrectionComment": ["text", "datePublished"],
    "ImageObject": ["url"], "ListItem": ["position", "name"], "Organization": ["name", "url"],
    "Person": ["name"],
    "ProfilePage": ["mainEntity"], "VideoObject": ["name", "description", "thumbnailUrl", "uploadDate"],
    "WebSite": ["name", "url"],
  ]

  /// The nodes that are complete, without references that lead nowhere.
  static func pruned(_ nodes: [JSONValue]) -> [JSONValue] {
    var nodes = nodes
    while true {
      var defined: [String] = []
      var isWhole = true
      for node in nodes { survey(node, &defined, &isWhole) }
      let known = Set(defined)
      // Nearly every page is whole, and is not copied.
      if isWhole, nodes.allSatisfy({ refers($0, onlyTo: known) }) { return nodes }
      nodes = nodes.compactMap { kept($0, known) }
    }
  }

  private static func survey(_ value: JSONValue, _ defined: inout [String], _ isWhole: inout Bool) {
    switch value {
    case .object(let members):
      if !isComplete(members) { isWhole = false }
      if members.count > 1, case .string(let identifier)? = member("@id", members) {
        defined.append(identifier)
      }
      for member in members { survey(member.value, &defined, &isWhole) }
    case .array(let values): for value in values { survey(value, &defined, &isWhole) }
    default: break
    }
  }

  private static func refers(_ value: JSONValue, onlyTo known: Set<String>) -> Bool {
    switch value {
    case .object(let members):
      if let identifier = reference(members) { return known.contains(identifier) }
      return members.allSatisfy { refers($0.value, onlyTo: known) }
    case .array(let values): return values.allSatisfy { refers($0, onlyTo: known) }
    default: return true
    }
  }

  /// What is left of a value; `nil` for nothing.
  private static func kept(_ value: JSONValue, _ known: Set<String>) -> JSONValue? {
    switch value {
    case .object(let members):
      if let identifier = reference(members) { return known.contains(identifier) ? value : nil }
      let left = members.compactMap { member in
        kept(member.value, known).map { JSONValue.Member(member.name, $0) }
      }
      return isComplete(left) ? .object(left) : nil
    case .array(let values):
      let left = values.compactMap { kept($0, known) }
      return left.isEmpty ? nil : .array(left)
    default: return value
    }
  }

  private static func isComplete(_ members: [JSONValue.Member]) -> Bool {
    guard case .string(let type)? = member("@type", members), let required = required[type] else {
      return true
    }
    return required.allSatisfy { name in
      switch member(name, members) {
      case nil, .null?: false
      case .string(let text)?: !text.isEmpty
      case .array(let values)?: !values.isEmpty
      default: true
      }
    }
  }

  private static func reference(_ members: [JSONValue.Member]) -> String? {
    guard members.count == 1, members[0].name == "@id", case .string(let identifier) = members[0].value else {
      return nil
    }
    return identifier
  }

  private static func member(_ name: String, _ members: [JSONValue.Member]) -> JSONValue? {
    members.first { $0.name == name }?.value
  }
}
