import ReputationModel

/// Decides which pages the public site has, and at which addresses.
struct PagePlanner {
  let content: SiteContent
  let sections: [LanguageCode: SectionPaths]
  private let reserved: Set<String>
  var plan = PagePlan()
  var findings: [Finding] = []
  private var taken: [FoldedPath: SourceLocation?] = [:]
  private let reservedFiles: Set<FoldedPath>
  private var groups: [String: [Int]] = [:]
  private var coveringViews: Set<String> = []

  var languages: [LanguageCode] { content.configuration.site.languages }

  init(content: SiteContent, sections: [LanguageCode: SectionPaths]) {
    self.content = content
    self.sections = sections
    reserved = PagePlanner.reserved(content.configuration)
    reservedFiles = Set(sections.values.flatMap(\.files).map { FoldedPath(String($0.dropFirst())) })
  }

  /// Plans every page, and returns the plan with what was found on the way.
  static func plan(_ content: SiteContent, sections: [LanguageCode: SectionPaths]) -> (PagePlan, [Finding]) {
    var planner = PagePlanner(content: content, sections: sections)
    planner.planArticles()
    planner.planPages()
    planner.planLists()
    planner.planAuthors()
    planner.planSeries()
    planner.planCorrections()
    planner.planPress()
    planner.planRedirects()
    planner.planWithdrawn()
    planner.finish()
    return (planner.plan, planner.findings)
  }

  /// Where the parts of a language stand; a language the site does not have is a finding, where it is
  /// known which it has.
  mutating func section(of language: LanguageCode, at location: SourceLocation) -> SectionPaths? {
    if let section = sections[language] { return section }
    guard content.configuration.site.areLanguagesKnown else { return nil }
    findings.append(.languageOfNoSection(language, known: languages, at: location))
    return nil
  }

  /// Adds a page unless its address cannot be written, is reserved, or belongs to another page already.
  @discardableResult
  mutating func add(
    _ kind: PlannedPage.Kind,
    _ language: LanguageCode,
    _ path: String,
    file: RelativePath? = nil,
    source: SourceLocation? = nil,
    at place: SourceLocation? = nil,
    modified: Timestamp?,
    isIndexable: Bool
  ) -> Int? {
    guard let file = file ?? PagePlanner.file(at: path) else {
      findings.append(.impossibleAddress(path, at: place ?? source))
      return nil
    }
    let first = file.description.prefix { $0 != "/" }
    if isOfTheSite(kind), let view = view(at: first) {
      // Once a view: every article of the language may be in its way.
      if coveringViews.insert(view.path).inserted { findings.append(.viewOverPage(view, page: path)) }
      return nil
    }
    if source != nil, isReserved(file) {
      findings.append(.reservedAddress(path, at: place ?? source))
      return nil
    }
    let key = FoldedPath(file.description)
    if let other = taken[key] {
      findings.append(.sameAddress(path, place ?? source, other))
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

  /// Whether a page has that file, or one that is the same on some file system.
  func isTaken(_ file: RelativePath) -> Bool { taken[FoldedPath(file.description)] != nil }

  /// Whether a view, a file of the site or what it keeps for itself stands there, or where a folder of the path would be.
  func isReserved(_ file: RelativePath) -> Bool {
    reserved.contains(file.description.prefix { $0 != "/" }.lowercased()) || isBelowAFile(file)
  }

  /// Whether a feed or another file of the site stands where a folder of the path would be.
  private func isBelowAFile(_ file: RelativePath) -> Bool {
    var path = Substring(file.description)
    while true {
      if reservedFiles.contains(FoldedPath(String(path))) { return true }
      guard let slash = path.lastIndex(of: "/") else { return false }
      path = path[..<slash]
    }
  }

  /// Whether a page has that address already.
  func isTaken(_ path: String) -> Bool { PagePlanner.file(at: path).map(isTaken) ?? false }

  /// The file of the page at an address; `nil` for one that no file may have.
  private static func file(at path: String) -> RelativePath? {
    RelativePath(path.hasSuffix("/") ? "\(path.dropFirst())index.html" : String(path.dropFirst()))
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
    let key = configuration.search.indexNowKey.map { ["\($0).txt".lowercased()] } ?? []
    return Set(
      names + key + [
        "assets", "media", "404.html", "llms.txt", "sitemap.xml", "robots.txt", "favicon.svg", "_headers",
        "_redirects", ".well-known",
      ]
    )
  }

  /// Notes that a page is a translation of the others of that key.
  mutating func group(_ kind: String, _ key: String?, _ page: Int) {
    guard let key else { return }
    if let other = translation(kind, key, plan.pages[page].language) {
      findings.append(.sameTranslation(key, plan.pages[page].source, plan.pages[other].source))
      return
    }
    groups["\(kind) \(key)", default: []].append(page)
  }

  /// The page of that key in a language.
  func translation(_ kind: String, _ key: String, _ language: LanguageCode) -> Int? {
    groups["\(kind) \(key)"]?.first { plan.pages[$0].language == language }
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
