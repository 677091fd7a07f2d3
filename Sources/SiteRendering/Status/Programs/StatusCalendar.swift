import ReputationAnalysis
import ReputationModel

/// The calendar of the status view: when the next update of each open incident is due, when its watch ends, and by when
/// what is being put right should be done.
struct StatusCalendar {
  let page: StatusPage

  /// The document.
  var document: [UInt8] {
    let name = "\(page.strings["status.name"]) · \(page.reputation.siteName)"
    return CalendarFile(
      name: StatusText.line(name),
      home: page.addresses.absolute(page.addresses.home),
      stamp: page.reputation.now,
      events: page.reputation.incidents.flatMap(events)
    ).document
  }

  private func events(_ incident: ClearedIncident) -> [CalendarFile.Event] {
    var events: [CalendarFile.Event] = []
    if incident.state.isOpen, let moment = incident.nextUpdate {
      events.append(event("next-update", of: incident, at: .moment(moment)))
    }
    if incident.state.isOpen, let moment = incident.watchEnd {
      events.append(event("watch-end", of: incident, at: .moment(moment)))
    }
    return events + actions(incident)
  }

  private func event(
    _ name: String,
    of incident: ClearedIncident,
    at time: CalendarFile.Time
  ) -> CalendarFile.Event {
    let title = StatusText.line(incident.title)
    return event(
      name,
      of: incident,
      at: time,
      title: page.strings.text("status.calendar.\(name)", ["title": title]),
      text: page.strings["dashboard.states.\(incident.state.rawValue)"]
    )
  }

  /// What is due and not done.
  ///
  /// An action is known by its words: its place in the file changes with those before it.
  private func actions(_ incident: ClearedIncident) -> [CalendarFile.Event] {
    var told: [String: Int] = [:]
    let words = page.messages[incident.id]?.actions ?? []
    return zip(incident.actions, words).compactMap { action, words in
      let digest = StatusIdentifiers.digest(action.what)
      told[digest, default: 0] += 1
      guard let due = action.due, action.done == nil else { return nil }
      let number = told[digest].map { $0 > 1 ? "-\($0)" : "" } ?? ""
      let owner = action.owner.map { "\(page.strings["dashboard.incident.owner"]): \(StatusText.line($0))" }
      let what = VisibleText.make(words, limit: 200)
      return event(
        "action-\(digest)\(number)",
        of: incident,
        at: .day(due),
        title: page.strings.text("status.calendar.action", ["what": what]),
        text: [StatusText.line(incident.title), owner].compactMap { $0 }.joined(separator: "\n")
      )
    }
  }

  private func event(
    _ name: String,
    of incident: ClearedIncident,
    at time: CalendarFile.Time,
    title: String,
    text: String
  ) -> CalendarFile.Event {
    CalendarFile.Event(
      identifier: StatusIdentifiers(page.addresses).event(name, of: incident),
      // The timeline only grows. Where a date moves without an update, the later stamp of the build decides.
      sequence: incident.updates.count,
      time: time,
      title: title,
      text: text,
      address: page.addresses.absolute(page.addresses.incident(incident.id))
    )
  }
}
