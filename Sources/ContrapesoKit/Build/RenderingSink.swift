import ReputationModel
import SitePublishing
import SiteRendering

/// Takes the files of a site as they are rendered, from several tasks at once.
protocol RenderingSink: Sendable {
  /// The public site is planned; its pages and those files follow.
  func begin(_ site: PublicSite, files: [OutputFile])
  /// A page of the public site, by its place in the plan.
  func write(_ page: RenderedPage, _ place: Int) throws
  /// Any other file.
  func write(_ file: OutputFile) throws
}

extension PublishingSession: RenderingSink {
  func begin(_ site: PublicSite, files: [OutputFile]) {}

  func write(_ page: RenderedPage, _ place: Int) throws { try write(page.file) }
}
