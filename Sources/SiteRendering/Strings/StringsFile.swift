import ReputationModel
import Yams

/// Reads one file of strings into texts by dotted keys.
struct StringsFile {
  let path: String

  /// The texts of the file; what is wrong with it is added to `findings`.
  func texts(of source: String, findings: inout [Finding]) -> [String: String] {
    var texts: [String: String] = [:]
    do {
      guard let root = try Yams.compose(yaml: source) else { return [:] }
      guard case .mapping = root else {
        findings.append(.stringsShape(path: path, mark: root.mark))
        return [:]
      }
      read(root, key: "", into: &texts, findings: &findings)
    } catch let error as YamlError {
      findings.append(.stringsSyntax("\(error)", path: path))
    } catch {
      findings.append(.stringsSyntax("\(error)", path: path))
    }
    return texts
  }

  private func read(_ node: Node, key: String, into texts: inout [String: String], findings: inout [Finding])
  {
    switch node {
    case .scalar(let scalar): texts[key] = scalar.string
    case .mapping(let mapping):
      for (name, value) in mapping {
        guard let name = name.string else { continue }
        read(value, key: key.isEmpty ? name : "\(key).\(name)", into: &texts, findings: &findings)
      }
    case .sequence(let sequence):
      // A list has the keys 1, 2, 3…; months are written so.
      for (index, value) in sequence.enumerated() {
        read(value, key: "\(key).\(index + 1)", into: &texts, findings: &findings)
      }
    case .alias: findings.append(.stringsShape(path: path, mark: node.mark))
    }
  }
}

extension Finding {
  static func stringsShape(path: String, mark: Mark?) -> Finding {
    Finding(
      rule: "strings.shape",
      severity: .error,
      location: TemplateFiles.location(path, line: mark?.line ?? 0, column: mark?.column ?? 0),
      message: "the strings are not a mapping of keys to texts",
      expected: "key: text",
      fix: "write one key a line, nested by indentation"
    )
  }

  static func stringsSyntax(_ reason: String, path: String) -> Finding {
    Finding(
      rule: "strings.syntax",
      severity: .error,
      location: TemplateFiles.location(path),
      message: "the strings are not valid YAML",
      found: reason,
      fix: "quote texts that hold a colon, a number sign or braces"
    )
  }
}
