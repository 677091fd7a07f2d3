public import ReputationModel

/// Which articles face what in which tracked query, before it is known what the site as rendered says of them.
///
/// Of all articles only the few that are for a tracked query are looked at further; what is worked out of them elsewhere
/// comes back as ``ArticleFacts``.
public struct PushDownPlan: Sendable {
  /// So many queries, and articles of a query, are told of.
  private static let (mostQueries, mostContenders) = (200, 12)
  /// So many texts that might link are suggested.
  private static let mostSuggestions = 3

  private struct Draft: Sendable {
    let number: Int
    let query: QueryFigures
    let opponents: [Opponent]
    let moreOpponents: Int
    let contenders: [Contender]
    let moreContenders: Int
  }

  private let drafts: [Draft]
  /// The languages in which the site is written.
  private let languages: [LanguageCode]
  private let today: CalendarDay
  private let zone: SiteTimeZone
  private let suggestions: LinkSuggestions

  /// The plan for the queries of `reputation`.
  ///
  /// - Parameter articles: every article of the site; those that are not out yet do not count.
  public init(_ reputation: Reputation, articles: [Article]) {
    let site = reputation.configuration.site
    let out = articles.filter { $0.isOut(at: reputation.now) }
    let incidents = reputation.incidents.map(\.incident)
    let addresses = IncidentAddresses(incidents, articles: out)
    let written = ArticleQueries(out, incidents: incidents)
    let translations = Translations(out, languages: site.languages)
    let tracked = (reputation.search?.queries ?? []).filter(\.isTracked)
    drafts = tracked.prefix(PushDownPlan.mostQueries).enumerated().compactMap { offset, query in
      guard let course = query.course else { return nil }
      let key = TrackedSearch.key(of: query.query)
      let damage = ToldDamage(course, elsewhere: query.elsewhere, isStale: query.unseenDays != nil)
      let contenders = written.articles(for: key).map { article in
        Contender(
          article,
          query: query,
          course: course,
          key: key,
          keys: reputation.articleAddresses.keys(of: article),
          missingLanguages: translations.missing(article)
        )
      }.filter { $0.namesQuery || $0.isInLanguage }.sorted(by: PushDownPlan.isNearer)
      return Draft(
        number: offset + 1,
        query: query,
        opponents: damage.shown.map {
          Opponent($0, store: reputation.store, ledger: reputation.ledger, addresses: addresses)
        },
        moreOpponents: damage.more,
        contenders: Array(contenders.prefix(PushDownPlan.mostContenders)),
        moreContenders: max(0, contenders.count - PushDownPlan.mostContenders)
      )
    }
    languages = site.languages
    today = site.timeZone.day(of: reputation.now)
    zone = site.timeZone
    suggestions = LinkSuggestions(
      for: Set(drafts.flatMap { $0.contenders.map(\.file) }),
      among: out
    )
  }

  /// The articles that are for a tracked query, each once, in the order of their files.
  public var articles: [Article] {
    var known = Set<String>()
    return drafts.flatMap { $0.contenders.map(\.article) }.filter { known.insert($0.location.file).inserted }
      .sorted { $0.location.file < $1.location.file }
  }

  /// The files of the articles of which an appraisal is of use: those whose query shows something damaging.
  public var facing: Set<String> {
    Set(
      drafts.filter { $0.opponents.first?.place != nil }.flatMap { $0.contenders.map(\.file) }
    )
  }

  /// The queries with everything there is to say.
  ///
  /// - Parameter facts: what the site as rendered knows of the articles, by file.
  public func pushDowns(_ facts: [String: ArticleFacts]) -> [PushDown] {
    drafts.map { draft in
      let contenders = draft.contenders.map { contender in
        var contender = contender
        contender.facts = facts[contender.file]
        if let facts = contender.facts {
          let linking = Set(facts.inbound.map(\.file))
          contender.suggestions = Array(
            suggestions.near(contender.article).lazy.filter { !linking.contains($0.location.file) }
              .prefix(PushDownPlan.mostSuggestions)
          )
        }
        return contender
      }
      return PushDown(
        number: draft.number,
        query: draft.query,
        opponents: draft.opponents,
        moreOpponents: draft.moreOpponents,
        contenders: contenders,
        moreContenders: draft.moreContenders,
        steps: NextStep.all(
          for: draft.query,
          opponents: draft.opponents,
          contenders: contenders,
          languages: languages,
          today: today,
          zone: zone
        )
      )
    }
  }

  /// Those of the language first, then those that rank higher, then by file.
  private static func isNearer(_ left: Contender, _ right: Contender) -> Bool {
    if left.isInLanguage != right.isInLanguage { return left.isInLanguage }
    let (one, other) = (left.position ?? .max, right.position ?? .max)
    return one != other ? one < other : left.file < right.file
  }
}

/// In which languages each article exists.
private struct Translations {
  private var languages: [String: Set<LanguageCode>] = [:]
  private let wanted: [LanguageCode]

  init(_ articles: [Article], languages wanted: [LanguageCode]) {
    self.wanted = wanted
    for article in articles {
      if let key = article.translationKey { languages[key, default: []].insert(article.language) }
    }
  }

  /// The languages of the site in which an article does not exist.
  func missing(_ article: Article) -> [LanguageCode] {
    let existing = article.translationKey.flatMap { languages[$0] } ?? [article.language]
    return wanted.filter { !existing.contains($0) }
  }
}
