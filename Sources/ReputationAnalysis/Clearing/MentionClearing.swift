import ReputationModel

/// Clears the mentions that are quoted with incidents.
struct MentionClearing: Sendable {
  let reputation: Reputation
  let rules: ClearingRules
  let channels: ChannelNames
  /// The authors of all mentions, where they are numbered already.
  private let authors: AuthorTable?
  private let display: Privacy.AuthorDisplay

  init(
    _ reputation: Reputation,
    _ rules: ClearingRules,
    channels: ChannelNames,
    authors: AuthorTable?
  ) {
    self.reputation = reputation
    self.rules = rules
    self.channels = channels
    self.authors = authors
    let display = reputation.configuration.privacy.authors[rules.clearance] ?? .hidden
    // The public never sees a name, whatever a configuration says.
    self.display = rules.isInner ? display : .hidden
  }

  /// So many mentions are quoted with an incident.
  private static let most = 5

  /// The mentions of each incident to be quoted, those that most people may have read first; none for the public.
  ///
  /// Of a story's copies one is quoted. What was removed, because it offends or tells of a person, is not.
  func quotes(of incidents: [IncidentFigures]) -> [[ClearedMention]] {
    guard rules.isInner else { return incidents.map { _ in [] } }
    // Once for all incidents: what it takes must not grow with their number times that of the mentions.
    let mentions = Set(incidents.lazy.flatMap(\.mentions)).sorted()
    let stories = StoryGroups(store: reputation.store, among: mentions)
    let authors = display == .pseudonym ? authors ?? reputation.authors() : AuthorTable(MentionStore())
    let mask = mask(mentions)
    return incidents.map { choice($0, stories).map { mention($0, authors, mask) } }
  }

  /// What masks whom a text tells of; the links to outlets among `mentions` stay.
  private func mask(_ mentions: [Int]) -> QuotationMask {
    guard display != .full else { return QuotationMask() }
    let store = reputation.store
    let news = mentions.lazy.filter { store.kind(at: $0) == .news }.compactMap { store.url(at: $0) }
    var brand = reputation.configuration.brand
    brand.owned.append(reputation.configuration.site.url)
    return QuotationMask(
      own: OwnAccounts(brand),
      newsHosts: Set(news.compactMap { WrittenAddress(Array($0.unicodeScalars)[...])?.host })
    )
  }

  private func choice(_ figures: IncidentFigures, _ stories: StoryGroups) -> [Int] {
    let store = reputation.store
    let ordered = figures.mentions.filter { index in
      if case .removed = reputation.ledger.handlings[index] { false } else { true }
    }.sorted { left, right in
      let (one, other) = (store.reach(at: left) ?? -1, store.reach(at: right) ?? -1)
      return one != other ? one > other : left < right
    }
    var told = Set<Int>()
    var chosen: [Int] = []
    for index in ordered where chosen.count < MentionClearing.most {
      let isNew = stories.number(of: index).map { told.insert($0).inserted } ?? true
      if isNew { chosen.append(index) }
    }
    return chosen
  }

  private func mention(_ index: Int, _ authors: AuthorTable, _ mask: QuotationMask) -> ClearedMention {
    let store = reputation.store
    return ClearedMention(
      published: store.published(at: index),
      channel: channels.name(of: store.source(at: index)),
      publisher: store.kind(at: index) == .news ? store.publisher(at: index).map(mask.mask) : nil,
      author: author(index, authors),
      title: store.title(at: index).map(mask.mask),
      text: mask.mask(store.text(at: index)),
      language: store.language(at: index),
      label: reputation.ledger.labels[index],
      isEstimate: reputation.ledger.isEstimate[index],
      reach: store.reach(at: index)
    )
  }

  /// How the author is told.
  ///
  /// Numbers are in the order of first appearance: they stay while the archive grows at its end, say who is the same
  /// person, and cannot be turned back into names by trying names, as the digest of a name could.
  private func author(_ index: Int, _ authors: AuthorTable) -> ClearedAuthor {
    let store = reputation.store
    switch display {
    case .hidden: return .hidden
    case .pseudonym:
      return authors.author(of: index).map { .numbered($0 + 1) } ?? .hidden
    case .full:
      let handle = store.authorHandle(at: index).map { "@\($0.drop { $0 == "@" })" }
      let names = [store.authorName(at: index), handle].compactMap { $0 }
      guard let first = names.first else { return .hidden }
      return .named(ContactMask.mask(names.count > 1 ? "\(first) (\(names[1]))" : first))
    }
  }
}
