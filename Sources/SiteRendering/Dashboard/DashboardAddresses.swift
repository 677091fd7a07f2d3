import ReputationModel

/// Where the dashboard's pages and data are.
struct DashboardAddresses: ViewAddresses {
  let root: SiteRoot
  /// The overview.
  let home: String

  /// The addresses of a view of the site at `url`.
  init(siteURL url: String, view: View) {
    root = SiteRoot(url: url)
    home = root.link(view.path)
  }

  /// When far more was said than usual.
  var spikes: String { home + "#spikes" }
  /// The queue.
  var queue: String { home + "queue/" }
  /// The archive of mentions.
  var mentions: String { home + "mentions/" }

  /// Who holds the first pages of the searches for the brand.
  var search: String { home + "search/" }
  /// How mentions are answered.
  var responses: String { home + "responses/" }
  /// What was learnt, and what is still to be put right.
  var learning: String { home + "learning/" }
  /// The week on one page.
  var brief: String { home + "brief/" }
  /// What was read, and what is wrong with it.
  var health: String { home + "health/" }

  /// The page of a query with what to do about it, by its name.
  func pushDown(_ name: String) -> String { "\(search)\(name)/" }

  /// The page of an article and a query that it is for, by their names.
  func pushDown(_ name: String, article: String) -> String { "\(pushDown(name))\(article)/" }

  /// A page of the queue, from 1.
  func queue(page: Int) -> String { page == 1 ? queue : "\(queue)\(page)/" }

  /// A page of a month of the archive, from 1.
  func month(_ month: String, page: Int) -> String {
    page == 1 ? "\(mentions)\(month)/" : "\(mentions)\(month)/\(page)/"
  }
}
