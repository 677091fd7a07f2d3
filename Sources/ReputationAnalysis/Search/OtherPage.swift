import ReputationModel

/// Another page of results for the words of a query that shows something damaging: of another engine, country, language
/// or device than the page that is followed.
///
/// Two such pages have nothing to do with one another's positions, so that no figure is made of both. What does damage
/// on one of them does damage all the same.
public struct OtherPage: Sendable, Hashable {
  /// Of which search it is, and when somebody looked last.
  public let page: DamagePlace.Page
  /// Its damaging results, by position; there is one at least.
  public let damaging: [ClassifiedResult]
  /// The positions of all its results, by the keys of their addresses.
  private let positions: [String: Int]

  /// The page of a snapshot; `nil` where nothing damaging stands on it.
  init?(_ snapshot: ClassifiedSnapshot, age: LookAge) {
    damaging = snapshot.results.filter { $0.resultClass == .damaging }
    guard !damaging.isEmpty else { return nil }
    let day = snapshot.snapshot.day
    page = .init(search: snapshot.snapshot.search, day: day, isStale: age.unseen(since: day) != nil)
    positions = Dictionary(
      snapshot.results.map { (AddressKey.of($0.result.url), $0.result.position) },
      uniquingKeysWith: min
    )
  }

  /// Where the highest damaging result stands.
  public var place: DamagePlace { place(at: damaging[0].result.position) }

  /// A position on this page.
  func place(at position: Int) -> DamagePlace { DamagePlace(position, elsewhere: page) }

  /// Where the highest of those addresses stands; `nil` where none does.
  func place(ofAny keys: [String]) -> DamagePlace? { keys.compactMap { positions[$0] }.min().map(place) }

  /// Whether one of those addresses stands above everything damaging.
  func isLed(byAny keys: [String]) -> Bool {
    keys.contains { key in positions[key].map { $0 < damaging[0].result.position } ?? false }
  }
}
