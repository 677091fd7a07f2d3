import Glibc

/// The place where the site is published: a name in an open parent folder, whether or not anything bears it yet.
///
/// All later steps go through the open parent, so that a change of the working folder or a renamed ancestor
/// cannot lead them elsewhere.
struct OutputFolder: ~Copyable, Sendable {
  /// The path as the person gave it, without slashes at its end, for messages.
  let path: String
  /// The last part of the path.
  let name: String
  /// The folder that holds the output.
  let parent: Descriptor

  /// The path of what is kept beside the output and is no part of the site.
  var statePath: String { "\(path.parentPath.map { "\($0)/" } ?? "")\(StateFolder.shared)/\(name)" }

  /// What stands at the output's place.
  enum Occupant: Sendable, Equatable {
    /// Nothing.
    case nothing
    /// An empty folder, or one with nothing but the placeholder.
    case vacant
    /// A site of ours.
    case site
  }

  /// Finds the place, and makes the folders that lead to it.
  ///
  /// A place that would replace what the build reads is refused: one that is, contains or lies in a source.
  init(path given: String, apartFrom sources: [String]) throws(PublishingError) {
    var trimmed = Substring(given)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    var resolved = String(trimmed)
    if ["", ".", ".."].contains(resolved.lastPart) {
      guard let real = realPath(resolved) else { throw .noName(output: given) }
      resolved = real
    }
    let place = absolutePath(resolved)
    // What is kept beside another site is no place for a site.
    guard !resolved.lastPart.isEmpty, !place.split(separator: "/").contains(Substring(StateFolder.shared))
    else {
      throw .noName(output: given)
    }
    for source in sources where place.overlaps(absolutePath(source)) {
      throw .overlapsSource(output: resolved, source: source)
    }
    let parentPath = resolved.folderPath
    let parent: Descriptor
    do throws(SystemFailure) {
      try makeFolders(parentPath)
      parent = try Descriptor(opening: parentPath, O_RDONLY | O_DIRECTORY)
    } catch {
      throw .system("open the folder that is to hold the output", parentPath, error)
    }
    path = resolved
    name = resolved.lastPart
    self.parent = parent
  }

  /// Looks what stands at the place, and refuses what is not ours to replace.
  func occupant() throws(PublishingError) -> Occupant {
    var status = stat()
    guard fstatat(parent.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return .nothing }
      throw .system("look at the output", path, .last)
    }
    let kind = FolderEntry.Kind(mode: status.st_mode)
    guard kind == .folder else { throw .notAFolder(output: path, found: kind.withArticle) }

    guard let own = try? parent.status(), own.st_dev == status.st_dev else {
      throw .otherFileSystem(output: path, state: statePath)
    }
    let strangers: [String]
    do throws(SystemFailure) {
      let folder = try Descriptor(opening: name, beneath: parent.number, O_RDONLY | O_DIRECTORY)
      if try SiteMarker.isBorne(by: folder) { return .site }
      strangers = try FolderEntry.all(in: folder)
        .filter { $0.kind != .file || $0.text != SiteMarker.placeholder }
        .map { $0.text ?? "a name that is not UTF-8" }
    } catch {
      throw .system("look into the output", path, error)
    }
    if strangers.isEmpty { return .vacant }
    throw .notOurs(output: path, entries: summary(of: strangers))
  }

  private func summary(of names: [String]) -> [String] {
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.count <= 4 ? sorted : sorted.prefix(3) + ["\(sorted.count - 3) more"]
  }
}

extension String {
  /// Whether one of two absolute paths is the other or leads to it.
  fileprivate func overlaps(_ other: String) -> Bool {
    let (left, right) = (self == "/" ? self : "\(self)/", other == "/" ? other : "\(other)/")
    return left.utf8.starts(with: right.utf8) || right.utf8.starts(with: left.utf8)
  }
}
