import ReputationModel

extension YAMLReader {
  /// The block `site:`, the only one that is required.
  mutating func siteIdentity() -> SiteIdentity {
    guard node("site") != nil else {
      context.report(
        .missingKey(
          "site",
          of: subject,
          expected: "a block with `name`, `url` and `language`",
          at: location,
          in: context
        )
      )
      return .unknown
    }
    return mapping("site") { $0.siteFields() } ?? .unknown
  }

  private mutating func siteFields() -> SiteIdentity {
    let unknown = SiteIdentity.unknown
    let zone = read("time-zone", .timeZone) ?? .utc
    context.zone = zone
    let language = require("language", .language)
    var site = SiteIdentity(
      name: require("name", .text("the name of the site")) ?? unknown.name,
      url: require("url", .siteAddress) ?? unknown.url,
      language: language ?? unknown.language,
      timeZone: zone
    )
    let mistakes = context.findings.count
    site.languages = languages(home: language, fallback: unknown.language)
    site.areLanguagesKnown = language != nil && context.findings.count == mistakes
    site.descriptions = descriptions(of: site)
    site.author = read("author", .text("a name"))
    site.host = read("host", .word) ?? .other
    site.asOf = read("as-of", .moment)
    return site
  }

  /// Every language, the home page's first; the others as they are listed.
  private mutating func languages(home: LanguageCode?, fallback: LanguageCode) -> [LanguageCode] {
    var languages: [LanguageCode] = []
    for language in list("languages", of: .language) {
      if languages.contains(language) {
        context.report(.languageTwice(language, at: location(of: "languages")))
      } else {
        languages.append(language)
      }
    }
    guard let home else { return languages.isEmpty ? [fallback] : languages }
    if !languages.isEmpty && !languages.contains(home) {
      context.report(.languagesWithoutHome(home, languages: languages, at: location(of: "languages")))
    }
    return [home] + languages.filter { $0 != home }
  }

  /// The description: one text for the home page's language, or a text by language.
  private mutating func descriptions(of site: SiteIdentity) -> [LanguageCode: String] {
    let kind = FieldKind<String>.text("one or two sentences")
    guard case .mapping = peek("description")?.content else {
      return read("description", kind).map { [site.language: $0] } ?? [:]
    }
    var descriptions: [LanguageCode: String] = [:]
    _ = mapping("description") { reader in
      for language in site.languages { descriptions[language] = reader.read(language.rawValue, kind) }
    }
    return descriptions
  }
}

extension SiteIdentity {
  /// Stands in for a site whose block cannot be read, so that the other files can be checked.
  static let unknown: SiteIdentity = {
    var site = SiteIdentity(
      name: "",
      url: "https://site.example",
      language: LanguageCode(rawValue: "en")
    )
    site.areLanguagesKnown = false
    return site
  }()
}

extension FieldKind where Value == SiteTimeZone {
  /// A time zone.
  static var timeZone: FieldKind {
    scalar("a time zone such as Europe/Madrid or UTC") { SiteTimeZone(identifier: $0) }
  }
}

extension FieldKind where Value == String {
  /// The address of a site: scheme, host and perhaps a folder; a slash at the end is taken away.
  static var siteAddress: FieldKind {
    scalar("the site's address such as https://www.la-espiga.example, without a query") { text in
      // A browser would take dots out of the path, and every link would lead elsewhere.
      guard let address = WebAddress(text)?.description, !address.contains(where: { $0 == "?" || $0 == "#" }),
        !address.split(separator: "/").contains(where: { [".", ".."].contains($0) }),
        let end = address.utf8.lastIndex(where: { $0 != UInt8(ascii: "/") })
      else { return nil }
      return String(address[...end])
    }
  }
}

extension Finding {
  /// The home page's language is not among the languages.
  static func languagesWithoutHome(
    _ home: LanguageCode,
    languages: [LanguageCode],
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "configuration.languages-without-home",
      severity: .error,
      location: location,
      message: "`languages` does not contain the site's own language",
      found: languages.map(\.rawValue).joined(separator: ", "),
      expected: "a list with \(home.rawValue) in it",
      fix: "add \(home.rawValue) to `languages`, or change `language`"
    )
  }

  /// One language is listed twice.
  static func languageTwice(_ language: LanguageCode, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.language-twice",
      severity: .error,
      location: location,
      message: "`languages` lists one language twice",
      found: language.rawValue,
      expected: "each language once",
      fix: "delete one of the two"
    )
  }
}
