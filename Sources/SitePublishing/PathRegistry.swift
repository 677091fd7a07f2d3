import ReputationModel

/// The paths that are taken in a site, so that each is written once, on every file system.
///
/// Two paths that differ only in case or in how an accent is encoded are one file on macOS and Windows, and the
/// site may be copied there. Folders may be spelled in several ways, since copying merges them.
struct PathRegistry {
  private var taken: [FoldedPath: Use] = [:]
  private var knownFolders: Set<ExactPath> = []

  private enum Use {
    case file(String)
    case folder(String)
  }

  /// Takes a path for a file.
  ///
  /// - Returns: The path that is in the way, as it was written; `nil` where there is none.
  mutating func claim(_ path: FoldedPath) -> String? {
    if case .file(let earlier)? = taken[path] { return earlier }
    if case .folder(let earlier)? = taken[path] { return earlier }
    if let folder = path.text.parentPath, !knownFolders.contains(ExactPath(folder)) {
      if let earlier = claimFolders(upTo: folder) { return earlier }
    }
    taken[path] = .file(path.text)
    return nil
  }

  /// Whether a file has that very path.
  func hasFile(_ path: String) -> Bool {
    guard case .file(let taken)? = taken[FoldedPath(path)] else { return false }
    return ExactPath(taken) == ExactPath(path)
  }

  /// Whether a file lies somewhere below that very path.
  func hasFolder(_ path: String) -> Bool { knownFolders.contains(ExactPath(path)) }

  private mutating func claimFolders(upTo folder: String) -> String? {
    var next: String? = folder
    while let current = next, !knownFolders.contains(ExactPath(current)) {
      let key = FoldedPath(current)
      if case .file(let earlier)? = taken[key] { return earlier }
      taken[key] = .folder(current)
      knownFolders.insert(ExactPath(current))
      next = current.parentPath
    }
    return nil
  }
}
