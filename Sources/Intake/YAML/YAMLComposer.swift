import ReputationModel
import Yams

/// Turns YAML into located values, and everything it cannot read into findings.
///
/// Where a mistake keeps the rest from being read, the lines of its key, or of its item, are left out, and the rest is
/// read. `Yams.compose` alone is used: it keeps the place of every value and repeats an alias by reference, where
/// `load` and the decoder would write millions of values out.
struct YAMLComposer {
  private let source: YAMLSource
  private var text: String
  private var valuesLeft: Int
  /// How often a repeated key was renamed so that the rest of the file could be read.
  private var renamedKeys = 0
  private(set) var findings: [Finding] = []
  /// What is left out; `nil` as long as nothing is.
  private var blocks: YAMLBlocks?
  /// How many bytes were parsed anew.
  private var reparsed = 0

  /// So many mistakes that hide others, and bytes parsed again for them, are looked for in a file.
  private static let (mostMistakes, mostReparsed) = (16, 1 << 20)

  private init(_ source: YAMLSource) {
    self.source = source
    self.text = source.text
    self.valuesLeft = source.limits.values
  }

  /// The value the YAML stands for, and what is wrong with it.
  static func compose(_ source: YAMLSource) -> YAMLComposition {
    var composer = YAMLComposer(source)
    let value = composer.compose()
    return YAMLComposition(value: value, findings: composer.findings, unread: composer.blocks?.keys)
  }

  private mutating func compose() -> YAMLNode? {
    guard isWithinLimits() else { return nil }
    while true {
      do {
        // The default encoding looks into the environment of the process at each call.
        guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
        return isReadInParts ? value(of: root, depth: 0) : nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard renameRepetition(of: keys.first ?? "", firstAt: YAMLMark(context.mark)) else { return nil }
      } catch let error as YamlError {
        let finding = Finding.yamlSyntax(error, in: source.with(text))
        findings.append(finding)
        guard let place = finding.location, leaveOut([place.line - source.firstLine + 1]) else { return nil }
      } catch {
        findings.append(.yamlUnreadable(in: source))
        return nil
      }
    }
  }

  private mutating func isWithinLimits() -> Bool {
    let size = source.text.utf8.count
    guard size <= source.limits.bytes else {
      findings.append(.yamlTooLarge(bytes: size, in: source))
      return false
    }
    let characters = ForbiddenCharacter.inYAML(source.text)
    for place in characters {
      findings.append(
        .controlCharacter(
          place,
          rule: source.family.rule("control-character"),
          at: source.location(YAMLMark(line: place.line, column: place.column))
        )
      )
    }
    guard characters.isEmpty || leaveOut(characters.map(\.line)) else { return false }
    let aliases = YAMLAliases.count(in: text)
    guard aliases <= source.limits.aliases else {
      findings.append(.yamlTooManyAliases(aliases, in: source))
      return false
    }
    return true
  }

  /// Whether there is a value although lines were left out.
  ///
  /// There is none of the configuration, as all else is read by it: of that the rest is parsed for its mistakes alone.
  private var isReadInParts: Bool { blocks == nil || source.family != .configuration }

  /// Leaves the blocks of those lines out; whether the rest is to be read.
  private mutating func leaveOut(_ lines: [Int]) -> Bool {
    reparsed += text.utf8.count
    guard findings.count < YAMLComposer.mostMistakes, reparsed <= YAMLComposer.mostReparsed else {
      return false
    }
    var blocks = self.blocks ?? YAMLBlocks(of: text, each: source.family == .ledger ? .item : .key)
    // Several mistakes of one block leave it out once.
    let isChanged = lines.reduce(false) { blocks.leaveOut(line: $1) || $0 }
    self.blocks = blocks
    text = blocks.text
    return isChanged
  }

  /// Reports a key that stands twice, and renames the second so that the next attempt gets past it; in a mapping
  /// within braces, where the second is not to be found, its block is left out.
  private mutating func renameRepetition(of key: String, firstAt mark: YAMLMark) -> Bool {
    let repeated = RepeatedKey(key: key, line: mark.line, column: mark.column)
    guard renamedKeys < 16, let second = repeated.second(in: text) else {
      findings.append(.yamlDuplicateKey(key, firstLine: mark.line, secondAt: mark, in: source))
      return leaveOut([mark.line])
    }
    findings.append(
      .yamlDuplicateKey(
        key,
        firstLine: mark.line,
        secondAt: YAMLMark(line: second.line, column: second.column),
        in: source
      )
    )
    text = second.renamed(RepeatedKey.marks[renamedKeys])
    blocks?.goOn(with: text)
    renamedKeys += 1
    return true
  }

  private mutating func value(of node: Node, depth: Int) -> YAMLNode? {
    let mark = YAMLMark(node.mark)
    guard valuesLeft > 0 else {
      // Said once: below zero means that it was said.
      if valuesLeft == 0 { findings.append(.yamlTooManyValues(at: mark, in: source)) }
      valuesLeft = -1
      return nil
    }
    valuesLeft -= 1
    guard depth < source.limits.depth else {
      findings.append(.yamlTooDeep(at: mark, in: source))
      valuesLeft = -1
      return nil
    }
    guard let content = content(of: node, depth: depth) else { return nil }
    return YAMLNode(content: content, line: mark.line + source.firstLine - 1, column: mark.column)
  }

  private mutating func content(of node: Node, depth: Int) -> YAMLNode.Content? {
    switch node {
    case .scalar(let scalar):
      return .scalar(scalar.string, isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      return .list(sequence.compactMap { value(of: $0, depth: depth + 1) })
    case .mapping(let mapping):
      return .mapping(mapping.compactMap { entry(key: $0.key, value: $0.value, depth: depth) })
    case .alias:
      return nil
    }
  }

  private mutating func entry(key: Node, value node: Node, depth: Int) -> YAMLEntry? {
    let mark = YAMLMark(key.mark)
    guard case .scalar(let scalar) = key else {
      findings.append(.yamlKeyIsNotText(at: mark, in: source))
      return nil
    }
    guard let value = value(of: node, depth: depth + 1),
      renamedKeys == 0 || !RepeatedKey.isRenamed(scalar.string)
    else {
      return nil
    }
    return YAMLEntry(
      key: scalar.string,
      line: mark.line + source.firstLine - 1,
      column: mark.column,
      value: value
    )
  }
}
