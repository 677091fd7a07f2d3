import ReputationAnalysis
import ReputationModel

/// Where something damaging stands, in words; a page of results that is not the one followed is named.
struct PlaceWords {
  let strings: Strings
  let localizer: Localizer

  /// The place.
  func place(_ place: DamagePlace) -> String {
    let position = localizer.number(place.position)
    guard let page = place.elsewhere else { return position }
    return strings.text(
      page.isStale ? "dashboard.search.place-formerly" : "dashboard.search.place-elsewhere",
      ["position": position, "page": self.page(page.search), "day": localizer.date(page.day)]
    )
  }

  /// Positions, those in a row as from and to.
  func positions(_ ranges: [ClosedRange<Int>]) -> String {
    ranges.map { range in
      let first = localizer.number(range.lowerBound)
      return range.count == 1 ? first : "\(first)–\(localizer.number(range.upperBound))"
    }.joined(separator: ", ")
  }

  /// That something damaging stands on another page, or stood there when somebody looked last.
  func sentence(_ other: OtherPage) -> String {
    strings.text(
      other.page.isStale ? "dashboard.search.damaging-formerly" : "dashboard.search.damaging-elsewhere",
      ["place": place(other.place)]
    )
  }

  /// For how many days nobody has looked at the page that is followed, and where something damaging stood then; `nil`
  /// where what was seen last says how things stand.
  func staleness(_ query: QueryFigures) -> String? {
    guard let days = query.unseenDays, let day = query.snapshot?.day else { return nil }
    let values: KeyValuePairs<String, String> = [
      "day": localizer.date(day), "days": localizer.number(days),
      "position": query.formerDamage.map { localizer.number($0) } ?? "",
    ]
    return strings.text(
      "dashboard.search.\(query.formerDamage == nil ? "unseen" : "unseen-damaging")",
      values
    )
  }

  /// The page of results on which something stands.
  func page(_ place: DamagePlace) -> String { place.elsewhere.map { page($0.search) } ?? "" }

  /// Where and how a search is made, as far as that is known.
  func page(_ search: TrackedSearch) -> String {
    let known = parts(search)
    return known.isEmpty ? strings["dashboard.search.unknown-page"] : known
  }

  /// The same, empty where nothing is known.
  func parts(_ search: TrackedSearch) -> String {
    let parts = [
      search.engine, search.country?.uppercased(), search.language?.rawValue,
      search.device.map { name in
        strings.has("dashboard.push.devices.\(name)") ? strings["dashboard.push.devices.\(name)"] : name
      },
    ]
    return parts.compactMap { $0.map { VisibleText.make($0, limit: 40) } }.joined(separator: " · ")
  }
}
