import ReputationModel

extension YAMLSource {
  /// The place in the file that a mark of the YAML stands for.
  func location(_ mark: YAMLMark) -> SourceLocation {
    SourceLocation(file: file, line: mark.line + firstLine - 1, column: mark.column)
  }

  /// Where the YAML begins.
  var start: SourceLocation { location(YAMLMark(line: 1, column: 1)) }
}

extension Finding {
  /// The YAML is longer than is read.
  static func yamlTooLarge(bytes: Int, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("too-large"),
      severity: .error,
      location: source.start,
      message: source.family == .frontMatter ? "the front matter is too long" : "the file is too long",
      found: "\(bytes) bytes",
      expected: "at most \(source.limits.bytes) bytes",
      fix: source.family == .frontMatter
        ? "move text below the line `---` that ends the front matter" : "split the file"
    )
  }

  /// A control character stands in a file.
  static func controlCharacter(_ character: ForbiddenCharacter, rule: String, at location: SourceLocation)
    -> Finding
  {
    Finding(
      rule: rule,
      severity: .error,
      location: location,
      message: "an invisible control character stands here",
      found: character.code,
      expected: "text without control characters",
      fix: "delete the character"
    )
  }

  /// More aliases are used than anybody needs.
  static func yamlTooManyAliases(_ count: Int, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("too-many-aliases"),
      severity: .error,
      location: source.start,
      message: "too many aliases (`*name`) are used",
      found: "\(count)",
      expected: source.limits.aliases == 0 ? "no aliases" : "at most \(source.limits.aliases)",
      fix: "write the values out"
    )
  }

  /// The aliases stand for more values than are read.
  static func yamlTooManyValues(at mark: YAMLMark, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("too-many-values"),
      severity: .error,
      location: source.location(mark),
      message: "there are too many values",
      expected: "at most \(source.limits.values) values",
      fix: "write less, or fewer aliases (`*name`)"
    )
  }

  /// Values stand within values too many times.
  static func yamlTooDeep(at mark: YAMLMark, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("too-deep"),
      severity: .error,
      location: source.location(mark),
      message: "values are nested too deeply",
      expected: "at most \(source.limits.depth) levels",
      fix: "take the brackets or the indentation away"
    )
  }

  /// A list or a mapping stands where a key should be.
  static func yamlKeyIsNotText(at mark: YAMLMark, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("key-is-not-text"),
      severity: .error,
      location: source.location(mark),
      message: "a key is not a word",
      found: "a list or a mapping",
      expected: "a key such as `title`",
      fix: "write a word before the colon; put a value that begins with `{` or `[` in quotation marks"
    )
  }

  /// A key stands twice in one mapping.
  static func yamlDuplicateKey(
    _ key: String,
    firstLine: Int,
    secondAt mark: YAMLMark,
    in source: YAMLSource
  ) -> Finding {
    Finding(
      rule: source.family.rule("duplicate-key"),
      severity: .error,
      location: source.location(mark),
      message: "`\(key)` is written twice",
      found: key,
      expected: "each key once; the first is on line \(firstLine + source.firstLine - 1)",
      fix: "delete one of the two"
    )
  }

  /// The parser failed without saying why.
  static func yamlUnreadable(in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("syntax"),
      severity: .error,
      location: source.start,
      message: "this is not YAML",
      expected: "lines of the form `key: value`"
    )
  }
}
