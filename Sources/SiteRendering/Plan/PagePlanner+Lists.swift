import ReputationModel

extension PagePlanner {
  /// Plans what is made of articles: home pages, lists, tags; and the page for what is missing.
  mutating func planLists() {
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
      planArticleLists(section, language, count: articles.count, modified: newest)
      guard !tags.isEmpty else { continue }
      planTagLists(tags, section, language, modified: newest)
    }
    planMissingPage()
  }

  private mutating func planArticleLists(
    _ section: SectionPaths,
    _ language: LanguageCode,
    count: Int,
    modified: Timestamp?
  ) {
    for number in 1...PagePlan.parts(count) {
      let page = add(
        .articleList(number: number),
        language,
        section.part(section.articles, number),
        modified: modified,
        isIndexable: true
      )
      if let page, number == 1 { group("list", "articles", page) }
    }
  }

  private mutating func planTagLists(
    _ tags: [PagePlan.Tag],
    _ section: SectionPaths,
    _ language: LanguageCode,
    modified newest: Timestamp?
  ) {
    if let page = add(.tagIndex, language, section.tags, modified: newest, isIndexable: true) {
      group("list", "tags", page)
    }
    for tag in tags {
      for number in 1...PagePlan.parts(tag.articles.count) {
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

  func modified(_ article: Int) -> Timestamp {
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
}
