import ReputationModel

// Articles, pages and their former addresses.
extension PagePlanner {
  mutating func note(_ absence: Absence, of file: String, at path: String?) {
    plan.absences[file] = absence
    if let path { plan.absences[path] = absence }
  }

  /// Plans the articles that readers may see.
  mutating func planArticles() {
    for (index, article) in content.articles.enumerated() {
      if let absence = article.absence(at: content.now, includesDrafts: content.includesDrafts) {
        let section = sections[article.language]
        note(
          absence,
          of: article.location.file,
          at: section.map { $0.path(of: article, content.configuration) }
        )
        continue
      }
      guard let section = section(of: article.language, at: article.location) else { continue }
      // A preview has what is a draft or for later.
      let isIndexable =
        article.absence(at: content.now) == nil && article.canonical == nil
        && !(article.robots ?? "").contains("noindex")
      guard
        let page = add(
          .article(index),
          article.language,
          section.path(of: article, content.configuration),
          source: article.location,
          at: article.places.location(of: "slug"),
          modified: article.changed,
          isIndexable: isIndexable
        )
      else { continue }
      plan.articles[article.language, default: []].append(index)
      group("article", article.translationKey, page)
    }
    for (language, indices) in plan.articles {
      plan.articles[language] = indices.sorted(by: isNewer)
    }
  }

  /// Newest first; articles of one moment by their address.
  private func isNewer(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (content.articles[left], content.articles[right])
    if one.published != other.published { return one.published > other.published }
    return one.slug < other.slug
  }

  /// Plans the lasting pages and the navigation.
  mutating func planPages() {
    for (index, page) in content.pages.enumerated() {
      guard content.includesDrafts || !page.isDraft else {
        note(.draft, of: page.location.file, at: sections[page.language]?.page(page.slug))
        continue
      }
      guard let section = section(of: page.language, at: page.location) else { continue }
      guard
        let planned = add(
          .page(index),
          page.language,
          section.page(page.slug),
          source: page.location,
          at: page.places.location(of: "slug"),
          modified: page.updated,
          isIndexable: !page.isDraft
        )
      else { continue }
      if page.navigation != nil { plan.navigation[page.language, default: []].append(index) }
      group("page", page.translationKey, planned)
    }
    let pages = content.pages
    for (language, indices) in plan.navigation {
      plan.navigation[language] = indices.sorted {
        (pages[$0].navigation ?? 0, pages[$0].slug) < (pages[$1].navigation ?? 0, pages[$1].slug)
      }
    }
  }

  /// A former address as authors write it, with a slash at its beginning or without.
  static func formerPath(_ alias: String) -> FormerPath? {
    FormerPath(alias.hasPrefix("/") ? alias : "/\(alias)")
  }

  /// Plans a redirect for every former address.
  mutating func planRedirects() {
    for (index, article) in content.articles.enumerated() {
      guard let page = plan.articlePages[index] else { continue }
      planRedirects(article.aliases, to: plan.pages[page], at: article.places)
    }
    for (index, page) in plan.pages.enumerated() {
      guard case .page(let source) = page.kind else { continue }
      planRedirects(content.pages[source].aliases, to: plan.pages[index], at: content.pages[source].places)
    }
  }

  private mutating func planRedirects(_ aliases: [String], to target: PlannedPage, at places: FieldPlaces) {
    for (item, alias) in aliases.enumerated() {
      let location = places.location(of: "aliases", item: item)
      guard let former = PagePlanner.formerPath(alias) else {
        findings.append(.impossibleAddress(alias, at: location))
        continue
      }
      add(
        .redirect(to: target.path),
        target.language,
        former.path,
        file: former.file,
        source: location,
        modified: nil,
        isIndexable: false
      )
    }
  }

  /// Notes the addresses of what was withdrawn, where nothing else stands now.
  ///
  /// A draft was never there.
  mutating func planWithdrawn() {
    var paths: Set<String> = []
    for article in content.articles where !article.isDraft {
      guard let expires = article.expires, expires <= content.now, let section = sections[article.language]
      else { continue }
      let path = section.path(of: article, content.configuration)
      let aliases = article.aliases.enumerated().map { item, alias in
        (address: alias, place: article.places.location(of: "aliases", item: item))
      }
      for (address, place) in [(path, article.places.location(of: "slug"))] + aliases {
        guard let former = PagePlanner.formerPath(address), !isTaken(former.file) else { continue }
        guard !isReserved(former.file) else {
          findings.append(.reservedAddress(address, at: place))
          continue
        }
        paths.insert(former.path)
      }
    }
    plan.withdrawn = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
