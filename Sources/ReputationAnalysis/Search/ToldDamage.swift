import ReputationModel

/// Of the damaging addresses of a query those that are told of: all that rank anywhere, and some that no longer do.
struct ToldDamage: Sendable {
  /// A damaging address.
  struct Address: Sendable {
    /// Where it stood on the page that is followed.
    let history: RankHistory
    /// Where it stands on other pages for the same words, the highest first.
    let elsewhere: [DamagePlace]

    /// Where it stands; `nil` where it ranks nowhere.
    var place: DamagePlace? { history.standings.position.map { DamagePlace($0) } ?? elsewhere.first }
  }

  /// They are told of in this order: those that rank on the page that is followed, those that rank elsewhere, then those
  /// that were seen last.
  let shown: [Address]
  /// How many more there are; none of them ranks.
  let more: Int

  /// So many are told of though they no longer rank.
  private static let fewest = 20

  init(_ course: QueryCourse, elsewhere: [OtherPage]) {
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
      addresses.append(
        Address(history: history, elsewhere: (places[key] ?? []).sorted(by: DamagePlace.isWorse))
      )
    }
    for (key, result) in newest {
      let history = RankHistory(
        url: result.result.url,
        title: result.result.title,
        resultClass: .damaging,
        standings: course.index.standings(ofAny: [key])
      )
      addresses.append(
        Address(history: history, elsewhere: (places[key] ?? []).sorted(by: DamagePlace.isWorse))
      )
    }
    addresses.sort(by: ToldDamage.isWorse)
    let ranking = addresses.prefix { $0.place != nil }
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
    if let seen = left.history.standings.lastSeen, let other = right.history.standings.lastSeen,
      seen != other
    {
      return seen > other
    }
    return left.history.url.utf8.lexicographicallyPrecedes(right.history.url.utf8)
  }
}
