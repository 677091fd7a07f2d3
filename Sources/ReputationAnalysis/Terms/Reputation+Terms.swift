import ReputationModel

extension Reputation {
  /// The terms that mark the negative mentions of a period against its positive and neutral ones, the surest first.
  ///
  /// Mentions whose sentiment is not known are on neither side. Copies of one story count once, as negative where any
  /// of them is. Worked out when it is asked for, in time that grows with the mentions of the period.
  ///
  /// - Parameters:
  ///   - period: the days; everything where `nil`.
  ///   - stories: those of all mentions, see ``stories()``.
  ///   - workers: on how many cores.
  public func termsOfNegativeMentions(
    in period: DayPeriod?,
    _ stories: StoryGroups,
    limit: Int = 8,
    workers: Int = 1
  ) async -> [MarkingTerm] {
    let range = indices(of: period)
    var told = ToldStories(stories)
    let negative = range.filter { ledger.labels[$0] == .negative && told.isNew($0) }
    let others = range.filter { mention in
      switch ledger.labels[mention] {
      case .positive, .neutral: told.isNew(mention)
      case .negative, .unknown: false
      }
    }
    return finder(workers).terms(marking: negative, against: others, limit: limit)
  }

  /// For each incident, by its identifier, the terms that mark its mentions against all others, the surest first.
  ///
  /// Terms of nothing but the words of its own `matches` are left out. All incidents together take one pass over the
  /// mentions.
  ///
  /// - Parameter stories: those of all mentions, see ``stories()``.
  public func termsOfIncidents(
    _ stories: StoryGroups,
    limit: Int = 8,
    workers: Int = 1
  ) async -> [String: [MarkingTerm]] {
    let groups = incidents.map { Reputation.distinct($0.mentions, stories) }
    guard groups.contains(where: { $0.count >= TermFinder.fewestMentions }) else { return [:] }
    let all = Reputation.distinct(0..<store.count, stories)
    // That its mentions have the words by which they were found says nothing.
    let told = incidents.map(\.incident.matches.terms)
    let terms = finder(workers).terms(marking: groups, among: all, told: told, limit: limit)
    return Dictionary(
      zip(incidents.map(\.incident.id), terms).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The places of the mentions of a period; of all where it is `nil`.
  func indices(of period: DayPeriod?) -> Range<Int> {
    guard let period else { return 0..<store.count }
    let zone = configuration.site.timeZone
    return store.indices(
      from: zone.start(of: period.from),
      to: zone.start(of: period.to.advanced(byDays: 1)).advanced(bySeconds: -1)
    )
  }

  /// Of the mentions of each story the first.
  private static func distinct(_ mentions: some Sequence<Int>, _ stories: StoryGroups) -> [Int] {
    var told = ToldStories(stories)
    return mentions.filter { told.isNew($0) }
  }

  private func finder(_ workers: Int) -> TermFinder {
    TermFinder(store: store, names: configuration.brand.names, workers: workers)
  }
}
