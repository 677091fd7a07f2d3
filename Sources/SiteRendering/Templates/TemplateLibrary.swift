import Mustache
public import ReputationModel

/// The Mustache templates of a site, ready to render.
public struct TemplateLibrary: Sendable {
  /// A template that the program needs and nobody wrote.
  public struct MissingTemplate: Error, Sendable, Hashable {
    /// Its name: the path below `site-templates` without `.mustache`.
    public let name: String
  }

  private static let ending = ".mustache"
  private(set) var library: MustacheLibrary
  /// The text of every template that was parsed, by its name.
  private let texts: [String: String]
  private let names: Set<String>
  /// Stands between templates and values in tests, which look at the names that are asked for.
  var watch: (@Sendable (TemplateValues) -> any MustacheParent)?

  /// Parses every template; what is wrong with one is added to `findings`, and the others are parsed all the
  /// same.
  public init(files: TemplateFiles, findings: inout [Finding]) {
    MustacheContentTypes.register(EscapedText(), named: EscapedText.name)
    var library = MustacheLibrary()
    var texts: [String: String] = [:]
    let paths = files.paths(ending: TemplateLibrary.ending)
    names = Set(paths.map { String($0.dropLast(TemplateLibrary.ending.count)) })
    let tags = Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (String(path.dropLast(TemplateLibrary.ending.count)), TemplateTag.all(in: files.text(path) ?? ""))
      }
    )
    for circle in TemplateNesting(tags: tags).circles() {
      findings.append(.templateCircle(circle.tag, path: circle.template + TemplateLibrary.ending))
    }
    for path in paths {
      guard let text = files.text(path) else { continue }
      let name = String(path.dropLast(TemplateLibrary.ending.count))
      let tags = tags[name] ?? []
      for tag in tags {
        guard let partial = tag.partial, !names.contains(partial) else { continue }
        findings.append(.missingPartial(partial, path: path, line: tag.line, column: tag.column))
      }
      // The scan for tags would not see those between other signs.
      if text.contains("{{=") {
        findings.append(.templateDelimiters(path: path))
        continue
      }
      if let tag = TemplateNesting.tooDeep(tags) {
        findings.append(.templateTooDeep(tag, path: path))
        continue
      }
      do {
        library.register(try TemplateLibrary.parse(text), named: name)
        texts[name] = text
      } catch let error as MustacheTemplate.ParserError {
        let place = error.context
        let line = max(1, place.lineNumber - 1)
        findings.append(
          .templateSyntax("\(error.error)", path: path, line: line, column: place.columnNumber)
        )
      } catch {
        findings.append(.templateSyntax("\(error)", path: path, line: 0, column: 0))
      }
    }
    self.library = library
    self.texts = texts
  }

  /// The first line makes Mustache escape with our own escaper; see `EscapedText`.
  private static func parse(_ text: String) throws -> MustacheTemplate {
    try MustacheTemplate(string: "{{% CONTENT_TYPE: \(EscapedText.name)}}\n\(text)")
  }

  /// The same templates with the words of a language written into them, so that the thousands of pages of that
  /// language do not look each word up again.
  func localized(_ strings: Strings) -> TemplateLibrary {
    var localized = self
    for (name, text) in texts {
      var written = ""
      var rest = text[...]
      while let open = rest.firstRange(of: "{{strings.") {
        guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
        let key = String(rest[open.upperBound..<close.lowerBound])
        let word = strings[key]
        // A text that looks like a tag stays a value.
        let isWord = strings.has(key) && !word.contains("{{")
        written += rest[..<open.lowerBound]
        written += isWord ? EscapedText.escape(word) : String(rest[open.lowerBound..<close.upperBound])
        rest = rest[close.upperBound...]
      }
      guard !written.isEmpty, let template = try? TemplateLibrary.parse(written + rest) else { continue }
      localized.library.register(template, named: name)
    }
    return localized
  }

  /// The text of a template with those values.
  ///
  /// - Throws: `MissingTemplate` where there is none of that name.
  func render(_ name: String, _ values: TemplateValues) throws(MissingTemplate) -> String {
    let object: Any = watch?(values) ?? values
    guard let text = library.render(object, withTemplate: name) else { throw MissingTemplate(name: name) }
    return text
  }

  /// One error for every template of those names that is missing.
  public func findingsForMissing(_ required: [String]) -> [Finding] {
    required.filter { !names.contains($0) }.map(Finding.missingTemplate)
  }
}

extension Finding {
  static func missingPartial(_ name: String, path: String, line: Int, column: Int) -> Finding {
    Finding(
      rule: "template.missing-partial",
      severity: .error,
      location: TemplateFiles.location(path, line: line, column: column),
      message: "the template includes another one that does not exist",
      found: name,
      expected: "the path of a template below site-templates, without .mustache",
      fix: "write site-templates/\(name).mustache, or correct the name"
    )
  }

  static func templateSyntax(_ reason: String, path: String, line: Int, column: Int) -> Finding {
    Finding(
      rule: "template.syntax",
      severity: .error,
      location: TemplateFiles.location(path, line: line, column: column),
      message: "the template is not valid Mustache",
      found: reason,
      expected: "every section closed by its own name, every tag closed by two braces",
      fix: "compare the tags around this place with the built-in template of the same path"
    )
  }

  static func missingTemplate(_ name: String) -> Finding {
    Finding(
      rule: "template.missing",
      severity: .error,
      location: TemplateFiles.location("\(name).mustache"),
      message: "a template that the site needs does not exist",
      found: nil,
      expected: "\(name).mustache",
      fix: "restore the template, or remove the site's own copy so that the built-in one is used"
    )
  }
}
