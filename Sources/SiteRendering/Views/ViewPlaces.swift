import ReputationAnalysis
import ReputationModel

/// Where a view has pages and files for its readers, as paths from the site's root.
struct ViewPlaces: Sendable {
  /// The view's home, with a slash at both ends.
  let path: String
  /// The pages of incidents, by their files.
  let incidents: [String: String]
  /// The files and pages of incidents that it has for other readers alone.
  private let hidden: Set<String>
  /// The other pages and files.
  private let others: Set<String>
  /// The folders that the view fills with what mentions and searches bring.
  private let folders: [String]
  private let pages: Set<String>

  /// The places of a view; each of `incidents` and `hidden` is a file and a page.
  private init(
    path: String,
    incidents: [(String, String)],
    hidden: [(String, String)] = [],
    others: [String],
    folders: [String]
  ) {
    self.path = path
    self.incidents = Dictionary(incidents) { first, _ in first }
    self.hidden = Set(hidden.flatMap { [$0, $1] })
    self.others = Set(others)
    self.folders = folders
    pages = Set(self.incidents.values)
  }

  /// Whether a path leads to the view, or below it.
  func holds(_ path: String) -> Bool { path.hasPrefix(self.path) || "\(path)/" == self.path }

  /// Whether there is something at that path.
  func has(_ path: String) -> Bool {
    path == self.path || others.contains(path) || pages.contains(path)
      || folders.contains(where: path.hasPrefix)
  }

  /// What a link is to a file or a path of which the view has nothing.
  func missing(_ place: String) -> LinkResolver.Target {
    let withSlash = "\(place)/"
    if hidden.contains(place) || hidden.contains(withSlash) { return .unseen }
    return .broken(nearest: has(withSlash) ? withSlash : nil)
  }
}

extension ViewPlaces {
  /// The pages of the dashboard.
  init(_ content: DashboardContent) {
    let addresses = DashboardAddresses(siteURL: content.configuration.site.url, view: content.view)
    let incidents = content.reputation.incidents.map(\.incident).map {
      ($0.location.file, addresses.path(addresses.incident($0.id)))
    }
    self.init(
      path: addresses.path(addresses.home),
      incidents: incidents,
      others: [
        addresses.incidents, addresses.responses, addresses.learning, addresses.brief, addresses.health,
      ].map(addresses.path),
      folders: [addresses.queue, addresses.mentions, addresses.search, addresses.data("")].map(addresses.path)
    )
  }

  /// The pages and files of the status view, for whose readers some of `incidents` may not be.
  init(_ content: StatusContent, of incidents: [Incident]) {
    let reputation = content.reputation
    let addresses = StatusAddresses(siteURL: reputation.siteURL, view: content.view)
    func place(_ id: String, _ location: SourceLocation) -> (String, String) {
      (location.file, addresses.path(addresses.incident(id)))
    }
    let known = Set(reputation.incidents.map(\.id))
    let feeds = StatusFeeds.formats.flatMap { format in
      [addresses.feed(format)] + reputation.incidents.map { addresses.feed(format, of: $0.id) }
    }
    let years = Set(reputation.history.map(\.year)).map { addresses.year($0) }
    self.init(
      path: addresses.path(addresses.home),
      incidents: reputation.incidents.map { place($0.id, $0.location) },
      hidden: incidents.filter { !known.contains($0.id) }.map { place($0.id, $0.location) },
      others: ([addresses.history] + years + feeds + StatusFile.allCases.map(addresses.file))
        .map(addresses.path),
      folders: [addresses.path(addresses.data(""))]
    )
  }
}
