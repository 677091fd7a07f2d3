import ReputationModel
import SiteChecking
import SiteRendering
import Synchronization

/// Looks at the pages of a site as they are rendered, and writes nothing.
final class AuditSink: RenderingSink {
  /// What every page is looked at with; a class, as each task takes a reference for each page.
  final class Preparation: Sendable {
    let site: PublicSite
    let addresses: SiteAddresses
    let inspection: PageInspection
    /// What the file holds that is to prove who tells search engines of changes.
    let keyFile: [UInt8]?

    init(_ site: PublicSite, files: [OutputFile]) {
      self.site = site
      addresses = SiteAddresses(
        pages: site.plan.pages,
        files: files.map { "/\($0.path)" },
        views: site.viewPaths,
        publicViews: site.publicViewPaths
      )
      inspection = PageInspection(site: site, addresses: addresses)
      keyFile = site.indexNowKey.flatMap { key in
        files.first { $0.path.description == "\(key).txt" }?.bytes
      }
    }
  }

  /// What is gathered from all tasks.
  struct Gathered: Sendable {
    var preparation: Preparation?
    var reports: [PageInspection.Report] = []
    var files: [OutputFileText] = []
  }

  private let gathered = Mutex(Gathered())
  /// What was published before; `nil` where nothing was.
  private let before: PublishedPages?

  /// A sink that compares with what was published before, if anything was.
  init(before: PublishedPages?) { self.before = before }

  func begin(_ site: PublicSite, files: [OutputFile]) {
    let preparation = Preparation(site, files: files)
    gathered.withLock { $0.preparation = preparation }
  }

  func write(_ page: RenderedPage, _ place: Int) {
    guard let preparation = gathered.withLock({ $0.preparation }) else { return }
    let planned = preparation.site.plan.pages[place]
    let report = preparation.inspection.report(
      place,
      page,
      planned,
      source: preparation.site.source(of: planned),
      before: before?.facts(of: planned.file.description, unless: page.file.bytes)
    )
    gathered.withLock { $0.reports.append(report) }
  }

  func write(_ file: OutputFile) {
    let path = file.path.description
    guard OutputFileText.isRead(path) else { return }
    gathered.withLock { $0.files.append(OutputFileText(path: path, bytes: file.bytes)) }
  }

  /// What was gathered.
  var result: Gathered { gathered.withLock { $0 } }
}
