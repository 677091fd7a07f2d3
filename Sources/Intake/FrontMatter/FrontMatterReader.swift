import ReputationModel

/// Reads a document's front matter into a value.
enum FrontMatterReader {
  /// Takes the file apart and lets `read` make a value of its fields and its Markdown.
  ///
  /// There is no value only where the front matter cannot be found or parsed.
  static func read<Value: Sendable>(
    _ bytes: [UInt8],
    file: String,
    subject: String,
    zone: SiteTimeZone,
    _ read: (inout YAMLReader, MarkdownBody) -> Value
  ) -> Reading<Value> {
    let (parts, finding) = FrontMatter.split(bytes, file: file)
    guard let parts else { return Reading(value: nil, findings: finding.map { [$0] } ?? []) }
    let context = FieldContext(file: file, family: .frontMatter, zone: zone)
    let start = SourceLocation(file: file, line: 1, column: 1)
    let reading = YAMLReader.read(parts.yaml, of: subject, at: start, context: context) {
      read(&$0, parts.body)
    }
    let characters = ForbiddenCharacter.controls(in: parts.body.text)
    guard !characters.isEmpty else { return reading }
    return Reading(
      value: reading.value,
      findings: reading.findings
        + characters.map { character in
          .controlCharacter(
            character,
            rule: "content.control-character",
            at: SourceLocation(
              file: file,
              line: parts.body.firstLine - 1 + character.line,
              column: character.column
            )
          )
        }
    )
  }
}

extension YAMLReader {
  /// Parses YAML that should be one mapping and lets `read` make a value of it.
  ///
  /// Of one that cannot be read as a whole there is no value, but everything that is wrong with the rest.
  static func read<Value: Sendable>(
    _ source: YAMLSource,
    of subject: String,
    at start: SourceLocation,
    context: FieldContext,
    _ read: (inout YAMLReader) -> Value
  ) -> Reading<Value> {
    var context = context
    let composition = YAMLComposer.compose(source)
    let findings = composition.findings
    context.findings = findings
    var entries: [YAMLEntry] = []
    if let root = composition.value, !root.isNothing {
      guard case .mapping(let pairs) = root.content else {
        return Reading(value: nil, findings: findings + [.notAMapping(root, of: subject, in: context)])
      }
      entries = pairs
    } else if !findings.isEmpty {
      return Reading(value: nil, findings: findings)
    }
    var reader = YAMLReader(
      entries,
      of: subject,
      at: start,
      context: context,
      unread: composition.unread ?? []
    )
    let value = read(&reader)
    return Reading(value: composition.unread == nil ? value : nil, findings: reader.finish())
  }
}

extension Finding {
  /// The YAML is a list or a lone value.
  static func notAMapping(_ root: YAMLNode, of subject: String, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("not-a-mapping"),
      severity: .error,
      location: root.location(in: context.file),
      message: "\(subject) is described by keys and values",
      found: root.kindName,
      expected: "lines `key: value`",
      fix: "write a key and a colon before each value"
    )
  }
}
