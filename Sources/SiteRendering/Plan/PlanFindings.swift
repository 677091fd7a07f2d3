import ReputationModel

extension Finding {
  static func sameAddress(_ path: String, _ location: SourceLocation?, _ other: SourceLocation?) -> Finding {
    Finding(
      rule: "plan.same-address",
      severity: .error,
      location: location ?? other,
      message:
        "two pages want one address; the other is \(other.map { $0.file } ?? "a page of the site itself")",
      found: path,
      expected: "an address of its own",
      fix: "give one of them another slug, or remove the alias"
    )
  }

  static func reservedAddress(_ path: String, at location: SourceLocation?) -> Finding {
    Finding(
      rule: "plan.reserved-address",
      severity: .error,
      location: location,
      message: "the address belongs to a part of the site that is not for pages",
      found: path,
      expected: "an address that does not begin with assets, media or a view's path",
      fix: "choose another slug"
    )
  }

  static func viewOverPage(_ view: View, page: String) -> Finding {
    Finding(
      rule: "plan.view-over-page",
      severity: .error,
      location: view.location,
      message: "the view would stand where the public site has a page of its own",
      found: "\(view.path), which holds the page \(page)",
      expected: "a path of its own such as /dashboard/",
      fix: "choose another `path` for the view"
    )
  }

  static func impossibleAddress(_ path: String, at location: SourceLocation?) -> Finding {
    Finding(
      rule: "plan.impossible-address",
      severity: .error,
      location: location,
      message: "no file can be written for this address",
      found: path,
      expected: "parts of letters, digits and hyphens, none of them empty or made of dots",
      fix: "correct the slug or the alias"
    )
  }

  static func draftAuthor(_ author: AuthorProfile, at location: SourceLocation) -> Finding {
    Finding(
      rule: "link.draft-author",
      severity: .warning,
      location: location,
      message:
        "the article is signed by somebody whose page is a draft; readers are shown the name without a link",
      found: author.location.file,
      expected: "a page that is published",
      fix: "remove `draft: true` from \(author.location.file)"
    )
  }

  static func languageOfNoSection(
    _ language: LanguageCode,
    known: [LanguageCode],
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "plan.unknown-language",
      severity: .error,
      location: location,
      message: "the site is not published in this language",
      found: language.rawValue,
      expected: known.map(\.rawValue).joined(separator: ", "),
      fix: "correct the language, or add it to site.languages in contrapeso.yml"
    )
  }

  static func sameTranslation(
    _ key: String,
    _ location: SourceLocation?,
    _ other: SourceLocation?
  ) -> Finding {
    Finding(
      rule: "plan.same-translation",
      severity: .error,
      location: location,
      message: "two texts of one language have one translation key; the other is \(other?.file ?? "unknown")",
      found: key,
      expected: "one text a language for each translation-key",
      fix: "correct one of the two keys"
    )
  }
}
