import ReputationModel
import SiteChecking
import SiteRendering
import Synchronization

/// Looks at the pages of a site as they are rendered, and writes nothing.
final class AuditSink: RenderingSink {
  /// What is gathered from all tasks.
  struct Gathered: Sendable {
    var site: PublicSite?
    var addresses: SiteAddresses?
    var inspection: PageInspection?
    var reports: [PageInspection.Report] = []
    var files: [OutputFileText] = []
  }

  private let gathered = Mutex(Gathered())
  /// What was published before; `nil` where nothing was.
  private let before: PublishedPages?

  /// A sink that compares with what was published before, if anything was.
  init(before: PublishedPages?) { self.before = before }

  func begin(_ site: PublicSite, files: [OutputFile]) {
    let addresses = SiteAddresses(
      pages: site.plan.pages,
      files: files.map { "/\($0.path)" },
      views: site.viewPaths
    )
    let inspection = PageInspection(site: site, addresses: addresses)
    gathered.withLock {
      $0.site = site
      $0.addresses = addresses
      $0.inspection = inspection
    }
  }

  func write(_ page: RenderedPage, _ place: Int) {
    let (site, inspection) = gathered.withLock { ($0.site, $0.inspection) }
    guard let site, let inspection else { return }
    let planned = site.plan.pages[place]
    let report = inspection.report(
      place,
      page,
      planned,
      source: site.source(of: planned),
      before: before?.facts(of: planned.file.description)
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
