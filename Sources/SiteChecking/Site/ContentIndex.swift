public import ReputationModel

/// What documents must not contradict one another in.
public struct ContentIndex: Sendable {
  private let articles: [Article]
  private let pages: [Page]
  private let incidents: [Incident]
  private let authors: [AuthorProfile]
  private let ledger: [LedgerEntry]
  private let now: Timestamp?
  private let zone: SiteTimeZone
  private let includesDrafts: Bool
  private let articlesMayShareSlugs: Bool
  private let unreadableIncidents: Set<String>

  /// An index of everything that was read.
  ///
  /// - Parameter unreadableIncidents: the paths of incidents without a value, whose ids may be referred to all
  ///   the same: one mistake is not reported twice.
  /// - Parameter now: the moment of the build, beyond which nothing can have been corrected.
  /// - Parameter includesDrafts: whether what is a draft or for later is built, too.
  public init(
    articles: [Article],
    pages: [Page],
    incidents: [Incident],
    authors: [AuthorProfile] = [],
    ledger: [LedgerEntry] = [],
    now: Timestamp? = nil,
    zone: SiteTimeZone = .utc,
    includesDrafts: Bool = false,
    permalink: Permalink = .usual,
    unreadableIncidents: [String] = []
  ) {
    // In the order of the paths, so that of two files the same one is always blamed.
    self.articles = articles.sorted { $0.location < $1.location }
    self.pages = pages.sorted { $0.location < $1.location }
    self.incidents = incidents.sorted { $0.location < $1.location }
    self.authors = authors.sorted { $0.location < $1.location }
    self.ledger = ledger
    self.now = now
    self.zone = zone
    self.includesDrafts = includesDrafts
    articlesMayShareSlugs = permalink.pieces.contains {
      [.placeholder(.year), .placeholder(.month), .placeholder(.day)].contains($0)
    }
    self.unreadableIncidents = Set(unreadableIncidents.map(ContentIndex.stem))
  }

  /// What is wrong between the files, in the order of the places.
  public func findings() -> [Finding] {
    // Where addresses have a date, one slug may stand in several; the plan tells of those that are the same.
    let articleEntries = articles.map {
      Entry(
        articlesMayShareSlugs ? "" : $0.slug,
        $0.translationKey,
        $0.language,
        $0.places,
        absence(of: $0)
      )
    }
    let pageEntries = pages.map {
      Entry($0.slug, $0.translationKey, $0.language, $0.places, draft($0.isDraft))
    }
    let authorEntries = authors.map {
      Entry($0.slug, $0.translationKey, $0.language, $0.places, draft($0.isDraft))
    }
    return
      (duplicates(in: articleEntries) + duplicates(in: pageEntries) + duplicates(in: authorEntries)
      + duplicateIncidents() + unknownIncidents() + duplicateAuthors() + correctionsToCome() + videosToCome()
      + sharedSeriesPlaces() + namesWithoutAddress() + articlesToCome() + misspeltAuthors())
      .sorted()
  }

  /// The name of a file without its folder and its ending, which is an incident's id unless it says otherwise.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// What articles, pages and people have in common.
  private struct Entry {
    let slug: String
    let translationKey: String?
    let language: LanguageCode
    let places: FieldPlaces
    let absence: Absence?

    init(
      _ slug: String,
      _ translationKey: String?,
      _ language: LanguageCode,
      _ places: FieldPlaces,
      _ absence: Absence?
    ) {
      self.slug = slug
      self.translationKey = translationKey
      self.language = language
      self.places = places
      self.absence = absence
    }

    /// How bad it is that it contradicts another.
    var severity: Finding.Severity { absence == nil ? .error : .warning }
  }

  private func absence(of article: Article) -> Absence? {
    now.flatMap { article.absence(at: $0, includesDrafts: includesDrafts) }
  }

  private func draft(_ isDraft: Bool) -> Absence? { isDraft && !includesDrafts ? .draft : nil }

  /// What only one of a language, or one at all, may have.
  private struct Key: Hashable {
    let language: LanguageCode?
    let word: String
  }

  /// What is built, and then what somebody still writes or what waits for its time: what is not built takes no place from
  /// what is, so that a draft is told of, and something new may stand where another has expired.
  private static func builtFirst<Element>(
    _ elements: [Element],
    _ absence: (Element) -> Absence?
  ) -> [Element] {
    elements.filter { absence($0) == nil }
      + elements.filter { [.draft, .scheduled].contains(absence($0)) }
  }

  /// What is to be told of each element whose key an earlier one has; those without a key have nothing in common.
  private static func repetitions<Element>(
    in elements: [Element],
    of key: (Element) -> Key?,
    _ finding: (_ element: Element, _ first: Element) -> Finding
  ) -> [Finding] {
    var firsts: [Key: Element] = [:]
    return elements.compactMap { element in
      guard let key = key(element) else { return nil }
      if let first = firsts[key] { return finding(element, first) }
      firsts[key] = element
      return nil
    }
  }

  private func duplicates(in entries: [Entry]) -> [Finding] {
    let entries = ContentIndex.builtFirst(entries, \.absence)
    let slugs = ContentIndex.repetitions(in: entries) {
      $0.slug.isEmpty ? nil : Key(language: $0.language, word: $0.slug)
    } _: {
      .duplicateSlug($0.slug, $0.language, $0.severity, at: $0.places, first: $1.places)
    }
    let translations = ContentIndex.repetitions(in: entries) { entry in
      entry.translationKey.map { Key(language: entry.language, word: $0) }
    } _: {
      .duplicateTranslation($0.translationKey, $0.language, $0.severity, at: $0.places, first: $1.places)
    }
    return slugs + translations
  }

  private func duplicateAuthors() -> [Finding] {
    let built = authors.filter { !$0.name.isEmpty && draft($0.isDraft) == nil }
    return ContentIndex.repetitions(in: built) {
      Key(language: $0.language, word: Slug.key(ofName: $0.name))
    } _: {
      .duplicateAuthor($0.name, at: $0.places, first: $1.places)
    }
  }

  private func correctionsToCome() -> [Finding] {
    guard let now else { return [] }
    return articles.flatMap { article in
      article.corrections.indices.filter { article.corrections[$0].moment > now }.map {
        .correctionToCome(at: article.places.location(of: "corrections.at", item: $0))
      }
    }
  }

  /// Videos that are shown before the day on which they say they were published.
  private func videosToCome() -> [Finding] {
    guard let now else { return [] }
    return articles.compactMap { article in
      guard let uploaded = article.video?.uploaded,
        uploaded > max(now, article.published, article.publishAt ?? now)
      else { return nil }
      return .videoToCome(at: article.places.location(of: "video.uploaded"))
    }
  }

  /// Articles that wait for their time, which a wrong year makes them do as well.
  private func articlesToCome() -> [Finding] {
    articles.compactMap { article in
      guard absence(of: article) == .scheduled else { return nil }
      let publishAt = article.publishAt ?? article.published
      let key = publishAt > article.published ? "publish-at" : "date"
      let moment = max(publishAt, article.published)
      return .articleToCome(zone.rfc3339(moment), key: key, at: article.places.location(of: key))
    }
  }

  private func sharedSeriesPlaces() -> [Finding] {
    ContentIndex.repetitions(in: ContentIndex.builtFirst(articles, absence)) { article in
      guard let series = article.series, let order = article.seriesOrder else { return nil }
      return Key(language: article.language, word: "\(Slug.key(ofName: series)) \(order)")
    } _: {
      .sharedSeriesPlace($0.seriesOrder, at: $0.places, first: $1.places)
    }
  }

  private func namesWithoutAddress() -> [Finding] {
    articles.flatMap { article in
      let series = article.series.flatMap { name -> Finding? in
        Slug.ofName(name) == nil
          ? .seriesWithoutAddress(name, at: article.places.location(of: "series")) : nil
      }
      let tags = article.tags.enumerated().compactMap { item, tag -> Finding? in
        guard Slug.make(from: tag).isEmpty else { return nil }
        return .tagWithoutAddress(tag, at: article.places.location(of: "tags", item: item))
      }
      return [series].compactMap { $0 } + tags
    }
  }

  private func duplicateIncidents() -> [Finding] {
    ContentIndex.repetitions(in: incidents) {
      $0.id.isEmpty ? nil : Key(language: nil, word: $0.id)
    } _: {
      .duplicateIncident($0.id, at: $0.places, first: $1.places)
    }
  }

  /// Articles by somebody who differs in one letter from one of the authors.
  private func misspeltAuthors() -> [Finding] {
    let names = Dictionary(authors.map { (Slug.key(ofName: $0.name), $0.name) }) { first, _ in first }
    let known = Set(names.keys).union(authors.flatMap { [$0.slug, $0.translationKey] })
    let index = OneLetterOff(names.keys)
    return articles.compactMap { article in
      guard let name = article.author else { return nil }
      let key = Slug.key(ofName: name)
      guard !known.contains(key), let meant = index.word(near: key).flatMap({ names[$0] }) else { return nil }
      return .misspeltAuthor(name, meant: meant, at: article.places.location(of: "author"))
    }
  }

  /// What refers to incidents that do not exist.
  private func unknownIncidents() -> [Finding] {
    let known = incidents.map(\.id)
    let identifiers = Set(known).union(unreadableIncidents)
    var nearest = NearestWords(known)
    var findings: [Finding] = []
    for article in articles {
      for (index, id) in article.answers.enumerated() where !identifiers.contains(id) {
        let place = article.places.location(of: "answers", item: index)
        findings.append(.unknownIncident(id, field: "answers", nearest: nearest.find(id), at: place))
      }
    }
    for incident in incidents {
      guard let id = incident.mergedInto, !identifiers.contains(id) else { continue }
      let place = incident.places.location(of: "merged-into")
      findings.append(.unknownIncident(id, field: "merged-into", nearest: nearest.find(id), at: place))
    }
    for entry in ledger {
      guard let id = entry.incident, !identifiers.contains(id) else { continue }
      findings.append(.ledgerNamesNoIncident(id, nearest: nearest.find(id), at: entry.location))
    }
    return findings
  }
}
