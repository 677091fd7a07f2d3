import ReputationModel

/// Of the damaging addresses of a query those that are told of: all that rank anywhere, and some that no longer do.
struct ToldDamage: Sendable {
  /// A damaging address.
  struct Address: Sendable {
    /// Where it stood on the page that is followed.
    let history: RankHistory
    /// Where it stands on other pages for the same words, the highest first; then where it stood when somebody looked last.
    let elsewhere: [DamagePlace]
    /// Where it stands; `nil` where it ranks nowhere, as far as somebody looked of late.
    let place: DamagePlace?

    init(_ history: RankHistory, elsewhere: [DamagePlace], isStale: Bool) {
      self.history = history
      self.elsewhere = elsewhere.sorted(by: DamagePlace.isWorse)
      let followed = isStale ? nil : history.standings.position.map { DamagePlace($0) }
      place = followed ?? self.elsewhere.first { !$0.isStale }
    }

    /// The first day on which somebody saw it there, or, on another page, looked last and saw it.
    var firstSeen: CalendarDay? { (days + [history.standings.firstSeen].compactMap { $0 }).min() }
    /// The last day on which somebody saw it on any of these pages.
    var lastSeen: CalendarDay? { (days + [history.standings.lastSeen].compactMap { $0 }).max() }

    private var days: [CalendarDay] { elsewhere.compactMap(\.elsewhere?.day) }
  }

  /// They are told of in this order: those that rank on the page that is followed, those that rank elsewhere, then those
  /// that were seen last, of one day the higher ones.
  let shown: [Address]
  /// How many more there are; none of them ranks.
  let more: Int

  /// So many are told of though they no longer rank.
  private static let fewest = 20

  /// What is to be told of.
  ///
  /// - Parameter isStale: whether nobody has looked at the page that is followed for so long that what stood there
  ///   counts as seen once.
  init(_ course: QueryCourse, elsewhere: [OtherPage], isStale: Bool = false) {
    var places: [String: [DamagePlace]] = [:]
    var newest: [String: ClassifiedResult] = [:]
    for page in elsewhere {
      for result in page.damaging {
        let key = AddressKey.of(result.result.url)
        places[key, default: []].append(page.place(at: result.result.position))
        if newest[key] == nil { newest[key] = result }
      }
    }
    var addresses: [Address] = []
    for history in course.addresses where history.resultClass == .damaging {
      let key = AddressKey.of(history.url)
      newest[key] = nil
      addresses.append(Address(history, elsewhere: places[key] ?? [], isStale: isStale))
    }
    for (key, result) in newest {
      let history = RankHistory(
        url: result.result.shownURL,
        title: result.result.title,
        resultClass: .damaging,
        standings: course.index.standings(ofAny: [key])
      )
      addresses.append(Address(history, elsewhere: places[key] ?? [], isStale: isStale))
    }
    addresses.sort(by: ToldDamage.isWorse)
    let ranking = addresses.prefix { $0.place != nil || $0.history.standings.position != nil }
    shown = Array(addresses.prefix(max(ToldDamage.fewest, ranking.count)))
    more = addresses.count - shown.count
  }

  private static func isWorse(_ left: Address, _ right: Address) -> Bool {
    switch (left.place, right.place) {
    case (let one?, let other?) where one != other: return DamagePlace.isWorse(one, other)
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if let seen = left.lastSeen, let other = right.lastSeen, seen != other { return seen > other }
    let (one, other) = (left.history.standings.position ?? .max, right.history.standings.position ?? .max)
    guard one == other else { return one < other }
    return left.history.url.utf8.lexicographicallyPrecedes(right.history.url.utf8)
  }
}
