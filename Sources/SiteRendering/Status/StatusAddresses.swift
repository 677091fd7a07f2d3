import ReputationModel

/// Where the status pages and their data are.
struct StatusAddresses: ViewAddresses {
  let root: SiteRoot
  let home: String

  /// The addresses of a view of the site at `url`.
  init(siteURL url: String, view: View) {
    root = SiteRoot(url: url)
    home = root.link(view.path)
  }

  /// The list of years.
  var history: String { home + "history/" }
  /// How to subscribe.
  var subscribe: String { home + "#subscribe" }

  /// The incidents that began in a year.
  func year(_ year: Int) -> String { "\(history)\(year)/" }

  /// The incidents that began in a month.
  func month(_ month: StatusMonthName) -> String { "\(year(month.year))#\(month)" }

  /// The feed of every incident, or of the one with that identifier.
  func feed(_ format: FeedFormat, of id: String? = nil) -> String {
    (id.map(incident) ?? home) + format.file
  }

  /// A file that programs read.
  func file(_ file: StatusFile) -> String { home + file.rawValue }

  /// The address with scheme and host, for feeds and data that leave the site.
  func absolute(_ address: String) -> String { root.origin + address }
}

/// The files of the whole view that programs read besides its feeds, by their place below its home.
enum StatusFile: String, CaseIterable, Sendable {
  case calendar = "calendar.ics"
  case status = "api/v2/status.json"
  case summary = "api/v2/summary.json"
  case components = "api/v2/components.json"
  case incidents = "api/v2/incidents.json"
  case unresolved = "api/v2/incidents/unresolved.json"
  case badge = "badge.svg"
  case badgeEndpoint = "badge.json"
}

/// A month as addresses name it: `2026-03`.
struct StatusMonthName: Sendable, Hashable, CustomStringConvertible {
  let year: Int
  let month: Int

  var description: String { "\(year)-\(month.twoDigits)" }
}
