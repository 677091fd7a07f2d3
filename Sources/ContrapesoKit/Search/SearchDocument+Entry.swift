import ReputationAnalysis
import ReputationModel

extension SearchDocument {
  /// An article that is for a query.
  struct Entry: Encodable {
    let file: String
    let title: String
    let language: String
    @OrNull private(set) var path: String?
    let queries: [String]
    let isInLanguage: Bool
    let state: String
    @OrNull private(set) var standing: Standing?
    let elsewhere: [Elsewhere]
    @OrNull private(set) var best: Int?
    @OrNull private(set) var change7: Change?
    @OrNull private(set) var change28: Change?
    @OrNull private(set) var gap: Int?
    let published: String
    @OrNull private(set) var updated: String?
    let missingLanguages: [String]
    @OrNull private(set) var linksIn: [Link]?
    @OrNull private(set) var linksOut: [Link]?
    let suggestedLinks: [String]
    @OrNull private(set) var searchScore: Int?
    @OrNull private(set) var readingScore: Int?
    let evidence: [Proof]

    /// By how many positions it rose, or in a word what else happened.
    struct Change: Encodable {
      let what: String
      @OrNull private(set) var positions: Int?

      init?(_ change: Contender.Change) {
        switch change {
        case .by(let positions): (what, self.positions) = ("moved", positions)
        case .entered: (what, positions) = ("entered", nil)
        case .left: (what, positions) = ("left", nil)
        case .absent: (what, positions) = ("absent", nil)
        case .unknown: return nil
        }
      }
    }

    struct Link: Encodable {
      let path: String
      let words: String
    }

    struct Proof: Encodable {
      let claim: String
      let verdict: String
      @OrNull private(set) var source: String?
      @OrNull private(set) var archived: String?
    }

    init(_ contender: Contender, zone: SiteTimeZone) {
      let article = contender.article
      (file, title, language) = (contender.file, article.title, article.language.rawValue)
      path = contender.facts?.path
      queries = article.queries
      isInLanguage = contender.isInLanguage
      state = contender.state.name
      standing = Standing(contender.standing)
      elsewhere = contender.elsewhere.compactMap(Elsewhere.init)
      (best, gap) = (contender.best, contender.gap)
      (change7, change28) = (Change(contender.change7), Change(contender.change28))
      published = zone.rfc3339(article.published)
      updated = article.updated.map { zone.rfc3339($0) }
      missingLanguages = contender.missingLanguages.map(\.rawValue)
      linksIn = contender.facts.map { $0.inbound.map { Link(path: $0.path, words: $0.words) } }
      linksOut = contender.facts.map { $0.outbound.map { Link(path: $0.path, words: $0.words) } }
      suggestedLinks = contender.suggestions.map(\.location.file)
      searchScore = contender.facts?.appraisal?.search
      readingScore = contender.facts?.appraisal?.reading
      evidence = article.evidence.map {
        Proof(claim: $0.claim, verdict: $0.verdict.rawValue, source: $0.source, archived: $0.archived)
      }
    }
  }
}

extension Contender.State {
  /// Its name in reports.
  var name: String {
    switch self {
    case .notLooked: "not-looked"
    case .notAmongFirst: "not-among-first"
    case .beyondFirstPage: "beyond-first-page"
    case .firstPage: "first-page"
    case .above: "above"
    }
  }
}
