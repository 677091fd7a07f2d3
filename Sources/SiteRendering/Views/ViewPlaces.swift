import ReputationAnalysis
import ReputationModel

/// Where a view has pages and files for its readers, as paths from the site's root.
struct ViewPlaces: Sendable {
  /// The view's home, with a slash at both ends.
  let path: String
  /// Whether it has everything there is, so that what it lacks is nowhere.
  let isWhole: Bool
  /// The pages of incidents, by their files.
  let incidents: [String: String]
  /// The other pages and files.
  private let others: Set<String>
  /// The folders that the view fills with what mentions and searches bring.
  private let folders: [String]
  private let pages: Set<String>

  private init(path: String, isWhole: Bool, incidents: [String: String], others: [String], folders: [String])
  {
    (self.path, self.isWhole, self.incidents, self.folders) = (path, isWhole, incidents, folders)
    self.others = Set(others)
    pages = Set(incidents.values)
  }

  /// Whether a path leads to the view, or below it.
  func holds(_ path: String) -> Bool { path.hasPrefix(self.path) || "\(path)/" == self.path }

  /// Whether there is something at that path.
  func has(_ path: String) -> Bool {
    path == self.path || others.contains(path) || pages.contains(path)
      || folders.contains(where: path.hasPrefix)
  }

  /// What a link into the view is that leads to nothing in it.
  func missing(nearest: String?) -> LinkResolver.Target {
    isWhole ? .broken(nearest: nearest) : .unseen(nearest: nearest)
  }
}

extension ViewPlaces {
  /// The pages of the dashboard.
  init(_ content: DashboardContent) {
    let addresses = DashboardAddresses(siteURL: content.configuration.site.url, view: content.view)
    func path(_ address: String) -> String { String(address.dropFirst(addresses.root.base.count)) }
    let incidents = content.reputation.incidents.map(\.incident).map {
      ($0.location.file, path(addresses.incident($0.id)))
    }
    self.init(
      path: path(addresses.overview),
      isWhole: true,
      incidents: Dictionary(incidents) { first, _ in first },
      others: [
        addresses.incidents, addresses.responses, addresses.learning, addresses.brief, addresses.health,
      ].map(path),
      folders: [addresses.queue, addresses.mentions, addresses.search, addresses.data("")].map(path)
    )
  }

  /// The pages and files of the status view.
  init(_ content: StatusContent) {
    let reputation = content.reputation
    let addresses = StatusAddresses(siteURL: reputation.siteURL, view: content.view)
    func path(_ address: String) -> String { String(address.dropFirst(addresses.root.base.count)) }
    let incidents = reputation.incidents.map { ($0.location.file, path(addresses.incident($0.id))) }
    let feeds = StatusFeeds.formats.flatMap { format in
      [addresses.feed(format)] + reputation.incidents.map { addresses.feed(format, of: $0.id) }
    }
    let years = Set(reputation.history.map(\.year)).map { addresses.year($0) }
    self.init(
      path: path(addresses.home),
      isWhole: reputation.clearance == .team,
      incidents: Dictionary(incidents) { first, _ in first },
      others: ([addresses.history] + years + feeds + StatusFile.allCases.map { addresses.file($0) }).map(
        path
      ),
      folders: [path(addresses.file("data/"))]
    )
  }
}
