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

/// A path that equals every path which differs from it only in case or in how an accent is encoded.
struct FoldedPath: Hashable {
  /// The path as it was written.
  let text: String
  private let folded: String

  init(_ text: String) {
    self.text = text
    // By way of upper case, so that ß meets ss and ς meets σ. Canonical equivalence is String's own equality.
    folded = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : text.uppercased().lowercased()
  }

  static func == (left: FoldedPath, right: FoldedPath) -> Bool { left.folded == right.folded }

  func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// A path compared by its bytes, as the file system does; String's own equality would merge é with e and an accent.
struct ExactPath: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactPath, right: ExactPath) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
