import ReputationModel

/// What a session has done so far; the part of it that its writers share.
struct PublishingProgress {
  /// What became of one file.
  enum Outcome {
    /// Written where the published site has nothing.
    case added
    /// Written where the published site has something else.
    case changed
    /// Taken over from the published site.
    case linked
    /// The same as in the published site, yet written, since it could not be linked.
    case copied
    case failed(PublishingError)
  }

  /// Up to so many files a site is synced file by file.
  static let fewFiles = 64

  /// The first error of a write.
  private(set) var failure: PublishingError?
  /// How many files of the published site have a successor.
  private(set) var matched = 0
  /// The paths of the new site.
  private(set) var registry = PathRegistry()

  private var isOpen = true
  private var isAbandoned = false
  private var writers = 0
  private var madeFolders: Set<ExactPath> = []
  private var few: [String] = []
  private var added = 0
  private var changed = 0
  private var unchanged = 0
  private var bytes = 0
  private var bytesWritten = 0

  /// The paths of the files, if they are few; `nil` if they are many.
  var fewPaths: [String]? { added + matched <= Self.fewFiles ? few : nil }

  /// Takes a path for a writer.
  ///
  /// - Returns: The folder that has to be made for it; `nil` if it is there.
  mutating func begin(_ path: RelativePath) throws(PublishingError) -> String? {
    guard isOpen else { throw .closed }
    let text = path.description
    if SiteMarker.reserves(text) { throw fail(.reservedPath(path)) }
    if let earlier = registry.claim(FoldedPath(text)) { throw fail(.duplicatePath(path, earlier: earlier)) }
    writers += 1
    guard let folder = text.parentPath, !madeFolders.contains(ExactPath(folder)) else { return nil }
    return folder
  }

  /// Notes what became of a path that was begun.
  ///
  /// - Returns: Whether this was the last writer of a session that was given up meanwhile.
  mutating func end(_ path: String, folder: String?, bytes count: Int, _ outcome: Outcome) -> Bool {
    writers -= 1
    note(path, folder: folder, bytes: count, outcome)
    return isAbandoned && writers == 0
  }

  private mutating func note(_ path: String, folder: String?, bytes count: Int, _ outcome: Outcome) {
    switch outcome {
    case .added:
      added += 1
      bytesWritten += count
    case .changed:
      changed += 1
      bytesWritten += count
    case .linked:
      unchanged += 1
    case .copied:
      unchanged += 1
      bytesWritten += count
    case .failed(let error):
      _ = fail(error)
      return
    }
    bytes += count
    matched = changed + unchanged
    if let folder { madeFolders.insert(ExactPath(folder)) }
    if few.count <= Self.fewFiles { few.append(path) }
  }

  /// Ends the writing; returns what was done.
  mutating func close() throws(PublishingError) -> PublishingProgress {
    guard isOpen else { throw .closed }
    guard writers == 0 else { throw .stillWriting }
    isOpen = false
    return self
  }

  /// Gives the session up.
  ///
  /// - Returns: Whether its stage can go now; if not, the last writer sees to it, or it has gone before.
  mutating func abandon() -> Bool {
    guard isOpen else { return false }
    isOpen = false
    isAbandoned = true
    return writers == 0
  }

  /// The figures to report.
  func summary(removed: Int, leftovers: [String]) -> PublishSummary {
    PublishSummary(
      written: added + changed,
      unchanged: unchanged,
      removed: removed,
      bytes: bytes,
      bytesWritten: bytesWritten,
      leftovers: leftovers
    )
  }

  private mutating func fail(_ error: PublishingError) -> PublishingError {
    if failure == nil { failure = error }
    return error
  }
}
