package import ReputationModel

/// A text of the content in all languages in which it is published.
package struct TranslationGroup: Sendable {
  /// What its files share.
  package let key: String
  /// The languages, in the site's order.
  package let languages: [LanguageCode]
  /// Where the first of its files, in the same order, says the key.
  package let location: SourceLocation

  /// A group of those languages.
  package init(key: String, languages: [LanguageCode], location: SourceLocation) {
    self.key = key
    self.languages = languages
    self.location = location
  }
}

extension PublicSite {
  /// The languages of the site, its own first.
  package var languages: [LanguageCode] { site.languages }

  /// Every article, page and person that says what its translations share, in the order of the files.
  package var translationGroups: [TranslationGroup] {
    var members: [String: [LanguageCode: SourceLocation]] = [:]
    var keys: [String: String] = [:]
    // What is made for a language in which nobody wrote one, as a page for the press.
    var made: [String: Set<LanguageCode>] = [:]
    func add(_ kind: String, _ key: String?, _ language: LanguageCode, _ places: FieldPlaces) {
      guard let key else { return }
      let name = "\(kind) \(key)"
      keys[name] = key
      if members[name]?[language] == nil {
        members[name, default: [:]][language] = places.location(of: "translation-key")
      }
    }
    for page in plan.pages {
      switch page.kind {
      case .article(let index):
        add("article", content.articles[index].translationKey, page.language, content.articles[index].places)
      case .page(let index):
        let key = content.pages[index].translationKey
        add("page", key, page.language, content.pages[index].places)
        if let key { made["page \(key)", default: []].formUnion(page.alternates.map(\.language)) }
      case .author(let index, 1):
        add("author", content.authors[index].translationKey, page.language, content.authors[index].places)
      default: break
      }
    }
    return members.compactMap { name, byLanguage in
      let place = languages.lazy.compactMap { byLanguage[$0] }.first
      guard let place, let key = keys[name] else { return nil }
      let known = languages.filter { byLanguage[$0] != nil || made[name]?.contains($0) == true }
      return TranslationGroup(key: key, languages: known, location: place)
    }.sorted { $0.location < $1.location }
  }
}
