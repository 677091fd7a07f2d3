import ReputationAnalysis
import ReputationModel

/// Identifiers that programs remember: made of the site's address, an incident's identifier and an update's time, none
/// of which changes when words are edited or the view moves.
struct StatusIdentifiers {
  /// The site's host, without a port.
  let host: String
  /// The folder the site is served from, without slashes around it; sites that share a host differ in it.
  let place: String

  init(_ addresses: StatusAddresses) {
    let address = addresses.root.origin.split(separator: "/").last ?? ""
    host = String(address.prefix { $0 != ":" })
    place = String(addresses.root.base.dropFirst())
  }

  /// The site itself: `espiga.example`.
  var site: String { place.isEmpty ? host : "\(host)/\(place)" }

  /// A `tag:` identifier (RFC 4151) of an update; its date is the update's own, in UTC.
  func tag(_ update: ClearedUpdate, of incident: ClearedIncident) -> String {
    let path = (place.isEmpty ? [] : [place]) + ["incidents", incident.id, update.id]
    return "tag:\(host),\(SiteTimeZone.utc.day(of: update.at)):\(path.joined(separator: "/"))"
  }

  /// The identifier of an event of a calendar: `obras/next-update@espiga.example`.
  func event(_ name: String, of incident: ClearedIncident) -> String { "\(incident.id)/\(name)@\(site)" }

  /// Twelve digits that stand for a text.
  static func digest(_ text: String) -> String { String(SHA256.hexDigest(of: text.utf8).prefix(12)) }
}
