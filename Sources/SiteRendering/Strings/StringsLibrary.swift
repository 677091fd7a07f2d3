public import ReputationModel

/// The words of every language of a site.
public struct StringsLibrary: Sendable {
  /// The folder of the words that pages are written with.
  public static let ofPages = "strings/"
  /// The folder of the words of the audit, which no page needs.
  public static let ofAudit = "strings/audit/"
  private static let ending = ".yml"
  private static let fallback = "en"
  private let byLanguage: [LanguageCode: Strings]
  private let english: Strings

  /// Reads the strings of those languages; what is wrong with them is added to `findings`.
  ///
  /// A site's own file replaces single texts of the built-in one. A language without built-in strings takes
  /// from English what its own file does not say.
  public init(
    files: TemplateFiles,
    folder: String = ofPages,
    languages: [LanguageCode],
    findings: inout [Finding]
  ) {
    func builtIn(_ language: String, _ findings: inout [Finding]) -> [String: String]? {
      let path = "\(folder)\(language)\(StringsLibrary.ending)"
      return files.builtInText(path).map { StringsFile(path: path).texts(of: $0, findings: &findings) }
    }
    let reference = builtIn(StringsLibrary.fallback, &findings) ?? [:]
    var byLanguage: [LanguageCode: Strings] = [:]
    for language in languages where byLanguage[language] == nil {
      let path = "\(folder)\(language)\(StringsLibrary.ending)"
      let isEnglish = language.rawValue == StringsLibrary.fallback
      let base = isEnglish ? reference : builtIn(language.rawValue, &findings)
      let own = files.ownText(path).map { StringsFile(path: path).texts(of: $0, findings: &findings) } ?? [:]
      findings.append(contentsOf: StringsLibrary.check(own, against: reference, path: path))
      if base == nil {
        let missing = reference.keys.filter { own[$0] == nil }.count
        if missing > 0 { findings.append(.stringsIncomplete(language, missing: missing, path: path)) }
      }
      byLanguage[language] = Strings(
        language: language,
        texts: (base ?? reference).merging(own) { _, own in own }
      )
    }
    self.byLanguage = byLanguage
    english = Strings(language: LanguageCode(rawValue: StringsLibrary.fallback), texts: reference)
  }

  /// The words of a language; English where it was not asked for when the library was made.
  public subscript(language: LanguageCode) -> Strings { byLanguage[language] ?? english }

  private static func check(
    _ own: [String: String],
    against reference: [String: String],
    path: String
  ) -> [Finding] {
    own.sorted { $0.key < $1.key }.compactMap { key, text in
      guard let known = reference[key] else { return .unknownString(key, path: path) }
      let expected = Strings.placeholders(in: known)
      let found = Strings.placeholders(in: text)
      return Set(found).isSubset(of: expected)
        ? nil : .stringPlaceholders(key, found: found, expected: expected, path: path)
    }
  }
}

extension Finding {
  static func unknownString(_ key: String, path: String) -> Finding {
    Finding(
      rule: "strings.unknown-key",
      severity: .warning,
      location: TemplateFiles.location(path),
      message: "no page uses a text of this key",
      found: key,
      expected: "a key of the built-in strings",
      fix: "correct the key or remove the line"
    )
  }

  static func stringPlaceholders(_ key: String, found: [String], expected: [String], path: String) -> Finding
  {
    Finding(
      rule: "strings.placeholders",
      severity: .warning,
      location: TemplateFiles.location(path),
      message: "the text \(key) has a placeholder that nothing fills",
      found: found.map { "{\($0)}" }.joined(separator: " "),
      expected: expected.isEmpty ? "none" : expected.map { "{\($0)}" }.joined(separator: " "),
      fix: "use the placeholders of the built-in text"
    )
  }

  static func stringsIncomplete(_ language: LanguageCode, missing: Int, path: String) -> Finding {
    Finding(
      rule: "strings.incomplete",
      severity: .warning,
      location: TemplateFiles.location(path),
      message: "the language \(language) has no built-in strings, and its own are not complete",
      found: "\(missing) texts missing",
      expected: "every key of strings/en.yml",
      fix: "copy strings/en.yml to \(TemplateFiles.folder)/\(path) and translate it"
    )
  }
}
