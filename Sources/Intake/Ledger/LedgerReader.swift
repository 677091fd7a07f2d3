public import ReputationModel

/// Reads the files of the ledger.
public struct LedgerReader: Sendable {
  private let zone: SiteTimeZone

  /// A reader for the site of that configuration.
  public init(configuration: SiteConfiguration) { zone = configuration.site.timeZone }

  /// The entries of a file, in its order: JSON Lines where the path ends in `.jsonl`, a YAML list elsewhere.
  ///
  /// An entry with a mistake is left out, and its mistakes are reported. A file in which nothing is written has no
  /// entries.
  public func read(_ bytes: [UInt8], path: String) -> Reading<[LedgerEntry]> {
    let (decoded, finding) = FileText.decode(bytes, file: path, family: .ledger)
    guard let text = decoded else { return Reading(value: nil, findings: finding.map { [$0] } ?? []) }
    var context = FieldContext(file: path, family: .ledger, zone: zone)
    var isWhole = true
    let isJSON = path.hasSuffix(".jsonl")
    let nodes = isJSON ? jsonLines(text, &context) : yamlList(text, &context, isWhole: &isWhole)
    guard let nodes else { return Reading(value: nil, findings: context.findings) }
    // A line that is not JSON is no entry; a key that stands twice is part of one.
    let faulty = isJSON ? [] : context.findings.compactMap(\.location?.line)
    let entries = nodes.indices.compactMap { number in
      let end = number + 1 < nodes.count ? nodes[number + 1].line : Int.max
      return entry(
        nodes[number],
        isWhole: !faulty.contains { nodes[number].line <= $0 && $0 < end },
        &context
      )
    }
    return Reading(value: isWhole ? entries : nil, findings: context.findings)
  }

  private func jsonLines(_ text: String, _ context: inout FieldContext) -> [YAMLNode]? {
    var nodes: [YAMLNode] = []
    var line = 0
    for content in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard content.contains(where: { $0 > 0x20 }) else { continue }
      do {
        nodes.append(try JSONLineParser.parse(content, line: line))
      } catch {
        context.report(.jsonLine(error, in: context))
      }
    }
    return nodes
  }

  private func yamlList(_ text: String, _ context: inout FieldContext, isWhole: inout Bool) -> [YAMLNode]? {
    let source = YAMLSource(text: text, file: context.file, firstLine: 1, family: .ledger, limits: .ledger)
    let composition = YAMLComposer.compose(source)
    context.findings = composition.findings
    isWhole = composition.unread == nil
    guard let root = composition.value, !root.isNothing else {
      return composition.findings.isEmpty ? [] : nil
    }
    guard case .list(let nodes) = root.content else {
      context.report(.ledgerIsNotAList(root, in: context))
      return nil
    }
    return nodes
  }

  private func entry(_ node: YAMLNode, isWhole: Bool, _ context: inout FieldContext) -> LedgerEntry? {
    guard case .mapping(let entries) = node.content else {
      context.report(.entryIsNotAMapping(node, in: context))
      return nil
    }
    let place = node.location(in: context.file)
    var reader = YAMLReader(entries, of: "an entry of the ledger", at: place, context: context)
    let mistakes = context.findings.count
    var entry = reader.ledgerEntry()
    context.findings = reader.finish()
    entry?.isWhole = isWhole && !context.findings[mistakes...].contains { $0.severity == .error }
    return entry
  }
}

extension Finding {
  /// A ledger file is something else than a list.
  static func ledgerIsNotAList(_ root: YAMLNode, in context: FieldContext) -> Finding {
    Finding(
      rule: "ledger.not-a-list",
      severity: .error,
      location: root.location(in: context.file),
      message: "a file of the ledger is a list of entries",
      found: root.kindName,
      expected: "lines that begin with `- mention: …`",
      fix: "write a hyphen before each entry"
    )
  }

  /// An entry is something else than keys with values.
  static func entryIsNotAMapping(_ node: YAMLNode, in context: FieldContext) -> Finding {
    Finding(
      rule: "ledger.not-a-mapping",
      severity: .error,
      location: node.location(in: context.file),
      message: "an entry of the ledger is described by keys and values",
      found: node.kindName,
      expected: "`mention`, `at`, `action` and what belongs to the action"
    )
  }
}
