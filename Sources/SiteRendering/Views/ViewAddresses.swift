/// Where the pages and files of a view are: in English and the same in every language, so that a link lasts.
protocol ViewAddresses: Sendable {
  /// Where the site stands.
  var root: SiteRoot { get }
  /// The view's home.
  var home: String { get }
}

extension ViewAddresses {
  /// The public site's home page.
  var publicHome: String { root.link("/") }

  /// The list of incidents, or the folder where there is none.
  var incidents: String { home + "incidents/" }

  /// An incident's page.
  func incident(_ id: String) -> String { "\(incidents)\(id)/" }

  /// A data file.
  func data(_ name: String) -> String { "\(home)data/\(name)" }

  /// An address of the view as a path from the site's root.
  func path(_ address: String) -> String { String(address.dropFirst(root.base.count)) }
}
