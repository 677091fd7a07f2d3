import ReputationModel

/// The terms that tell why there is a spike: those that mark what was said in it against what was said before.
///
/// Only the mentions of its hours or days and those of the time before are read, and no more of either than is needed.
struct SpikeTerms: Sendable {
  let store: MentionStore
  /// The sentiment of each mention.
  let labels: [Sentiment.Label]
  /// The brand's own names.
  let names: [String]
  /// How much of the past says what is usual, in seconds.
  let baseline: Int64

  /// No more mentions of a spike are looked at.
  static let mostMarked = 5_000
  /// No more of those before it: among far more, what was never said before is too rare for the formula to be sure of.
  static let mostOthers = 5_000

  private static let (mostRepetitions, mostShare) = (3, 5)

  /// The terms of a spike, the surest first.
  ///
  /// Negative mentions are compared with the negative ones before: what all complaints have in common is no reason for
  /// these. Where those are fewer than the spike has, or nothing marks it, as more is said of the same, they are
  /// compared with all.
  func terms(of spike: Spike, limit: Int) -> [MarkingTerm] {
    let marked = TermFinder.sample(
      of: places(from: spike.counted.lowerBound, to: spike.counted.upperBound, spike.subject),
      most: SpikeTerms.mostMarked
    )
    guard marked.count >= TermFinder.fewestMentions else { return [] }
    let from = spike.from.advanced(bySeconds: -baseline)
    let same = places(from: from, to: spike.from, spike.subject)
    let isEnough = spike.subject == .volume || same.count >= marked.count
    let terms = isEnough ? terms(marking: marked, against: same, limit) : []
    guard terms.isEmpty, spike.subject == .negative else { return terms }
    return self.terms(marking: marked, against: places(from: from, to: spike.from, .volume), limit)
  }

  private func terms(marking marked: [Int], against all: [Int], _ limit: Int) -> [MarkingTerm] {
    let others = TermFinder.sample(of: all, most: SpikeTerms.mostOthers)
    // A text that many print is one reason, also where it was printed before.
    var told = ToldStories(StoryGroups(store: store, among: others + marked))
    let ownStories = withoutRepetitions(marked.filter { told.isNew($0) })
    let otherStories = others.filter { told.isNew($0) }
    return TermFinder(store: store, names: names)
      .terms(marking: ownStories, against: otherStories, limit: limit)
  }

  /// Those of `mentions` without what one account says over and over: no more than a fifth of them, and three at least.
  private func withoutRepetitions(_ mentions: [Int]) -> [Int] {
    let authors = AuthorTable(of: mentions, in: store)
    let most = max(SpikeTerms.mostRepetitions, mentions.count / SpikeTerms.mostShare)
    var counts: [Int: Int] = [:]
    return mentions.enumerated().filter { place, _ in
      guard let account = authors.account(of: place) else { return true }
      counts[account, default: 0] += 1
      return counts[account, default: 0] <= most
    }.map(\.element)
  }

  private func places(from: Timestamp, to end: Timestamp, _ subject: Spike.Subject) -> [Int] {
    let range = store.indices(from: from, to: end.advanced(bySeconds: -1))
    return subject == .volume ? Array(range) : range.filter { labels[$0] == .negative }
  }
}

extension Reputation {
  /// The latest spikes of the period in view, and those that need somebody; so many at most, oldest first.
  public func toldSpikes(limit: Int = Reputation.mostToldSpikes) -> ArraySlice<Spike> {
    spikesInView.suffix(limit)
  }

  /// The spikes of the period in view, and those that need somebody, oldest first.
  public var spikesInView: [Spike] {
    let view = period?.seconds(in: zone)
    let unattended = Set(unattendedSpikes)
    return spikes.filter { spike in
      view.map { spike.overlaps($0) } ?? false || unattended.contains(spike)
    }
  }

  /// So many spikes are told of one by one.
  public static var mostToldSpikes: Int { 5 }

  /// The terms of each of ``toldSpikes(limit:)``, the surest first.
  ///
  /// Those of the others are not looked for, as they are shown nowhere.
  public func termsOfSpikes() -> [Spike: [MarkingTerm]] {
    let told = toldSpikes().filter { unattendedTerms[$0] == nil }
    let finder = SpikeTerms(store: store, ledger: ledger, configuration: configuration)
    return unattendedTerms.merging(finder.terms(of: told)) { known, _ in known }
  }
}

extension SpikeTerms {
  /// So many terms of a spike are told.
  static let most = 8

  /// What finds the terms of the spikes of a site.
  init(store: MentionStore, ledger: LedgerIndex, configuration: SiteConfiguration) {
    self.init(
      store: store,
      labels: ledger.labels,
      names: configuration.brand.names,
      baseline: configuration.monitoring.baseline
    )
  }

  /// The terms of each of some spikes; each spike takes one core.
  func terms(of spikes: [Spike]) -> [Spike: [MarkingTerm]] {
    let terms = Concurrently.map(spikes.count) { self.terms(of: spikes[$0], limit: SpikeTerms.most) }
    return Dictionary(zip(spikes, terms).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
