import ReputationAnalysis
import ReputationModel

extension StatusPage {
  /// The years that have a page, the latest first.
  var years: [Int] { Array(Set(reputation.history.map(\.year))).sorted(by: >) }

  /// The values of the list of years.
  func history() -> Body {
    Body(
      title: strings["status.history.title"],
      tab: .history,
      [
        "hasHistory": !years.isEmpty || !undated.isEmpty,
        "years": years.map { year -> TemplateValues in
          [
            "year": String(year), "url": addresses.year(year),
            "months": reputation.history.filter { $0.year == year }.map(month),
          ]
        },
        "undated": undated.isEmpty
          ? nil : ["hasIncidents": true, "incidents": undated.map(row)] as TemplateValues,
      ]
    )
  }

  /// The incidents of which the readers may know no moment: no month has them.
  private var undated: [ClearedIncident] { reputation.incidents.filter { $0.begin == nil } }

  /// The values of a year's page.
  func year(_ year: Int) -> Body {
    let place = years.firstIndex(of: year)
    func neighbour(_ offset: Int) -> TemplateValues? {
      guard let place, years.indices.contains(place + offset) else { return nil }
      let other = years[place + offset]
      return ["url": addresses.year(other), "text": String(other)]
    }
    return Body(
      title: strings.text("status.history.year", ["year": String(year)]),
      tab: .history,
      [
        "heading": strings.text("status.history.year", ["year": String(year)]),
        "historyURL": addresses.history,
        "months": reputation.history.filter { $0.year == year }.map(month),
        "newer": neighbour(-1),
        "older": neighbour(1),
      ]
    )
  }

  /// A month with its incidents.
  func month(_ month: ClearedMonth) -> TemplateValues {
    let name = StatusMonthName(year: month.year, month: month.month)
    let incidents = month.incidents.compactMap { id in reputation.incidents.first { $0.id == id } }
    return [
      "id": "\(name)",
      "url": addresses.month(name),
      "name": localizer.month(year: month.year, month: month.month),
      "count": localizer.plural("status.history.count", incidents.count),
      "hasIncidents": !incidents.isEmpty,
      "incidents": incidents.map(row),
      "none": incidents.isEmpty
        ? strings[month.hasData ? "status.history.none" : "status.history.no-data"] : nil,
      "noData": incidents.isEmpty && !month.hasData,
    ]
  }
}
