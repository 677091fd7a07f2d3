public import ReputationModel

/// What to do next about a query, with the reason.
public enum NextStep: Sendable, Hashable {
  /// What sort of step it is, the first to be done first.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case ask, remind, verify, outweigh, write, language, separate, improve, link, translate, refresh, look,
      wait

    /// Whether the left one is to be done first.
    public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

    private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Why an article is to be gone over.
  public enum Age: Sendable, Hashable {
    /// It has not changed for so many days.
    case unchanged(days: Int)
    /// Since it changed last, a damaging result came to the page, on that day.
    case newDamage(since: CalendarDay)
  }

  /// Why positions have to be looked at.
  public enum Ignorance: Sendable, Hashable {
    /// Nobody has for so many days; when somebody did, something damaging stood at that position.
    case days(Int, damaging: Int?)
    /// Nobody looked at the first ten without a gap.
    case depth
    /// Nobody has looked for so many days at another page, where something damaging stood.
    case otherPage(DamagePlace, days: Int)
  }

  /// Why there is nothing to do.
  public enum Calm: Sendable, Hashable {
    /// Nothing damaging was seen among the first so many.
    case nothingDamaging(among: Int)
    /// Everything that can be done is done.
    case allDone
  }

  /// Nothing is on record of asking for that address, which ranks there, to be corrected or taken down.
  case ask(url: String, way: Opponent.Way, at: DamagePlace)
  /// Nobody has answered for so many days.
  case remind(url: String, days: Int, at: DamagePlace)
  /// It was granted on that day that the address is taken down, or that a correction `stays` there, and it still ranked
  /// when somebody looked last.
  case verify(url: String, stays: Bool, on: CalendarDay, at: DamagePlace)
  /// What was asked for was refused on that day; an article that stands above everything damaging has outweighed it.
  case outweigh(url: String, way: Opponent.Way, on: CalendarDay, at: DamagePlace, isDone: Bool)
  /// The query shows something damaging there, and no article of the language is for it.
  case write(language: LanguageCode?, at: DamagePlace)
  /// The query shows something damaging there, in a language in which the site has no pages.
  case unwritten(language: LanguageCode, at: DamagePlace)
  /// Several articles of one language, by file, want the query.
  case separate(files: [String])
  /// Own pages take each other's place.
  case settle(urls: [String], changes: Int)
  /// The audit has something against an article.
  case improve(file: String, remarks: [ArticleFacts.Remark])
  /// So few texts link to an article; those, by file, might.
  case link(file: String, inbound: Int, from: [String])
  /// An article does not exist in those languages of the site.
  case translate(file: String, languages: [LanguageCode])
  /// An article is old.
  case refresh(file: String, age: Age)
  /// Positions are not known well enough.
  case look(Ignorance)
  /// Nothing else; look again in a while.
  case wait(Calm)

  /// What sort of step it is.
  public var kind: Kind {
    switch self {
    case .ask: .ask
    case .remind: .remind
    case .verify: .verify
    case .outweigh: .outweigh
    case .write: .write
    case .unwritten: .language
    case .separate, .settle: .separate
    case .improve: .improve
    case .link: .link
    case .translate: .translate
    case .refresh: .refresh
    case .look: .look
    case .wait: .wait
    }
  }

  /// The article that it is about, by its file; `nil` where it is about none, or about several.
  public var file: String? {
    switch self {
    case .improve(let file, _), .link(let file, _, _), .translate(let file, _), .refresh(let file, _): file
    case .ask, .remind, .verify, .outweigh, .write, .unwritten, .separate, .settle, .look, .wait: nil
    }
  }

  /// After so many days without an answer, one asks again.
  static let patience = 14
  /// A text that so many days have not changed is gone over.
  static let longUnchanged = 180
  /// So many texts should link to an article.
  static let fewestTexts = 2
}

extension NextStep {
  /// Everything to be done about a query, the first first.
  ///
  /// First what makes the damaging page itself better or go away, as nothing else undoes the damage; then an article
  /// where there is none; then what lets the articles rise, the cheapest first.
  ///
  /// - Parameter languages: those in which the site is written.
  static func all(
    for query: QueryFigures,
    opponents: [Opponent],
    contenders: [Contender],
    languages: [LanguageCode],
    today: CalendarDay,
    zone: SiteTimeZone
  ) -> [NextStep] {
    let harm = opponents.filter { $0.place != nil }
    let writing = contenders.filter(\.isInLanguage)
    var steps = harm.compactMap { opponent in
      NextStep(opponent, isOutweighed: writing.contains { $0.state == .above }, today: today, zone: zone)
    }
    let isHarmedHere = harm.contains { $0.place?.elsewhere == nil }
    if !harm.isEmpty {
      steps += unanswered(query, contenders, languages)
      let rivals = rivals(contenders, query)
      steps += rivals.map(\.step)
      // Which of them goes on is not settled yet: until then, work on any of them may be work on one that goes.
      let settled = writing.filter { contender in !rivals.contains { $0.concerns(contender) } }
      for contender in settled
      where contender.state != .above && (isHarmedHere || !contender.facing.isEmpty) {
        steps += contender.stepsToRise()
      }
      for contender in settled {
        if !contender.missingLanguages.isEmpty {
          steps.append(.translate(file: contender.file, languages: contender.missingLanguages))
        }
        if let age = contender.age(against: harm, today: today, zone: zone) {
          steps.append(.refresh(file: contender.file, age: age))
        }
      }
    }
    steps += ignorance(of: query, today: today).map { .look($0) }
    if steps.isEmpty {
      steps.append(
        .wait(harm.isEmpty ? .nothingDamaging(among: query.snapshot?.depth ?? 0) : .allDone)
      )
    }
    return steps.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }

  /// The languages in which something damaging is shown, and in which no article is for the query.
  ///
  /// An article can only be written in a language of the site.
  private static func unanswered(
    _ query: QueryFigures,
    _ contenders: [Contender],
    _ languages: [LanguageCode]
  ) -> [NextStep] {
    let followed = query.snapshot?.search.language
    var pages: [(language: LanguageCode?, place: DamagePlace)] = query.harmful.map {
      ($0.page.search.language ?? followed, $0.place)
    }
    if let worst = query.worst, worst.elsewhere == nil { pages.insert((followed, worst), at: 0) }
    var known = Set<String>()
    return pages.compactMap { language, place in
      let isThere = contenders.contains { contender in
        language.map { $0.primary == contender.article.language.primary } ?? true
      }
      guard !isThere, known.insert(language?.primary ?? "").inserted else { return nil }
      if let language, !languages.contains(where: { $0.primary == language.primary }) {
        return .unwritten(language: language, at: place)
      }
      return .write(language: language, at: place)
    }
  }

  /// Articles, or own pages, of which it is not settled which of them is meant, and the step that settles it.
  private struct Rivals {
    let step: NextStep
    let keys: Set<String>

    func concerns(_ contender: Contender) -> Bool { !keys.isDisjoint(with: contender.keys) }
  }

  /// Where several want the query that only one can have.
  ///
  /// Several own pages are what one wants where people look for the brand's very name. Articles that are to be given
  /// searches of their own anyway do not have to be settled as pages as well.
  private static func rivals(_ contenders: [Contender], _ query: QueryFigures) -> [Rivals] {
    guard !query.isOfBrand else { return [] }
    let named = Dictionary(grouping: contenders.filter(\.namesQuery), by: \.article.language)
    let articles = named.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { _, group in
      Rivals(step: .separate(files: group.map(\.file).sorted()), keys: Set(group.flatMap(\.keys)))
    }
    let pages = query.rivalries.filter { !$0.alternating.isEmpty }.map { rivalry in
      Rivals(
        step: .settle(urls: rivalry.alternating, changes: rivalry.changes),
        keys: Set(rivalry.alternating.map(AddressKey.of))
      )
    }
    return articles + pages.filter { page in !articles.contains { $0.keys.isSuperset(of: page.keys) } }
  }

  private static func ignorance(of query: QueryFigures, today: CalendarDay) -> [Ignorance] {
    let age = LookAge(today: today)
    let others = query.elsewhere.compactMap { other in
      age.unseen(since: other.page.day).map { Ignorance.otherPage(other.place, days: $0) }
    }
    if let days = query.unseenDays { return [.days(days, damaging: query.formerDamage)] + others }
    return ((query.snapshot?.depth ?? 0) >= 10 ? [] : [.depth]) + others
  }
}

extension Contender {
  /// What would let the article rise.
  fileprivate func stepsToRise() -> [NextStep] {
    var steps: [NextStep] = []
    if let remarks = facts?.appraisal?.remarks, !remarks.isEmpty {
      steps.append(.improve(file: file, remarks: remarks))
    }
    if let inbound = facts?.inboundTexts, inbound < NextStep.fewestTexts, !suggestions.isEmpty {
      steps.append(.link(file: file, inbound: inbound, from: suggestions.map(\.location.file)))
    }
    return steps
  }

  /// Why it should be gone over; `nil` where nothing says so.
  fileprivate func age(against harm: [Opponent], today: CalendarDay, zone: SiteTimeZone) -> NextStep.Age? {
    let changed = zone.day(of: article.changed)
    if let newest = harm.compactMap(\.appeared).max(), newest > changed { return .newDamage(since: newest) }
    let days = today.days(since: changed)
    return days > NextStep.longUnchanged ? .unchanged(days: days) : nil
  }
}
