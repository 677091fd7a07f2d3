import ReputationModel

extension PublicSite {
  /// How many articles of a language the list has, newest first: it is meant to be read whole.
  static let articlesOfModelIndex = 100

  /// `llms.txt` as https://llmstxt.org proposes it: what the site is, and links to its pages and articles with a sentence
  /// on each, in every language.
  ///
  /// No search engine asks for it, and nothing is scored by it.
  var modelIndex: String {
    var text = "# \(ModelText.line(site.name))\n"
    if let description = site.description { text += "\n> \(ModelText.line(description))\n" }
    for language in site.languages {
      guard let edition = editions[language] else { continue }
      let pages = plan.pages.compactMap { page -> String? in
        guard page.language == language, page.isIndexable, case .page(let index) = page.kind else {
          return nil
        }
        return link(content.pages[index].title, page, content.pages[index].description)
      }
      let articles = (plan.articles[language] ?? []).compactMap { index -> String? in
        guard let page = plan.page(ofArticle: index), page.isIndexable else { return nil }
        return link(content.articles[index].title, page, content.articles[index].description)
      }
      let name = site.languages.count > 1 ? " (\(ModelText.line(edition.strings["language.name"])))" : ""
      let parts = [
        ("layout.articles", Array(articles.prefix(PublicSite.articlesOfModelIndex))), ("layout.pages", pages),
      ]
      for (heading, links) in parts where !links.isEmpty {
        text += "\n## \(ModelText.line(edition.strings[heading]))\(name)\n\n\(links.joined())"
      }
    }
    return text
  }

  private func link(_ title: String, _ page: PlannedPage, _ description: String) -> String {
    let separator = description.isEmpty ? "" : ": "
    return
      "- [\(ModelText.line(title))](\(root.absolute(page.path)))\(separator)\(ModelText.line(description))\n"
  }
}

/// A text as a part of a line of Markdown that says nothing but itself.
private enum ModelText {
  static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.reduce(into: "") { line, character in
      guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else { return }
      if special.contains(character) { line.append("\\") }
      line.append(character)
    }
  }

  private static let special = Set("\\`*_[]<>#|")
}
