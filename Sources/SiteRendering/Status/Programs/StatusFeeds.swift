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
    /// What it says, as HTML with whole addresses.
    let html: String
    let corrections: UpdateCorrections
    let updated: Timestamp
  }

  /// The formats there are.
  static let formats: [FeedFormat] = [.atom, .json]

  /// The feed of every incident, or of that one.
  func feed(
    _ format: FeedFormat,
    of incident: ClearedIncident?
  ) throws(TemplateLibrary.MissingTemplate) -> [UInt8] {
    let (strings, addresses) = (page.strings, page.addresses)
    let items =
      incident.map { self.items([$0], most: .max) }
      ?? self.items(page.reputation.incidents, most: StatusFeeds.mostEntries)
    let title = self.title(incident?.title ?? strings["status.name"])
    return Feed(
      home: addresses.absolute(incident.map { addresses.incident($0.id) } ?? addresses.home),
      title: title,
      description: title,
      language: strings.language.rawValue,
      author: StatusText.line(page.reputation.siteName),
      // A feed without entries has to say some moment.
      updated: items.first?.updated ?? page.reputation.now,
      timeZone: page.reputation.timeZone,
      entries: try entries(items)
    ).document(format, at: addresses.absolute(addresses.feed(format, of: incident?.id)))
  }

  private func title(_ text: String) -> String {
    "\(StatusText.line(text)) · \(StatusText.line(page.reputation.siteName))"
  }

  /// The updates that changed last, the latest first.
  private func items(_ incidents: [ClearedIncident], most: Int) -> [Item] {
    let all = incidents.flatMap { incident in
      let corrections = UpdateCorrections(incident.updates)
      return zip(incident.updates, page.messages[incident.id]?.updates ?? []).map { update, message in
        Item(
          incident: incident,
          update: update,
          html: message.html,
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

  private func entries(_ items: [Item]) throws(TemplateLibrary.MissingTemplate) -> [Feed.Entry] {
    let identifiers = StatusIdentifiers(page.addresses)
    var entries: [Feed.Entry] = []
    for item in items {
      let address = page.addresses.absolute(page.addresses.incident(item.incident.id))
      entries.append(
        Feed.Entry(
          id: identifiers.tag(item.update, of: item.incident),
          address: "\(address)#\(item.update.id)",
          title: title(of: item),
          published: item.update.at,
          updated: item.updated,
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
      "html": item.html,
      "isCorrected": item.update.isCorrected,
      "correction": item.corrections.correction(of: item.update).map(link),
      "corrects": item.corrections.corrected(by: item.update).map(link),
      "state": item.update.state.map(page.chips.state),
      "source": item.update.source.map { page.reference($0, isWhole: true) },
    ]
  }
}
