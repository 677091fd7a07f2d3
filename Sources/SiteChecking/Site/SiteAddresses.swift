package import SiteRendering

/// Every address of the site that is to be, and what stands there.
package struct SiteAddresses: Sendable {
  /// What a link of the site leads to.
  enum Target: Hashable {
    /// A page, by its place in the plan.
    case page(Int)
    /// Another file of the site.
    case file
    /// A view that the public is not told of.
    case view
    /// Nothing.
    case nothing
  }

  private var pages: [String: Int]
  private let files: Set<String>
  private let views: [String]
  private let publicViews: [String]

  /// The addresses of those pages and files; `views` are the paths of what is not public, `publicViews` of what stands
  /// beside these pages for everybody.
  package init(pages: [PlannedPage], files: [String], views: [String], publicViews: [String] = []) {
    self.pages = Dictionary(pages.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.files = Set(files)
    self.views = views
    self.publicViews = publicViews
  }

  /// What stands at a path.
  func target(_ path: String) -> Target {
    if let page = pages[path] { return .page(page) }
    if views.contains(where: { "\(path)/".hasPrefix($0) || path.hasPrefix($0) }) { return .view }
    return files.contains(path) || publicViews.contains(where: path.hasPrefix) ? .file : .nothing
  }

  /// The paths of the views.
  var viewPaths: [String] { views }
}
