public import ReputationModel

/// What a build is asked for.
public struct BuildOptions: Sendable {
  /// The site's folder.
  public var site: String
  /// The folder that becomes the site; `public` in the site's folder where none is given.
  public var output: String?
  /// The moment that counts as now, where the caller says.
  public var now: StatedMoment?
  /// The moment `SOURCE_DATE_EPOCH` gives.
  public var sourceDateEpoch: Timestamp?
  /// The moment the system's clock shows.
  public var clock: Timestamp
  /// Whether drafts and articles of the future are written too.
  public var includesDrafts = false
  /// Whether the programs that sources name are run; without them their mentions are missing.
  public var runsPrograms = true
  /// How many pages are rendered at a time.
  public var workers: Int
  /// Is told what the build is doing, in order.
  public var progress: @Sendable (BuildPhase) -> Void = { _ in }

  /// A build of the site in that folder.
  public init(site: String, clock: Timestamp, workers: Int) {
    self.site = site
    self.clock = clock
    self.workers = workers
  }

  /// The folder that becomes the site, as a path.
  var outputPath: String { output ?? "\(site)/public" }

  /// What the build reads, as paths: the output may not be, contain or lie in one of them.
  var sources: [String] { ["content", "site-templates", "contrapeso.yml"].map { "\(site)/\($0)" } }
}
