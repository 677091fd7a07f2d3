import ReputationAnalysis
import ReputationModel

/// The state and the incidents in the shape of Statuspage's API, version 2.
struct StatuspageDocuments {
  let page: StatusPage
  private let identifier: String
  /// The channels of which something is known, in the order of the pages.
  private let components: [(name: ChannelName, value: JSONValue)]

  /// So many incidents are in `incidents.json`, the latest.
  static let mostIncidents = 50

  init(_ page: StatusPage) {
    self.page = page
    identifier = StatusIdentifiers(page.addresses).site
    components = page.reputation.channels.enumerated().compactMap { [identifier] index, channel in
      StatuspageDocuments.component(channel, position: index + 1, page: page, identifier: identifier)
        .map { (channel.name, $0) }
    }
  }

  /// The page and its indicator.
  var status: JSONValue { .object(["page": about, "status": indicator]) }

  /// The page and its channels.
  var channels: JSONValue { .object(["page": about, "components": list]) }

  /// The page, its indicator, its channels and the open incidents.
  var summary: JSONValue {
    .object([
      "page": about,
      "status": indicator,
      "components": list,
      "incidents": incidents(page.reputation.openIncidents),
      "scheduled_maintenances": [],
    ])
  }

  /// The latest incidents, the latest first.
  var incidents: JSONValue {
    let latest = page.reputation.incidents.sorted { left, right in
      switch (left.begin, right.begin) {
      case (let one?, let other?) where one != other: one > other
      case (nil, _?): false
      case (_?, nil): true
      default: left.id < right.id
      }
    }
    return .object(["page": about, "incidents": incidents(Array(latest.prefix(Self.mostIncidents)))])
  }

  /// The open incidents, the most urgent first.
  var unresolved: JSONValue {
    .object(["page": about, "incidents": incidents(page.reputation.openIncidents)])
  }

  private var about: JSONValue {
    let reputation = page.reputation
    let changes = reputation.incidents.compactMap { StatuspageIncident.lastChange($0, now: reputation.now) }
    let updated = (changes + [reputation.newest].compactMap { $0 }).max() ?? reputation.now
    return .object([
      "id": .string(identifier),
      "name": .string(StatusText.line(reputation.siteName)),
      "url": .string(page.addresses.absolute(page.addresses.home)),
      "time_zone": .string(reputation.timeZone.identifier),
      "updated_at": .string(page.localizer.machine(updated)),
    ])
  }

  private var indicator: JSONValue {
    let level = page.reputation.level
    return .object([
      "indicator": .string(StatuspageWords.indicator(level)),
      "description": .string(page.strings["status.headlines.\(level.rawValue)"]),
    ])
  }

  private var list: JSONValue { .array(components.map(\.value)) }

  private func incidents(_ incidents: [ClearedIncident]) -> JSONValue {
    .array(
      incidents.map { incident in
        let affected = Set(incident.channels)
        return StatuspageIncident(
          page: page,
          identifier: identifier,
          incident: incident,
          components: components.filter { affected.contains($0.name) }.map(\.value)
        ).value
      }
    )
  }

  private static func component(
    _ channel: ClearedChannel,
    position: Int,
    page: StatusPage,
    identifier: String
  ) -> JSONValue? {
    guard let status = StatuspageWords.component(channel.levelNow) else { return nil }
    let since = channel.days.first { $0.level != .noData }.map { page.reputation.timeZone.start(of: $0.day) }
    func moment(_ moment: Timestamp?) -> JSONValue {
      moment.map { .string(page.localizer.machine($0)) } ?? .null
    }
    let id =
      switch channel.name {
      case .named(let name): "channel-\(StatusIdentifiers.digest(name))"
      case .numbered(let number): "channel-\(number)"
      }
    return .object([
      "id": .string(id),
      "name": .string(StatusText.line(page.name(channel.name))),
      "status": .string(status),
      "description": .null,
      "position": .integer(position),
      "group": false,
      "group_id": .null,
      "showcase": true,
      "start_date": .null,
      "only_show_if_degraded": false,
      "page_id": .string(identifier),
      "created_at": moment(since),
      "updated_at": moment(channel.dataThrough),
    ])
  }
}
