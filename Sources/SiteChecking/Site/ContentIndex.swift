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
        slug: articlesMayShareSlugs ? "" : $0.slug,
        translationKey: $0.translationKey,
        language: $0.language,
        places: $0.places,
        absence: absence(of: $0)
      )
    }
    let pageEntries = pages.map {
      Entry(
        slug: $0.slug,
        translationKey: $0.translationKey,
        language: $0.language,
        places: $0.places,
        absence: draft($0.isDraft)
      )
    }
    let authorEntries = authors.map {
      Entry(
        slug: $0.slug,
        translationKey: $0.translationKey,
        language: $0.language,
        places: $0.places,
        absence: draft($0.isDraft)
      )
    }
    return
      (duplicates(in: articleEntries) + duplicates(in: pageEntries) + duplicates(in: authorEntries)
      + duplicateIncidents() + unknownIncidents() + duplicateAuthors() + correctionsToCome() + videosToCome()
      + sharedSeriesPlaces() + namesWithoutAddress() + articlesToCome() + unknownIncidentsOfLedger()
      + misspeltAuthors())
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
  }

  private func absence(of article: Article) -> Absence? {
    now.flatMap { article.absence(at: $0, includesDrafts: includesDrafts) }
  }

  /// Whether somebody still writes it, or it waits for its time.
  private static func isToCome(_ absence: Absence?) -> Bool { absence == .draft || absence == .scheduled }

  private func draft(_ isDraft: Bool) -> Absence? { isDraft && !includesDrafts ? .draft : nil }

  private struct Key: Hashable {
    let language: LanguageCode
    let word: String
  }

  /// What is not built takes no address from what is: a draft is told of, and something new may stand where another has
  /// expired.
  private func duplicates(in entries: [Entry]) -> [Finding] {
    let entries =
      entries.filter { $0.absence == nil }
      + entries.filter { ContentIndex.isToCome($0.absence) }
    var bySlug: [Key: Entry] = [:]
    var byTranslation: [Key: Entry] = [:]
    var findings: [Finding] = []
    for entry in entries {
      if !entry.slug.isEmpty {
        let key = Key(language: entry.language, word: entry.slug)
        if let first = bySlug[key] {
          findings.append(
            .duplicateSlug(
              key.word,
              key.language,
              entry.absence == nil ? .error : .warning,
              at: entry.places,
              first: first.places
            )
          )
        } else {
          bySlug[key] = entry
        }
      }
      if let translation = entry.translationKey {
        let key = Key(language: entry.language, word: translation)
        if let first = byTranslation[key] {
          findings.append(
            .duplicateTranslation(
              key.word,
              key.language,
              entry.absence == nil ? .error : .warning,
              at: entry.places,
              first: first.places
            )
          )
        } else {
          byTranslation[key] = entry
        }
      }
    }
    return findings
  }

  private func duplicateAuthors() -> [Finding] {
    var byName: [Key: AuthorProfile] = [:]
    var findings: [Finding] = []
    for author in authors where !author.name.isEmpty && draft(author.isDraft) == nil {
      let key = Key(language: author.language, word: Slug.key(ofName: author.name))
      if let first = byName[key] {
        findings.append(.duplicateAuthor(author.name, at: author.places, first: first.places))
      } else {
        byName[key] = author
      }
    }
    return findings
  }

  private func correctionsToCome() -> [Finding] {
    guard let now else { return [] }
    return articles.flatMap { article in
      article.corrections.filter { $0.moment > now }.map { .correctionToCome(at: $0.location) }
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
    var byPlace: [Key: Article] = [:]
    var findings: [Finding] = []
    let articles =
      articles.filter { absence(of: $0) == nil } + articles.filter { ContentIndex.isToCome(absence(of: $0)) }
    for article in articles {
      guard let series = article.series, let order = article.seriesOrder else { continue }
      let key = Key(language: article.language, word: "\(Slug.key(ofName: series)) \(order)")
      if let first = byPlace[key] {
        findings.append(.sharedSeriesPlace(order, at: article.places, first: first.places))
      } else {
        byPlace[key] = article
      }
    }
    return findings
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
    var byID: [String: Incident] = [:]
    var findings: [Finding] = []
    for incident in incidents where !incident.id.isEmpty {
      if let first = byID[incident.id] {
        findings.append(.duplicateIncident(incident.id, at: incident.places, first: first.places))
      } else {
        byID[incident.id] = incident
      }
    }
    return findings
  }

  /// Entries that file a mention under an incident that does not exist.
  private func unknownIncidentsOfLedger() -> [Finding] {
    let known = incidents.map(\.id)
    let identifiers = Set(known).union(unreadableIncidents)
    var nearest: [String: String?] = [:]
    return ledger.compactMap { entry in
      guard let id = entry.incident, !identifiers.contains(id) else { return nil }
      let near = nearest[id] ?? NearestWord.find(id, in: known)
      nearest[id] = near
      return .ledgerNamesNoIncident(id, nearest: near, at: entry.location)
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

  private func unknownIncidents() -> [Finding] {
    let known = incidents.map(\.id)
    let identifiers = Set(known).union(unreadableIncidents)
    var findings: [Finding] = []
    for article in articles {
      for (index, id) in article.answers.enumerated() where !identifiers.contains(id) {
        let place = article.places.location(of: "answers", item: index)
        findings.append(.unknownIncident(id, field: "answers", known: known, at: place))
      }
    }
    for incident in incidents {
      guard let id = incident.mergedInto, !identifiers.contains(id) else { continue }
      let place = incident.places.location(of: "merged-into")
      findings.append(.unknownIncident(id, field: "merged-into", known: known, at: place))
    }
    return findings
  }
}
