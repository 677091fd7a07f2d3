import ReputationModel

/// The structured data of a page, read, and what the rules ask of it.
struct LinkedData: Sendable {
  /// A fault, as a rule tells it.
  struct Fault: Sendable, Hashable {
    let rule: AuditRule
    let problem: String
    let found: String
    var values: [String: String] = [:]
  }

  /// The nodes of all graphs of the page, in order, those within others too.
  private(set) var nodes: [JSONTree] = []
  /// What is wrong with them.
  private(set) var faults: [Fault] = []
  private var defined: Set<String> = []
  private var referred: [String] = []

  /// The data of those scripts.
  init(_ scripts: [String]) {
    for script in scripts {
      do throws(JSONTreeReader.Failure) {
        let root = try JSONTreeReader.read(script)
        let graph = root["@graph"]?.items ?? [root]
        for node in graph { visit(node) }
      } catch {
        faults.append(Fault(rule: .vocabulary, problem: "syntax", found: "byte \(error.offset)"))
      }
    }
    for identifier in referred where !defined.contains(identifier) {
      faults.append(Fault(rule: .dataValues, problem: "dangling", found: identifier))
    }
  }

  /// The nodes of that type, or of a kind of it.
  func nodes(of type: String) -> [JSONTree] {
    nodes.filter { node in LinkedData.types(node).contains { Vocabulary.isKind($0, of: type) } }
  }

  /// The types of all nodes.
  var types: Set<String> { Set(nodes.flatMap(LinkedData.types)) }

  private static func types(_ node: JSONTree) -> [String] { node["@type"]?.items.compactMap(\.text) ?? [] }

  private mutating func visit(_ node: JSONTree) {
    guard case .object(let members) = node else { return }
    if let identifier = node["@id"]?.text {
      if members.count == 1 {
        referred.append(identifier)
        return
      }
      defined.insert(identifier)
    }
    nodes.append(node)
    let types = LinkedData.types(node)
    if types.isEmpty {
      faults.append(Fault(rule: .vocabulary, problem: "untyped", found: members.first?.name ?? "{}"))
    }
    for type in types where !Vocabulary.hasType(type) {
      faults.append(Fault(rule: .vocabulary, problem: "type", found: type))
    }
    for member in members where member.name.first != "@" {
      check(member, of: types)
      for value in member.value.items { visit(value) }
    }
  }

  private mutating func check(_ member: JSONTree.Member, of types: [String]) {
    let type = types.first ?? ""
    if let other = Vocabulary.superseded[member.name] {
      let values = ["type": type, "other": other]
      faults.append(Fault(rule: .vocabulary, problem: "superseded", found: member.name, values: values))
      return
    }
    guard let property = Vocabulary.properties[member.name] else {
      faults.append(Fault(rule: .vocabulary, problem: "property", found: member.name, values: ["type": type]))
      return
    }
    let belongs = types.contains { type in
      !Vocabulary.hasType(type) || property.domains.contains { Vocabulary.isKind(type, of: $0) }
    }
    if !belongs, !types.isEmpty {
      faults.append(Fault(rule: .vocabulary, problem: "domain", found: member.name, values: ["type": type]))
    }
    for value in member.value.items { check(value, member.name, property.values) }
  }

  private mutating func check(_ value: JSONTree, _ name: String, _ allowed: [Vocabulary.Value]) {
    let fits: Bool
    switch value {
    case .string(let text):
      if text.allSatisfy(\.isWhitespace) {
        faults.append(Fault(rule: .dataValues, problem: "empty", found: name))
        return
      }
      if allowed.contains(.address), !allowed.contains(.text), !LinkedData.isAbsolute(text) {
        faults.append(Fault(rule: .dataValues, problem: "relative", found: text, values: ["property": name]))
        return
      }
      fits = allowed.contains { value in
        switch value {
        case .thing: false
        case .text, .address: true
        case .date: LinkedData.isMoment(text)
        case .number: Double(text)?.isFinite == true
        case .truth:
          ["true", "false", "https://schema.org/true", "https://schema.org/false"].contains(text.lowercased())
        }
      }
    case .number: fits = allowed.contains(.number)
    case .bool: fits = allowed.contains(.truth)
    case .object:
      let types = LinkedData.types(value)
      fits =
        types.isEmpty
        || types.contains { type in
          !Vocabulary.hasType(type)
            || allowed.contains {
              if case .thing(let other) = $0 { Vocabulary.isKind(type, of: other) } else { false }
            }
        }
    case .null, .array: fits = false
    }
    if !fits { faults.append(Fault(rule: .vocabulary, problem: "range", found: name)) }
  }

  private static func isAbsolute(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  /// Whether a text is a day, or a moment with its zone, as ISO 8601 writes them.
  private static func isMoment(_ text: String) -> Bool {
    let date = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count >= 10, date.count == 3, let year = date[0], let month = date[1], let day = date[2],
      CalendarDay(year: year, month: month, day: day) != nil
    else { return false }
    if text.utf8.count == 10 { return true }
    let clock = text.dropFirst(11).prefix(8).split(separator: ":", omittingEmptySubsequences: false).map {
      Int($0)
    }
    guard hasZone(text), text.dropFirst(10).first == "T", clock.count == 3, let hour = clock[0],
      let minute = clock[1], let second = clock[2]
    else { return false }
    return (0...24).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
  }

  /// Whether a moment says in which zone it is.
  static func hasZone(_ text: String) -> Bool {
    guard text.utf8.count >= 20 else { return false }
    return text.hasSuffix("Z") || text.dropFirst(11).contains { $0 == "+" || $0 == "-" }
  }
}
