import ReputationAnalysis
import ReputationModel

extension StatusPage {
  /// The values of the status home.
  func home() -> Body {
    // What is talked of again is no less active than what nobody has called over.
    let isActive = { (incident: ClearedIncident) in incident.state.isAcute || incident.againSince != nil }
    let active = reputation.openIncidents.filter(isActive)
    let watched = reputation.openIncidents.filter { !isActive($0) }
    let silent = reputation.sources.count(where: \.isStale)
    return Body(
      title: strings["status.name"],
      tab: .now,
      [
        "level": level(reputation.level),
        "asOf": time(reputation.now),
        "headline": strings["status.headlines.\(reputation.level.rawValue)"],
        "cause": cause(),
        "lead": lead(watched: watched.count),
        "silent": silent > 0 && silent < reputation.sources.count
          ? localizer.plural(
            "status.silent",
            silent,
            ["total": localizer.number(reputation.sources.count)]
          ) : nil,
        "refresh": refresh,
        "hasActive": !active.isEmpty,
        "active": active.map(card),
        "hasWatched": !watched.isEmpty,
        "watched": watched.map(card),
        "strip": StatusStrip(page: self).values(),
        "control": reputation.firstPageControl.map { localizer.percent($0) },
        "past": past(),
        "historyURL": addresses.history,
        "subscriptions": subscriptions(),
        "needsPassword": content.view.protection != .none,
      ]
    )
  }

  /// The incident that makes the state what it is, and what is done about it; `nil` where none does.
  private func cause() -> TemplateValues? {
    guard let id = reputation.levelIncident, let incident = reputation.incidents.first(where: { $0.id == id })
    else { return nil }
    let deeds: Set<IncidentUpdate.Kind> = [.decision, .statement, .response]
    // What puts an earlier entry right is no deed of its own.
    let deed = incident.updates.lastIndex { deeds.contains($0.kind) && $0.corrects == nil }
    return [
      "url": addresses.incident(id),
      "title": incident.title,
      "state": chips.state(incident.state),
      "again": again(incident),
      "next": nextUpdate(incident),
      "doing": deed.map { texts[incident.id].updates[corrected($0, in: incident.updates)] },
      "time": deed.map { time(incident.updates[$0].at) },
    ]
  }

  /// Since when an incident that had calmed down is talked of again; `nil` where it is not.
  func again(_ incident: ClearedIncident) -> String? {
    incident.againSince.map { strings.text("status.again", ["since": localizer.date($0)]) }
  }

  /// The entry that says now what the one at that place said: its latest correction, where there is one.
  private func corrected(_ place: Int, in updates: [ClearedUpdate]) -> Int {
    var place = place
    while let next = updates.lastIndex(where: { $0.corrects == updates[place].id }), next > place {
      place = next
    }
    return place
  }

  /// What the state means where no incident makes it.
  private func lead(watched: Int) -> String? {
    guard reputation.levelIncident == nil else { return nil }
    switch reputation.level {
    case .noData: return strings["status.lead.no-data"]
    case .calm:
      return watched > 0
        ? localizer.plural("status.lead.watching", watched)
        : strings["status.lead.calm"]
    case .elevated, .heated, .crisis:
      return strings[reputation.isVolumeAlone ? "status.lead.more" : "status.lead.curve"]
    }
  }

  private var refresh: TemplateValues? {
    reputation.refreshBy.map { moment in
      let key = moment < reputation.now ? "status.refresh-late" : "status.refresh"
      return [
        "iso": localizer.machine(moment),
        "text": strings.text(key, ["time": localizer.shortDateTime(moment)]),
      ]
    }
  }

  /// An open incident on the home page.
  private func card(_ incident: ClearedIncident) -> TemplateValues {
    row(incident).merging([
      "last": incident.updates.indices.last.map { index -> TemplateValues in
        [
          "time": time(incident.updates[index].at), "html": texts[incident.id].updates[index],
          "isCorrected": incident.updates[index].isCorrected,
        ]
      }
    ])
  }

  /// An incident in a list.
  func row(_ incident: ClearedIncident) -> TemplateValues {
    [
      "url": addresses.incident(incident.id),
      "title": incident.title,
      "kind": chips.kind(incident.kind),
      "state": chips.state(incident.state),
      "severity": chips.severity(incident.severity),
      "begin": (incident.isBeginKnown ? incident.begin : nil).map { day(reputation.timeZone.day(of: $0)) },
      "end": incident.calm.map { day(reputation.timeZone.day(of: $0)) },
      "isOpen": incident.state.isOpen,
      "next": nextUpdate(incident),
    ]
  }

  /// The incidents of this month and the two before it.
  private func past() -> [TemplateValues] { reputation.history.prefix(3).map(month) }

  /// Where the updates can be had elsewhere.
  private func subscriptions() -> [TemplateValues] {
    let files = [
      ("atom", addresses.feed(.atom)), ("json", addresses.feed(.json)),
      ("calendar", addresses.file(.calendar)), ("api", addresses.file(.summary)),
      ("badge", addresses.file(.badge)),
    ]
    return files.map { key, address in
      [
        "url": address, "label": strings["status.subscribe.\(key)"],
        "note": strings["status.subscribe.\(key)-note"],
      ]
    }
  }
}
