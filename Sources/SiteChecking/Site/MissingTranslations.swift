package import ReputationModel
package import SiteRendering

/// Tells of texts that are not in every language of the site.
package enum MissingTranslations {
  /// S14: what is published under a shared key is there in every language; one remark a text.
  package static func remarks(_ groups: [TranslationGroup], languages: [LanguageCode]) -> [Remark] {
    groups.compactMap { group in
      let missing = languages.filter { !group.languages.contains($0) }
      guard !missing.isEmpty else { return nil }
      return Remark(
        .missingTranslations,
        "missing",
        .note,
        at: group.location,
        found: group.languages.map(\.rawValue).joined(separator: ", "),
        ["languages": missing.map(\.rawValue).joined(separator: ", "), "key": group.key]
      )
    }
  }
}
