import ReputationModel

/// Decides which pages the public site has, and at which addresses.
struct PagePlanner {
  let content: SiteContent
  let sections: [LanguageCode: SectionPaths]
  private let reserved: Set<String>
  private(set) var plan = PagePlan()
  private(set) var findings: [Finding] = []
  private var taken: [FoldedPath: SourceLocation?] = [:]
  private var groups: [String: [Int]] = [:]
  private var coveringViews: Set<String> = []

  private var languages: [LanguageCode] { content.configuration.site.languages }

  init(content: SiteContent, sections: [LanguageCode: SectionPaths]) {
    self.content = content
    self.sections = sections
    reserved = PagePlanner.reserved(content.configuration)
  }

  /// Plans every page, and returns the plan with what was found on the way.
  static func plan(_ content: SiteContent, sections: [LanguageCode: SectionPaths]) -> (PagePlan, [Finding]) {
    var planner = PagePlanner(content: content, sections: sections)
    planner.planArticles()
    planner.planPages()
    planner.planLists()
    planner.planRedirects()
    planner.finish()
    return (planner.plan, planner.findings)
  }

  /// Whether readers may see the article at the time of the build.
  private func isPublished(_ article: Article) -> Bool {
    if let expires = article.expires, expires <= content.now { return false }
    if content.includesDrafts { return true }
    return !article.isDraft && article.published <= content.now
      && (article.publishAt ?? content.now) <= content.now
  }

  private mutating func planArticles() {
    for (index, article) in content.articles.enumerated() where isPublished(article) {
      guard let section = section(of: article.language, at: article.location) else { continue }
      let isPreview =
        article.isDraft || article.published > content.now || (article.publishAt ?? content.now) > content.now
      let isIndexable =
        !isPreview && article.canonical == nil && !(article.robots ?? "").contains("noindex")
      guard
        let page = add(
          .article(index),
          article.language,
          section.article(article.slug),
          source: article.location,
          modified: article.updated ?? article.published,
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

  private mutating func planPages() {
    for (index, page) in content.pages.enumerated() where content.includesDrafts || !page.isDraft {
      guard let section = section(of: page.language, at: page.location) else { continue }
      guard
        let planned = add(
          .page(index),
          page.language,
          section.page(page.slug),
          source: page.location,
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

  private mutating func planLists() {
    for language in languages {
      guard let section = sections[language] else { continue }
      let articles = plan.articles[language] ?? []
      let newest = articles.map { modified($0) }.max()
      if let home = add(.home, language, section.home, modified: newest, isIndexable: true) {
        group("list", "home", home)
      }
      let tags = tags(of: articles)
      plan.tags[language] = tags
      guard !articles.isEmpty else { continue }
      for number in 1...parts(articles.count) {
        let page = add(
          .articleList(number: number),
          language,
          section.part(section.articles, number),
          modified: newest,
          isIndexable: true
        )
        if let page, number == 1 { group("list", "articles", page) }
      }
      guard !tags.isEmpty else { continue }
      if let page = add(.tagIndex, language, section.tags, modified: newest, isIndexable: true) {
        group("list", "tags", page)
      }
      for tag in tags {
        for number in 1...parts(tag.articles.count) {
          add(
            .tag(tag.slug, number: number),
            language,
            section.part(section.tag(tag.slug), number),
            modified: tag.articles.map { modified($0) }.max(),
            isIndexable: tag.articles.count >= PagePlan.articlesOfIndexableTag
          )
        }
      }
    }
    if let main = languages.first, let file = RelativePath("404.html") {
      plan.pages.append(
        PlannedPage(
          kind: .notFound,
          language: main,
          path: "/404.html",
          file: file,
          source: nil,
          modified: nil,
          isIndexable: false
        )
      )
    }
  }

  private func parts(_ count: Int) -> Int {
    max(1, (count + PagePlan.articlesPerPage - 1) / PagePlan.articlesPerPage)
  }

  private func modified(_ article: Int) -> Timestamp {
    content.articles[article].updated ?? content.articles[article].published
  }

  private mutating func tags(of articles: [Int]) -> [PagePlan.Tag] {
    var names: [String: [String: Int]] = [:]
    var bySlug: [String: [Int]] = [:]
    for index in articles {
      var seen: Set<String> = []
      for tag in content.articles[index].tags {
        let slug = plan.tagSlugs[tag] ?? Slug.make(from: tag)
        plan.tagSlugs[tag] = slug
        guard !slug.isEmpty, seen.insert(slug).inserted else { continue }
        names[slug, default: [:]][tag, default: 0] += 1
        bySlug[slug, default: []].append(index)
      }
    }
    return bySlug.sorted { $0.key < $1.key }.map { slug, articles in
      let spellings = (names[slug] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return PagePlan.Tag(slug: slug, name: spellings.first?.key ?? slug, articles: articles)
    }
  }

  private mutating func planRedirects() {
    for (index, article) in content.articles.enumerated() {
      guard let target = articlePath(index) else { continue }
      for alias in article.aliases {
        let rooted = alias.hasPrefix("/") ? alias : "/\(alias)"
        let path = rooted.hasSuffix("/") || rooted.hasSuffix(".html") ? rooted : "\(rooted)/"
        add(
          .redirect(to: target),
          article.language,
          path,
          source: article.location,
          modified: nil,
          isIndexable: false
        )
      }
    }
  }

  private func articlePath(_ index: Int) -> String? {
    guard let page = plan.articlePages[index] else { return nil }
    return plan.pages[page].path
  }

  private mutating func section(of language: LanguageCode, at location: SourceLocation) -> SectionPaths? {
    if let section = sections[language] { return section }
    findings.append(.languageOfNoSection(language, known: languages, at: location))
    return nil
  }

  /// Adds a page unless its address cannot be written, is reserved, or belongs to another page already.
  @discardableResult
  private mutating func add(
    _ kind: PlannedPage.Kind,
    _ language: LanguageCode,
    _ path: String,
    source: SourceLocation? = nil,
    modified: Timestamp?,
    isIndexable: Bool
  ) -> Int? {
    let name = path.hasSuffix("/") ? "\(path.dropFirst())index.html" : String(path.dropFirst())
    guard let file = RelativePath(name) else {
      findings.append(.impossibleAddress(path, at: source))
      return nil
    }
    let first = path.dropFirst().prefix { $0 != "/" }
    if isOfTheSite(kind), let view = view(at: first) {
      // Once a view: every article of the language may be in its way.
      if coveringViews.insert(view.path).inserted { findings.append(.viewOverPage(view, page: path)) }
      return nil
    }
    if source != nil, reserved.contains(String(first).lowercased()) {
      findings.append(.reservedAddress(path, at: source))
      return nil
    }
    let key = FoldedPath(path)
    if let other = taken[key] {
      findings.append(.sameAddress(path, source, other))
      return nil
    }
    taken[key] = .some(source)
    let index = plan.pages.count
    if case .article(let article) = kind { plan.articlePages[article] = index }
    plan.pages.append(
      PlannedPage(
        kind: kind,
        language: language,
        path: path,
        file: file,
        source: source,
        modified: modified,
        isIndexable: isIndexable
      )
    )
    return index
  }

  /// Whether the site chose the beginning of the page's address, and not whoever wrote the page.
  private func isOfTheSite(_ kind: PlannedPage.Kind) -> Bool {
    switch kind {
    case .page, .redirect: false
    default: true
    }
  }

  /// The view whose path begins with that folder.
  private func view(at folder: Substring) -> View? {
    let views = [content.configuration.views.dashboard, content.configuration.views.status]
    return views.compactMap { $0 }.first { $0.path.split(separator: "/").first == folder }
  }

  /// The names at the root of the output that are not for pages.
  private static func reserved(_ configuration: SiteConfiguration) -> Set<String> {
    let views = [configuration.views.dashboard, configuration.views.status]
    let names = views.compactMap { $0?.path.split(separator: "/").first.map { $0.lowercased() } }
    return Set(
      names + [
        "assets", "media", "404.html", "feed.xml", "sitemap.xml", "robots.txt", "favicon.svg", "_headers",
        "_redirects", ".well-known",
      ]
    )
  }

  private mutating func group(_ kind: String, _ key: String?, _ page: Int) {
    guard let key else { return }
    let name = "\(kind) \(key)"
    let language = plan.pages[page].language
    if let other = groups[name]?.first(where: { plan.pages[$0].language == language }) {
      findings.append(.sameTranslation(key, plan.pages[page].source, plan.pages[other].source))
      return
    }
    groups[name, default: []].append(page)
  }

  /// Joins translations, puts the pages in order, and indexes them.
  private mutating func finish() {
    let order = Dictionary(languages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for members in groups.values {
      // A group holds only what search engines may list; with a page they may not, it would not be reciprocal.
      let listed = members.filter { plan.pages[$0].isIndexable }
        .sorted { (order[plan.pages[$0].language] ?? .max) < (order[plan.pages[$1].language] ?? .max) }
      guard listed.count > 1 else { continue }
      let alternates = listed.map {
        PlannedPage.Alternate(language: plan.pages[$0].language, path: plan.pages[$0].path)
      }
      for page in listed { plan.pages[page].alternates = alternates }
    }
    plan.pages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (index, page) in plan.pages.enumerated() {
      plan.byPath[page.path] = index
      if case .redirect = page.kind { continue }
      if let file = page.source?.file { plan.byContentFile[file] = index }
      if case .article(let article) = page.kind { plan.articlePages[article] = index }
    }
  }
}
