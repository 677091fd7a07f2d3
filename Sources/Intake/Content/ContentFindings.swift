import ReputationModel

extension Finding {
  /// A language the site does not have.
  static func languageNotConfigured(
    _ language: LanguageCode,
    languages: [LanguageCode],
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("language-not-configured"),
      severity: .error,
      location: location,
      message: "the site has no language “\(language.rawValue.excerpt)”",
      found: language.rawValue.excerpt,
      expected: "one of " + languages.map(\.rawValue).joined(separator: ", "),
      fix: "Write one of these, or add the language to `site.languages` in contrapeso.yml"
    )
  }
}
