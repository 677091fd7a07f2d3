import ReputationModel

extension PagePlanner {
  /// Plans what is made of articles: home pages, lists, tags; and the page for what is missing.
  mutating func planLists() {
    for language in languages {
      guard let section = sections[language] else { continue }
      let articles = plan.articles[language] ?? []
      let modified = newest(articles)
      if let home = add(.home, language, section.home, modified: modified, isIndexable: true) {
        group("list", "home", home)
      }
      let tags = tags(of: articles)
      plan.tags[language] = tags
      guard !articles.isEmpty else { continue }
      let page = addParts(of: section.articles, articles.count, modified: modified, language) {
        .articleList(number: $0)
      }
      if let page { group("list", "articles", page) }
      guard !tags.isEmpty else { continue }
      planTagLists(tags, section, language, modified: modified)
    }
    planMissingPage()
  }

  private mutating func planTagLists(
    _ tags: [PagePlan.Tag],
    _ section: SectionPaths,
    _ language: LanguageCode,
    modified: Timestamp?
  ) {
    if let page = add(.tagIndex, language, section.tags, modified: modified, isIndexable: true) {
      group("list", "tags", page)
    }
    for tag in tags {
      addParts(
        of: section.tag(tag.slug),
        tag.articles.count,
        modified: newest(tag.articles),
        language,
        isIndexable: tag.articles.count >= PagePlan.articlesOfIndexableTag
      ) {
        .tag(tag.slug, number: $0)
      }
    }
  }

  private mutating func planMissingPage() {
    guard let main = languages.first, let file = RelativePath("404.html") else { return }
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

  /// Plans the parts of a list of so many entries from a number on; the page of the first part, where it is one of them.
  @discardableResult
  mutating func addParts(
    of path: String,
    _ count: Int,
    modified: Timestamp?,
    _ language: LanguageCode,
    from first: Int = 1,
    isIndexable: Bool = true,
    _ kind: (Int) -> PlannedPage.Kind
  ) -> Int? {
    guard let section = sections[language] else { return nil }
    var page: Int?
    for number in 1...PagePlan.parts(count) where number >= first {
      let part = section.part(path, number)
      let added = add(kind(number), language, part, modified: modified, isIndexable: isIndexable)
      if number == 1 { page = added }
    }
    return page
  }

  /// When the newest of some articles changed.
  func newest(_ articles: [Int]) -> Timestamp? {
    articles.map { content.articles[$0].changed }.max()
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
}
