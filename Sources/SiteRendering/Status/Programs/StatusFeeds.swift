import ReputationAnalysis
import ReputationModel

/// The feeds of the status view: an entry for each update, which comes again when it is corrected.
struct StatusFeeds {
  let page: StatusPage
  let templates: TemplateLibrary

  /// The whole view's feeds hold so many entries; an incident's own holds all of it.
  static let mostEntries = 100

  /// An update, and when it last changed.
  private struct Item {
    let incident: ClearedIncident
    let update: ClearedUpdate
    let corrections: UpdateCorrections
    let updated: Timestamp
  }

  /// The Atom feed of every incident.
  func atom() throws(TemplateLibrary.MissingTemplate) -> [UInt8] {
    try atom(
      items(page.reputation.incidents, most: StatusFeeds.mostEntries),
      at: page.addresses.file(.atom),
      home: page.addresses.home,
      title: page.strings["status.name"]
    )
  }

  /// The Atom feed of one incident.
  func atom(of incident: ClearedIncident) throws(TemplateLibrary.MissingTemplate) -> [UInt8] {
    try atom(
      items([incident], most: .max),
      at: page.addresses.incidentFeed(incident.id),
      home: page.addresses.incident(incident.id),
      title: incident.title
    )
  }

  /// The JSON Feed of every incident.
  func json() throws(TemplateLibrary.MissingTemplate) -> JSONValue {
    JSONFeed(
      address: page.addresses.absolute(page.addresses.file(.jsonFeed)),
      home: page.addresses.absolute(page.addresses.home),
      title: title(page.strings["status.name"]),
      language: page.strings.language.rawValue,
      author: StatusText.line(page.reputation.siteName),
      entries: try entries(items(page.reputation.incidents, most: StatusFeeds.mostEntries))
    ).document
  }

  private func atom(
    _ items: [Item],
    at address: String,
    home: String,
    title: String
  ) throws(TemplateLibrary.MissingTemplate) -> [UInt8] {
    AtomFeed(
      address: page.addresses.absolute(address),
      home: page.addresses.absolute(home),
      title: self.title(title),
      language: page.strings.language.rawValue,
      author: StatusText.line(page.reputation.siteName),
      // A feed without entries has to say some moment.
      updated: page.localizer.machine(items.first?.updated ?? page.reputation.now),
      entries: try entries(items)
    ).document
  }

  private func title(_ text: String) -> String {
    "\(StatusText.line(text)) · \(StatusText.line(page.reputation.siteName))"
  }

  /// The updates that changed last, the latest first.
  private func items(_ incidents: [ClearedIncident], most: Int) -> [Item] {
    let all = incidents.flatMap { incident in
      let corrections = UpdateCorrections(incident)
      return incident.updates.map { update in
        Item(
          incident: incident,
          update: update,
          corrections: corrections,
          updated: corrections.updated(update)
        )
      }
    }
    let sorted = all.sorted { left, right in
      (right.updated, right.update.at, left.incident.id, left.update.id)
        < (left.updated, left.update.at, right.incident.id, right.update.id)
    }
    return Array(sorted.prefix(most))
  }

  private func entries(_ items: [Item]) throws(TemplateLibrary.MissingTemplate) -> [AtomFeed.Entry] {
    let identifiers = StatusIdentifiers(page.addresses)
    var entries: [AtomFeed.Entry] = []
    for item in items {
      let address = page.addresses.absolute(page.addresses.incident(item.incident.id))
      entries.append(
        AtomFeed.Entry(
          id: identifiers.tag(item.update, of: item.incident),
          address: "\(address)#\(item.update.id)",
          title: title(of: item),
          published: page.localizer.machine(item.update.at),
          updated: page.localizer.machine(item.updated),
          author: nil,
          summary: nil,
          html: VisibleText.make(try templates.render("status/entry", values(of: item))),
          language: page.contentLanguage,
          tags: [page.strings["dashboard.updates.\(item.update.kind.rawValue)"]]
        )
      )
    }
    return entries
  }

  private func title(of item: Item) -> String {
    let kind = page.strings["dashboard.updates.\(item.update.kind.rawValue)"]
    let title = page.strings.text(
      "status.feed.entry",
      ["title": StatusText.line(item.incident.title), "type": kind]
    )
    return item.update.isCorrected ? page.strings.text("status.feed.corrected", ["entry": title]) : title
  }

  private func values(of item: Item) -> TemplateValues {
    let incidentPage = page.addresses.incident(item.incident.id)
    func link(_ update: ClearedUpdate) -> TemplateValues {
      ["url": page.addresses.absolute("\(incidentPage)#\(update.id)"), "time": page.time(update.at)]
    }
    return [
      "strings": page.strings.values,
      "language": page.strings.language.rawValue,
      "contentLanguage": page.contentLanguage,
      "html": StatusText(page: page).html(item.update.text, from: incidentPage),
      "isCorrected": item.update.isCorrected,
      "correction": item.corrections.correction(of: item.update).map(link),
      "corrects": item.corrections.corrected(by: item.update).map(link),
      "state": item.update.state.map(page.chips.state),
      "source": item.update.source.map { page.reference($0, isWhole: true) },
    ]
  }
}
