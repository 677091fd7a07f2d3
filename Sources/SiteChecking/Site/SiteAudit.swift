import ReputationModel
package import SiteRendering

/// Holds the pages of a site against one another, and against what is said of them in the sitemap and in feeds.
///
/// Every rule is one walk over the pages, with dictionaries for what is looked up: none compares all with all.
package struct SiteAudit: Sendable {
  let records: [PageRecord]
  let root: SiteRoot
  let addresses: SiteAddresses
  /// The files of the site that are no pages and that a rule reads: sitemaps, feeds, `robots.txt`.
  let files: [OutputFileText]
  /// The records by their place in the plan.
  let byIndex: [Int: Int]
  package private(set) var remarks: [Remark] = []

  /// The audit of those pages.
  package init(
    records: [PageRecord],
    root: SiteRoot,
    addresses: SiteAddresses,
    files: [OutputFileText],
    indexNow: IndexNowRules? = nil
  ) {
    self.records = records.sorted { $0.index < $1.index }
    self.root = root
    self.addresses = addresses
    self.files = files.sorted { $0.path < $1.path }
    byIndex = Dictionary(
      self.records.enumerated().map { ($1.index, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let sitemap = Sitemaps(files: self.files)
    remarks =
      self.records.flatMap(\.remarks) + anchorRemarks() + translationRemarks() + sitemapRemarks(sitemap)
      + robotsRemarks(sitemap) + duplicateRemarks() + likenessRemarks() + linkRemarks() + feedRemarks()
    if let indexNow {
      let listed = self.records.filter(\.isListed).map { root.absolute($0.page.path) }
      remarks += indexNow.remarks(root: root, listed: Set(listed))
    }
  }

  /// The record of a page of the plan.
  func record(_ index: Int) -> PageRecord? { byIndex[index].map { records[$0] } }
}

/// A file of the site, as text.
package struct OutputFileText: Sendable {
  /// Its path below the output folder.
  package let path: String
  /// What it holds.
  package let bytes: [UInt8]

  /// A file of those bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Where findings on it point.
  var location: ReputationModel.SourceLocation { SourceLocation(file: "public/\(path)") }

  /// Whether a file of that path is a feed.
  static func isFeed(_ path: String) -> Bool {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
    return FeedFormat.allCases.contains { $0.file == name }
  }

  /// Whether some rule reads a file of that path.
  package static func isRead(_ path: String) -> Bool {
    path == "robots.txt" || (path.hasPrefix("sitemap") && path.hasSuffix(".xml"))
      || isFeed(path)
  }
}
