import ReputationModel

/// Where the dashboard's pages are: in English and the same in every language, so that a link lasts.
struct DashboardAddresses: Sendable {
  /// Where the site stands.
  let root: SiteRoot
  /// The dashboard's own folder below it, without a slash at its beginning.
  let folder: String

  /// The addresses of a view of the site at `url`.
  init(siteURL url: String, view: View) {
    root = SiteRoot(url: url)
    folder = String(view.path.drop { $0 == "/" })
  }

  /// The public site's home page.
  var home: String { root.link("/") }
  /// The overview.
  var overview: String { home + folder }
  /// The list of incidents.
  var incidents: String { overview + "incidents/" }
  /// The queue.
  var queue: String { overview + "queue/" }
  /// The archive of mentions.
  var mentions: String { overview + "mentions/" }

  /// Who holds the first pages of the searches for the brand.
  var search: String { overview + "search/" }
  /// How mentions are answered.
  var responses: String { overview + "responses/" }
  /// What was learnt, and what is still to be put right.
  var learning: String { overview + "learning/" }
  /// The week on one page.
  var brief: String { overview + "brief/" }
  /// What was read, and what is wrong with it.
  var health: String { overview + "health/" }

  /// The page of a query with what to do about it, by its name.
  func pushDown(_ name: String) -> String { "\(search)\(name)/" }

  /// The page of an article and a query that it is for, by their names.
  func pushDown(_ name: String, article: String) -> String { "\(pushDown(name))\(article)/" }

  /// An incident's page.
  func incident(_ id: String) -> String { "\(incidents)\(id)/" }

  /// A page of the queue, from 1.
  func queue(page: Int) -> String { page == 1 ? queue : "\(queue)\(page)/" }

  /// A page of a month of the archive, from 1.
  func month(_ month: String, page: Int) -> String {
    page == 1 ? "\(mentions)\(month)/" : "\(mentions)\(month)/\(page)/"
  }

  /// A data file.
  func data(_ name: String) -> String { "\(overview)data/\(name)" }
}
