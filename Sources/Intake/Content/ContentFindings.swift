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
      fix: "write one of these, or add the language to `site.languages` in contrapeso.yml"
    )
  }
}

extension Finding {
  /// A slug that is kept for something else.
  static func reservedSlug(_ slug: String, at location: SourceLocation, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("reserved-slug"),
      severity: .error,
      location: location,
      message: "the site or a server keeps this name for itself",
      found: slug,
      expected: "a slug of the document's own",
      fix: "add a word, as in `\(slug)-info`"
    )
  }

  /// Neither the file's name nor the title makes a slug.
  static func noSlug(at location: SourceLocation, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("no-slug"),
      severity: .error,
      location: location,
      message: "no address can be made from the file's name or the title",
      found: context.fileStem.excerpt,
      expected: FieldKind<String>.slug.expected,
      fix: "write a line `slug: …`"
    )
  }

  /// An article has a place in a series, and no series.
  static func orderWithoutSeries(at location: SourceLocation, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("order-without-series"),
      severity: .warning,
      location: location,
      message: "the article has a place in a series, and no series",
      found: "no `series`",
      expected: "`series: …` with the name that all its articles have",
      fix: "write `series`, or delete `series-order`"
    )
  }

  /// One moment lies before another that it has to follow.
  static func outOfOrder(
    _ first: (key: String, moment: Timestamp),
    _ second: (key: String, moment: Timestamp),
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("out-of-order"),
      severity: .error,
      location: location,
      message: "`\(second.key)` is before `\(first.key)`",
      found: "\(second.key) \(context.zone.rfc3339(second.moment))",
      expected: "not before \(first.key) \(context.zone.rfc3339(first.moment))"
    )
  }
}
