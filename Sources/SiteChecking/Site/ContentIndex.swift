public import ReputationModel

/// What documents must not contradict one another in.
public struct ContentIndex: Sendable {
  private let articles: [Article]
  private let pages: [Page]
  private let incidents: [Incident]
  private let authors: [AuthorProfile]
  private let now: Timestamp?
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
    now: Timestamp? = nil,
    includesDrafts: Bool = false,
    permalink: Permalink = .usual,
    unreadableIncidents: [String] = []
  ) {
    // In the order of the paths, so that of two files the same one is always blamed.
    self.articles = articles.sorted { $0.location < $1.location }
    self.pages = pages.sorted { $0.location < $1.location }
    self.incidents = incidents.sorted { $0.location < $1.location }
    self.authors = authors.sorted { $0.location < $1.location }
    self.now = now
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
      + sharedSeriesPlaces() + namesWithoutAddress())
      .sorted()
  }

  /// The name of a file without its folder and its ending, which is an incident's id unless it says otherwise.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// What articles and pages have in common.
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
      + entries.filter { $0.absence == .draft || $0.absence == .scheduled }
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
      let key = Key(language: author.language, word: AuthorProfile.key(of: author.name))
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

  private func sharedSeriesPlaces() -> [Finding] {
    var byPlace: [Key: Article] = [:]
    var findings: [Finding] = []
    for article in articles {
      guard let series = article.series, let order = article.seriesOrder else { continue }
      let key = Key(language: article.language, word: "\(AuthorProfile.key(of: series)) \(order)")
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

extension Finding {
  /// Two documents would have one address.
  static func duplicateSlug(
    _ slug: String,
    _ language: LanguageCode,
    _ severity: Finding.Severity,
    at places: FieldPlaces,
    first: FieldPlaces
  ) -> Finding {
    Finding(
      rule: "content.duplicate-slug",
      severity: severity,
      location: places.location(of: "slug"),
      message: "\(places.file) and \(first.file) have the same slug in the language \(language)",
      found: slug,
      expected: "a slug of its own; the first is at \(first.location(of: "slug"))",
      fix: "write another `slug` in one of the two files"
    )
  }

  /// A group of translations has two documents in one language.
  static func duplicateTranslation(
    _ key: String,
    _ language: LanguageCode,
    _ severity: Finding.Severity,
    at places: FieldPlaces,
    first: FieldPlaces
  ) -> Finding {
    Finding(
      rule: "content.duplicate-translation",
      severity: severity,
      location: places.location(of: "translation-key"),
      message: "\(places.file) and \(first.file) are both the translation into \(language)",
      found: key.excerpt,
      expected: "one document a language; the first is at \(first.location(of: "translation-key"))",
      fix: "correct `language` or `translation-key` in one of the two files"
    )
  }

  /// Two incidents have one identifier.
  static func duplicateIncident(_ id: String, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.duplicate-incident",
      severity: .error,
      location: places.location(of: "id"),
      message: "\(places.file) and \(first.file) have the same incident id",
      found: id,
      expected: "an id of its own; the first is at \(first.location(of: "id"))",
      fix: "write another `id` in one of the two files"
    )
  }

  /// An incident that is referred to does not exist.
  static func unknownIncident(_ id: String, field: String, known: [String], at location: SourceLocation)
    -> Finding
  {
    Finding(
      rule: "content.unknown-incident",
      severity: .error,
      location: location,
      message: "`\(field)` names an incident that does not exist",
      found: id.excerpt,
      expected: "the id of a file in content/incidents",
      fix: NearestWord.find(id, in: known).map { "did you mean `\($0)`?" }
    )
  }

  /// Two authors of a language have one name, and articles could mean either.
  static func duplicateAuthor(_ name: String, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.duplicate-author",
      severity: .error,
      location: places.location(of: "name"),
      message:
        "\(places.file) and \(first.file) are both about one name, so that no article could tell whom it means",
      found: name.excerpt,
      expected: "a name of its own; the first is at \(first.location(of: "name"))",
      fix: "write in one of the two what tells them apart"
    )
  }

  /// A correction that nobody can have made yet.
  static func correctionToCome(at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.correction-in-future",
      severity: .error,
      location: location,
      message: "the correction is dated in the future",
      expected: "the moment at which the text was changed",
      fix: "correct `at`"
    )
  }

  /// A video that is shown and says that it is published later.
  static func videoToCome(at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.video-in-future",
      severity: .warning,
      location: location,
      message: "the video is dated after the day on which readers see it",
      expected: "the day on which the video was first published",
      fix: "correct `uploaded`"
    )
  }

  /// A series whose name gives no address, so that it has no page.
  static func seriesWithoutAddress(_ series: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.series-without-address",
      severity: .warning,
      location: location,
      message: "no address can be made from the name of the series, which is left out",
      found: series.excerpt,
      expected: "a name in Latin letters",
      fix: "write the name in Latin letters in every article of the series"
    )
  }

  /// A subject whose name gives no address, so that it has no page.
  static func tagWithoutAddress(_ tag: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "content.tag-without-address",
      severity: .warning,
      location: location,
      message: "no address can be made from the subject, which is left out",
      found: tag.excerpt,
      expected: "a subject in Latin letters",
      fix: "write it in Latin letters, or delete it"
    )
  }

  /// Two articles of a series want one place in it.
  static func sharedSeriesPlace(_ order: Int, at places: FieldPlaces, first: FieldPlaces) -> Finding {
    Finding(
      rule: "content.shared-series-order",
      severity: .warning,
      location: places.location(of: "series-order"),
      message:
        "\(places.file) and \(first.file) have the same place in their series; the earlier one comes first",
      found: String(order),
      expected: "a `series-order` of its own; the first is at \(first.location(of: "series-order"))",
      fix: "write another number in one of the two"
    )
  }
}
