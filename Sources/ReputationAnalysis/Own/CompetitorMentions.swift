import ReputationModel

/// The mentions that name competitors, and those of them that are about these alone.
///
/// What is said of a competitor alone is nothing to answer, and neither praise nor blame of the brand: it is set aside
/// before anything else is worked out, and counts in the share of voice only.
struct CompetitorMentions: Sendable {
  /// The competitors that one mention names, by their places in the configuration, in order.
  typealias Naming = (mention: Int, competitors: [Int])

  /// The mentions that name any, in the order of the store.
  let namings: [Naming]
  /// Those that are not about the brand, in the order of the store.
  let aside: [Int]

  /// So many mentions are read on one core.
  private static let partSize = 1 << 13

  /// Reads the mentions of `store`; without competitors nothing is read.
  ///
  /// - Parameters:
  ///   - incidents: what they list by hand is about the brand.
  ///   - ledger: what it files under an incident, or tells of having acted upon, is about the brand.
  init(of store: MentionStore, ledger: [LedgerEntry], incidents: [Incident], configuration: SiteConfiguration)
  {
    let search = CompetitorSearch(store, configuration)
    guard let search else {
      (namings, aside) = ([], [])
      return
    }
    let parts = Concurrently.map((store.count + Self.partSize - 1) / Self.partSize) { part in
      search.namings(in: part * Self.partSize..<min((part + 1) * Self.partSize, store.count))
    }
    namings = parts.flatMap { $0.lazy.map { ($0.mention, $0.competitors) } }
    let others = parts.flatMap { $0.lazy.filter(\.isOfOthers).map(\.mention) }
    let linked = others.isEmpty ? [] : Self.linked(ledger, incidents, in: store)
    aside = others.filter { !linked.contains($0) }
  }

  /// The days of those that are not about the brand, by the names of their sources.
  func asideDays(in store: MentionStore, zone: SiteTimeZone) -> [String: Set<CalendarDay>] {
    aside.reduce(into: [:]) { days, mention in
      let source = store.sources[store.sourceIndex(at: mention)]
      days[source, default: []].insert(zone.day(of: store.published(at: mention)))
    }
  }

  /// What a person says is about the brand.
  private static func linked(
    _ ledger: [LedgerEntry],
    _ incidents: [Incident],
    in store: MentionStore
  ) -> Set<Int> {
    let listed = incidents.flatMap { $0.matches.mentions + $0.matches.urls }
    let dealtWith = ledger.lazy.filter(\.isAboutBrand).map(\.mention)
    return Set((listed + dealtWith).compactMap { store.index(of: $0) })
  }
}

extension LedgerEntry {
  /// Whether it says by itself that its mention is about the brand.
  ///
  /// An answer does not, as those given without reading go to everybody, and neither does leaving it alone.
  fileprivate var isAboutBrand: Bool {
    switch action {
    case .answer, .leave: false
    case .classify: incident != nil
    case .escalate, .remove, .notice, .contact, .warn, .block, .reportImpersonation, .officialReply: true
    }
  }
}
