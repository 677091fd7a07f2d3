public import ReputationModel

/// Who speaks of the brand in a period: the loudest, and those who give reason to look.
public struct Voices: Sendable {
  /// How many authors are named, the brand itself left out.
  public let authors: Int
  /// Those whose mentions most people may have read, the brand's own accounts left out; authors without reach are not
  /// among them.
  public let byReach: [Voice]
  /// Those who said most, from two mentions on, the brand's own accounts left out.
  public let byFrequency: [Voice]
  /// New accounts that act together, the largest group first.
  public let groups: [AccountGroup]
  /// How many groups there are, those that are not in the list among them.
  public let groupCount: Int
  /// The sources, by name, that were not known for four weeks at the beginning of the period, so that for a part of it
  /// nobody in them can be called new: no groups are looked for there.
  public let unknownSources: [String]
  /// Those who go on after a removal or a warning, most negative mentions first.
  public let repeatOffenders: [RepeatOffender]
  /// How many of them there are.
  public let repeatOffenderCount: Int
  /// Trolls and impersonators, as far as they may be suspected; those that somebody looked at last, the loudest first.
  public let suspicions: [Suspicion]
  /// How many suspicions there are.
  public let suspicionCount: Int
  /// Those of whom something is suspected that nobody looked at, the ones that are not in the lists among them.
  let suspected: SuspectedAuthors

  /// Nobody.
  public init() {
    authors = 0
    byReach = []
    byFrequency = []
    groups = []
    unknownSources = []
    repeatOffenders = []
    suspicions = []
    (groupCount, repeatOffenderCount, suspicionCount) = (0, 0, 0)
    suspected = SuspectedAuthors()
  }

  /// The voices of the mentions at `range`; at most `limit` in each list.
  init(
    store: MentionStore,
    ledger: LedgerIndex,
    authors table: AuthorTable,
    audiences: Audiences,
    brand: Brand,
    range: Range<Int>,
    limit: Int
  ) {
    let tallies = AuthorTallies(table, range: range, stories: audiences.stories)
    let maker = VoiceMaker(store: store, ledger: ledger, authors: table, tallies: tallies)
    let names = BrandNames(brand)
    let own = OwnAccounts(brand)
    let impersonation = ImpersonationSigns(names, own)
    // What one of an author's mentions is holds for all of them.
    let isOwn = tallies.authors.indices.map { place in
      tallies.mentions(at: place).last.map { ledger.handlings[Int($0)] == .own } ?? false
    }
    authors = isOwn.count { !$0 }
    let loud = maker.loudest { isOwn[$0] }
    byReach = loud.byReach(limit)
    byFrequency = loud.byFrequency(limit)
    let looks = LooksTaken(ledger, authors: table)
    let groups = Voices.groups(table, tallies, store, ledger, looks)
    self.groups = Array(groups.prefix(limit))
    unknownSources = AccountGroups.unknownSources(in: range, of: store)
    var offenders: [RepeatOffender] = []
    var suspicions: [Suspicion] = []
    let trolls = TrollSigns(names, audiences.outlets)
      .signs(of: tallies, in: range, store: store, ledger: ledger, authors: table) { !isOwn[$0] }
    let measures = MeasuresTaken(ledger, authors: table, before: range.upperBound)
    for place in tallies.authors.indices where !isOwn[place] {
      let mentions = tallies.mentions(at: place)
      let taken = measures[tallies.authors[place]]
      if !taken.isEmpty,
        let offender = RepeatOffender(
          maker.voice(at: place),
          mentions,
          measures: taken,
          store: store,
          ledger: ledger
        )
      {
        offenders.append(offender)
      }
      for (kind, evidence) in [
        (Suspicion.Kind.impersonation, impersonation.signs(in: mentions, store: store)),
        (.troll, trolls[place] ?? []),
      ] where !evidence.isEmpty {
        let voice = maker.voice(at: place)
        let newest = evidence.map { $0.newest(of: voice, in: store) }.max() ?? voice.lastSeen
        let look = looks.look(at: [tallies.authors[place]], after: newest)
        suspicions.append(Suspicion(kind: kind, voice: voice, evidence: evidence, lookedAt: look))
      }
    }
    repeatOffenders = Array(
      offenders.sorted { left, right in
        left.mentions.count != right.mentions.count
          ? left.mentions.count > right.mentions.count : left.voice.latest > right.voice.latest
      }.prefix(limit)
    )
    suspicions.sort(by: Voices.isLouder)
    self.suspicions = Array(suspicions.prefix(limit))
    suspected = SuspectedAuthors(suspicions, groups, authors: table, limit: limit)
    (groupCount, repeatOffenderCount, suspicionCount) = (groups.count, offenders.count, suspicions.count)
  }

  private static func isLouder(_ left: Suspicion, _ right: Suspicion) -> Bool {
    if (left.lookedAt == nil) != (right.lookedAt == nil) { return left.lookedAt == nil }
    let (one, other) = (left.voice, right.voice)
    if one.reach != other.reach { return one.reach ?? -1 > other.reach ?? -1 }
    if one.mentions != other.mentions { return one.mentions > other.mentions }
    return one.latest != other.latest ? one.latest > other.latest : left.kind.rawValue < right.kind.rawValue
  }

  private static func groups(
    _ table: AuthorTable,
    _ tallies: AuthorTallies,
    _ store: MentionStore,
    _ ledger: LedgerIndex,
    _ looks: LooksTaken
  ) -> [AccountGroup] {
    let beginnings = AccountGroups.beginnings(of: store)
    var groups = AccountGroups(store: store, authors: table, looks: looks)
    // Authors come in the order of their first mentions.
    for (place, author) in tallies.authors.enumerated() {
      let mentions = tallies.mentions(at: place)
      let first = table.first[author]
      guard AccountGroups.isCandidate(mentions, first: first, labels: ledger.labels) else { continue }
      let known = beginnings[store.sourceIndex(at: Int(first))]
      guard store.published(at: Int(first)).seconds(since: known) >= AccountGroups.knownAfter else {
        continue
      }
      groups.add(mentions)
    }
    return groups.groups()
  }
}

extension Reputation {
  /// Who speaks of the brand in a period, at most `limit` in each list; in everything where it is `nil`.
  ///
  /// Worked out when it is asked for, in time that grows with all mentions: an author is new only if nobody of that
  /// name spoke before.
  ///
  /// - Parameters:
  ///   - stories: those of all mentions, see ``stories()``.
  ///   - authors: those of all mentions, see ``authors()``.
  public func voices(
    in period: DayPeriod?,
    _ stories: StoryGroups,
    _ authors: AuthorTable,
    limit: Int = 10
  ) -> Voices {
    Voices(
      store: store,
      ledger: ledger,
      authors: authors,
      audiences: Audiences(outlets: outlets, stories: stories),
      brand: configuration.brand,
      range: indices(of: period),
      limit: limit
    )
  }
}
