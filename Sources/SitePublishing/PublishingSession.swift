import Glibc
public import ReputationModel
import Synchronization

/// One publication of a site: files go to a stage beside the output, and a commit puts the stage in its place.
///
/// Until the commit the published site is not touched; whoever reads it sees the old site or the new one and
/// never a mixture, also when the process is killed or the disk is full. A reader who opened the site's
/// folder keeps it whole until another site has been published and a further build begins. What is not
/// committed is discarded.
///
/// Two builds of the same input give the same names, bytes and permissions. Times of change are those of the
/// disk: a file that did not change keeps its own, so that a copying program can pass it over.
public final class PublishingSession: Sendable {
  let output: OutputFolder
  let state: StateFolder
  private let stage: Stage
  private let published: PublishedGeneration?
  private let leftovers: [String]
  private let exchange: Exchange
  private let progress = Mutex(PublishingProgress())

  /// Takes the lock and makes a stage for a folder that is ours to replace.
  ///
  /// State that is no part of the site lies beside the output in `.contrapeso/<output's name>/`.
  ///
  /// - Parameters:
  ///   - output: The output folder's path, whether or not it exists; folders that lead to it are made.
  ///   - sources: Files and folders that the build reads; the output may not be, contain or lie in one of them.
  /// - Throws: Why the folder cannot be replaced, or that another build is at it.
  public static func open(output: String, sources: [String] = []) throws(PublishingError) -> PublishingSession
  {
    try PublishingSession(output: output, sources: sources, exchange: Exchange())
  }

  init(output path: String, sources: [String], exchange: Exchange) throws(PublishingError) {
    let output = try OutputFolder(path: path, apartFrom: sources)
    // Before anything is made beside a folder that is not ours.
    _ = try output.occupant()
    let state = try StateFolder(beside: output)
    let leftovers = try state.recover(output)
    let occupant = try output.occupant()
    let published: PublishedGeneration?
    let stage: Stage
    do throws(SystemFailure) {
      published = occupant == .nothing ? nil : try PublishedGeneration(of: output)
      stage = try Stage(named: "\(StateFolder.stage)\(getpid())", from: StateFolder.spare, in: state.folder)
    } catch {
      throw .system("make a folder to prepare the site in", state.path, error)
    }
    self.output = output
    self.state = state
    self.published = published
    self.stage = stage
    self.leftovers = leftovers
    self.exchange = exchange
  }

  deinit { discard() }

  /// Adds a file to the site that is to be.
  ///
  /// Several tasks may do so at once.
  ///
  /// - Throws: That the path is taken, or why the file could not be written. A session in which a write failed
  ///   cannot be committed.
  public func write(_ file: OutputFile) throws(PublishingError) {
    let path = file.path.description
    let folder = try progress.withLock { (progress) throws(PublishingError) in try progress.begin(file.path) }
    let outcome: PublishingProgress.Outcome
    do throws(SystemFailure) {
      if let folder { try stage.makeFolder(folder) }
      outcome = try store(path, file.bytes)
    } catch {
      outcome = .failed(.system("write a file of the site", "\(output.path)/\(path)", error))
    }
    let isLast = progress.withLock { $0.end(path, folder: folder, bytes: file.bytes.count, outcome) }
    if isLast { end() }
    if case .failed(let error) = outcome { throw error }
  }

  private func store(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) -> PublishingProgress.Outcome {
    guard let published else {
      try stage.create(path, bytes)
      return .added
    }
    let match = published.match(path, bytes)
    if case .same(let inode) = match, stage.link(path, inode: inode, from: published.folder) {
      return .linked
    }
    try stage.create(path, bytes)
    return switch match {
    case .missing: .added
    case .different: .changed
    case .same: .copied
    }
  }

  /// The file of that name that an earlier build kept; `nil` where there is none, or it cannot be read.
  public func kept(_ name: KeptFile.Name) -> [UInt8]? { try? state.read(name) }

  /// Publishes what was written, keeps those files beside it, and ends the session.
  ///
  /// Waits for the disk, so it may block for a while. On any error the old site stands. A file that cannot be kept is no
  /// reason to take the new site back: the summary tells of it.
  ///
  /// - Throws: The first error of a write, or why the stage could not be put in the site's place.
  public func commit(keeping files: [KeptFile] = []) throws(PublishingError) -> PublishSummary {
    let progress = try progress.withLock { (progress) throws(PublishingError) in try progress.close() }
    do throws(PublishingError) {
      if let failure = progress.failure { throw failure }
      var summary = try publish(progress)
      for file in files {
        do throws(SystemFailure) {
          try state.keep(file)
        } catch {
          summary.notKept.append("\(state.path)/\(file.name.rawValue)")
        }
      }
      state.unlock()
      return summary
    } catch {
      end(error)
      throw error
    }
  }

  private func publish(_ progress: PublishingProgress) throws(PublishingError) -> PublishSummary {
    try finishStage(progress)
    guard state.isIntact else { throw .stateLost(state: state.path) }
    // Once more: somebody may have put files of their own there since the session was opened.
    let occupant = try output.occupant()
    let removed = max(0, (published?.fileCount() ?? 0) - progress.matched)
    try exchange.publish(stage.name, to: output, occupant: occupant, state: state)
    // The site is published; a failure here could only change what a power cut in this second leaves.
    try? output.parent.sync()
    try? state.folder.sync()
    return progress.summary(removed: removed, leftovers: leftovers)
  }

  /// Ends the session without publishing.
  ///
  /// The old site is as it was. May be called twice.
  public func discard() {
    if progress.withLock({ $0.abandon() }) { end() }
  }

  private func finishStage(_ progress: PublishingProgress) throws(PublishingError) {
    do throws(SystemFailure) {
      try stage.sweep(keeping: progress.registry)
      try stage.create(SiteMarker.name, SiteMarker.bytes)
      var paths = progress.fewPaths?.withFolders()
      paths?.append(SiteMarker.name)
      if let placeholder = try published?.placeholder() {
        try stage.create(SiteMarker.placeholder, placeholder)
        paths?.append(SiteMarker.placeholder)
      }
      try stage.sync(paths)
    } catch {
      throw .system("bring the new site to the disk", state.path, error)
    }
  }

  /// Ends a session that did not publish.
  ///
  /// What was prepared can serve the next build, but not on a full disk.
  private func end(_ failure: PublishingError? = nil) {
    if case .noSpace? = failure {
      // What stays is removed by the next build.
      try? removeTree(stage.name, in: state.folder)
    } else {
      state.keepAsSpare(stage.name)
    }
    state.unlock()
  }
}

extension [String] {
  /// These paths and those of all folders that lead to them, each once, sorted.
  fileprivate func withFolders() -> [String] {
    var all = Set(map { ExactPath($0) })
    for path in self {
      var next = path.parentPath
      while let folder = next, all.insert(ExactPath(folder)).inserted { next = folder.parentPath }
    }
    return all.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
