public import ReputationModel

/// A damaging address that a query shows or showed, and what is known of it.
public struct Opponent: Sendable, Hashable {
  /// What may be asked of whoever runs it.
  public enum Way: String, Sendable, Hashable, CaseIterable {
    /// A platform, to close a false account.
    case report
    /// To take personal data down, and search engines to leave them out.
    case erasure
    /// To publish the facts beside what was shown to be false or misleading: the right of reply.
    case rectification
    /// To look first whether it is true, as a false claim goes round and nobody has noted where it stands: only then is
    /// there anything to be rectified.
    case check
    /// To listen: nothing shows that it is false, so that what remains is to tell what was put right.
    case contact
  }

  /// The address, as it was written last, without parameters that only say how a reader came there; a stranger's.
  public let url: String
  /// Its title; a stranger's.
  public let title: String?
  /// Its host; `nil` where it has none.
  public let host: String?
  /// Where it stands in the newest snapshot of the page that is followed.
  public let standing: RankingSnapshot.Standing
  /// Where it stands on other pages for the same words, the highest first; then where it stood when somebody looked last,
  /// long ago.
  public let elsewhere: [DamagePlace]
  /// Its best position ever on the page that is followed; `nil` where it never ranked there.
  public let best: Int?
  /// The first day on which somebody saw it there, or, on another page, looked last and saw it.
  public let firstSeen: CalendarDay?
  /// The last day on which somebody saw it on any of these pages.
  public let lastSeen: CalendarDay?
  /// The day on which it came to the page that is followed; `nil` where no look before shows that it was not there.
  public let appeared: CalendarDay?
  /// The place in the store of the mention with that address; `nil` where there is none.
  public let mention: Int?
  /// What became of that mention; `nil` without one.
  public let handling: MentionHandling?
  /// The incidents that list the address, by identifier.
  public let incidents: [String]
  /// What was asked for.
  public let record: RemovalRecord
  /// What may be asked for.
  public let way: Way

  /// Where it stands, of other pages only where it does not on the one that is followed; `nil` where it was not seen of
  /// late.
  public let place: DamagePlace?

  init(
    _ address: ToldDamage.Address,
    store: MentionStore,
    ledger: LedgerIndex,
    addresses: IncidentAddresses
  ) {
    let history = address.history
    let key = AddressKey.of(history.url)
    // A mention keeps `www.`, which search engines may write or not.
    let known = [history.url, "https://\(key)", "https://www.\(key)"].lazy.compactMap(store.index(ofURL:))
      .first
    let listing = addresses.incidents(listing: history.url)
    url = history.url
    title = history.title
    host = AddressKey.host(of: history.url)
    standing = history.standings.newest
    elsewhere = address.elsewhere
    place = address.place
    best = history.standings.best
    (firstSeen, lastSeen) = (address.firstSeen, address.lastSeen)
    appeared = history.standings.appeared
    mention = known
    handling = known.map { ledger.handlings[$0] }
    incidents = listing.map(\.id)
    record = RemovalRecord(
      (known.flatMap { ledger.entries[$0] }.map(RemovalRecord.entries) ?? [])
        + addresses.entries(about: history.url)
    )
    way = Opponent.way(listing, verdicts: addresses.verdicts(about: history.url))
  }

  /// What the incidents that list an address, and what is noted of the claims made there, allow to ask for.
  ///
  /// That something is bad for the brand is no reason: it has to be false, a false account, or a person's data. A page
  /// that tells of a false claim rightly is not false.
  private static func way(_ incidents: [Incident], verdicts: [Evidence.Verdict]) -> Way {
    if incidents.contains(where: { $0.kind == .impersonation }) { return .report }
    if incidents.contains(where: { $0.kind == .leak }) { return .erasure }
    if verdicts.contains(where: \.isWrong) { return .rectification }
    let isDoubtful = incidents.contains { $0.evidence.contains { $0.verdict.isWrong } }
    // Where somebody noted which claims stand there, and none is false, nothing is to be checked.
    return isDoubtful && verdicts.isEmpty ? .check : .contact
  }
}

extension Evidence.Verdict {
  /// Whether the facts speak against the claim.
  fileprivate var isWrong: Bool {
    switch self {
    case .false, .misleading: true
    case .confirmed, .unverified, .disputed: false
    }
  }
}
