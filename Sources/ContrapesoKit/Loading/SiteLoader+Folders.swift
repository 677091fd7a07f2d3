import ReputationModel

extension SiteLoader {
  /// Tells of files below `content` that no part of the program reads: a folder whose name is misspelt would otherwise
  /// be a site without its articles, and nobody the wiser.
  mutating func reportUnreadFolders() {
    let known = Set(Folder.allCases.map(\.rawValue))
    var told: Set<String> = []
    for path in folder.list("content").files {
      let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
      let place = parts.count > 2 ? parts.prefix(2).joined(separator: "/") : path
      guard !known.contains(place), told.insert(place).inserted else { continue }
      report([.unreadPlace(place, known: known.sorted())])
    }
  }
}

extension Finding {
  static func unreadPlace(_ path: String, known: [String]) -> Finding {
    Finding(
      rule: "content.unread",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "nothing below content is read from here",
      found: path,
      expected: known.filter { $0.hasPrefix("content/") }.joined(separator: ", "),
      fix: "move the files to one of these folders, or out of content"
    )
  }
}
