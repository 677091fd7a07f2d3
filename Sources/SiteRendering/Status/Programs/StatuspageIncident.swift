import ReputationAnalysis
import ReputationModel

/// An incident in the shape of Statuspage's API, version 2.
struct StatuspageIncident {
  let page: StatusPage
  /// The page's identifier.
  let identifier: String
  let incident: ClearedIncident
  /// The channels in which it is spoken of, as far as something is known of them.
  let components: [JSONValue]

  /// The newest thing that is known to have happened in an incident; `nil` where no time is known.
  static func lastChange(_ incident: ClearedIncident, now: Timestamp) -> Timestamp? {
    let clocks = incident.clocks.known.filter { $0.name != .watchUntil }.map(\.moment)
    return (clocks + incident.updates.map(\.at)).filter { $0 <= now }.max() ?? incident.begin
  }

  /// The object.
  ///
  /// What is not known is null, as no moment may be made up.
  var value: JSONValue {
    .object([
      "id": .string(incident.id),
      "name": .string(StatusText.line(incident.title)),
      "status": .string(StatuspageWords.status(incident.state)),
      "impact": .string(StatuspageWords.impact(incident.severity)),
      "shortlink": .string(page.addresses.absolute(page.addresses.incident(incident.id))),
      "page_id": .string(identifier),
      "started_at": moment(incident.begin),
      "created_at": moment(incident.clocks[.declared] ?? incident.begin),
      "updated_at": moment(StatuspageIncident.lastChange(incident, now: page.reputation.now)),
      "monitoring_at": moment(incident.updates.last { $0.state == .watching }?.at),
      "resolved_at": moment(resolved),
      "components": .array(components),
      "incident_updates": .array(updates()),
    ])
  }

  /// When it was over on paper; while it is open, watched too, it is not.
  private var resolved: Timestamp? {
    guard !incident.state.isOpen else { return nil }
    let ends: Set<Incident.State> = [.closed, .merged, .falseAlarm]
    let end = incident.updates.last { $0.state.map(ends.contains) ?? false }
    return incident.clocks[.closed] ?? end?.at ?? incident.calm
  }

  /// The updates, newest first, each with the state that the incident was in then.
  private func updates() -> [JSONValue] {
    let corrections = UpdateCorrections(incident.updates)
    var state = Incident.State.active
    var values: [JSONValue] = []
    for (update, message) in zip(incident.updates, page.messages[incident.id]?.updates ?? []) {
      state = update.state ?? state
      values.append(
        .object([
          "id": .string("\(incident.id)-\(update.id)"),
          "incident_id": .string(incident.id),
          "status": .string(StatuspageWords.status(state)),
          "body": .string(body(update, message.words, corrections)),
          "created_at": moment(update.at),
          "updated_at": moment(corrections.updated(update)),
          "display_at": moment(update.at),
          "deliver_notifications": false,
          "custom_tweet": .null,
          "tweet_id": .null,
          "affected_components": .null,
        ])
      )
    }
    return values.reversed()
  }

  /// What the update says, without markup; there is no striking through here, so that words say it.
  private func body(
    _ update: ClearedUpdate,
    _ text: String,
    _ corrections: UpdateCorrections
  ) -> String {
    guard let later = corrections.correction(of: update) else { return text }
    return page.strings.text(
      "status.feed.corrected-body",
      ["time": page.localizer.shortDateTime(later.at), "text": text]
    )
  }

  private func moment(_ moment: Timestamp?) -> JSONValue {
    moment.map { .string(page.localizer.machine($0)) } ?? .null
  }
}
