import Glibc
import ReputationModel
import SitePublishing

/// The file that mentions are imported into: a name in an open folder, whether or not anything bears it yet.
///
/// What is written goes to a new file beside it, is brought to the disk and takes its place in one step, so that a
/// reader, and a machine that comes up again, finds the old file or the new one and nothing between.
struct ImportTarget: ~Copyable {
  /// The path for messages and for the configuration's sources: relative to the site where it lies in it.
  let path: String
  /// Whether it lies in the site.
  let isInSite: Bool
  private let name: String
  private let folder: Descriptor
  /// Not where the folder is missing and nothing is to be written; then what is open is one above it.
  private let hasFolder: Bool

  /// What begins the name of a file that is being written.
  private static let temporaryPrefix = ".contrapeso-import-"

  /// Finds the place.
  ///
  /// A relative path is one below the site, and no link on it is followed. An absolute path that leads elsewhere is
  /// the word of whoever gives it; only the file itself may be no link.
  ///
  /// - Parameter makesFolders: Whether folders that are missing are made.
  /// - Throws: Why there can be no such file.
  init(_ given: String, in site: SiteFolder, makesFolders: Bool) throws(LoadingRefusal) {
    guard let place = Place(given, site: site.path) else {
      throw LoadingRefusal(finding: .fileOutside(given))
    }
    var isMissing = false
    let folder: Descriptor
    do throws(SystemFailure) {
      folder = try Self.open(place, in: site, makesFolders: makesFolders, isMissing: &isMissing)
    } catch {
      switch error.code {
      case ELOOP: throw LoadingRefusal(finding: .fileIsLink(place.path))
      case ENOTDIR: throw LoadingRefusal(finding: .folderIsFile(place.folder))
      default: throw LoadingRefusal(finding: .folderUnreadable(place.folder, error))
      }
    }
    path = place.path
    isInSite = place.isInSite
    name = place.name
    self.folder = folder
    hasFolder = !isMissing
  }

  private static func open(
    _ place: Place,
    in site: SiteFolder,
    makesFolders: Bool,
    isMissing: inout Bool
  ) throws(SystemFailure) -> Descriptor {
    guard place.isInSite else { return try Descriptor(opening: place.folder, O_RDONLY | O_DIRECTORY) }
    var folder = try Descriptor(opening: ".", beneath: site.root.number, O_RDONLY | O_DIRECTORY)
    for part in place.folder.split(separator: "/") {
      if makesFolders {
        folder = try Descriptor(makingFolder: String(part), in: folder)
      } else {
        do throws(SystemFailure) {
          folder = try Descriptor(opening: String(part), beneath: folder.number, O_RDONLY | O_DIRECTORY)
        } catch {
          guard error.code == ENOENT else { throw error }
          isMissing = true
          return folder
        }
      }
    }
    return folder
  }

  /// What the file holds now, and the state it is in; `nil` where there is none.
  ///
  /// - Throws: Why it cannot be read.
  func read() throws(LoadingRefusal) -> (contents: FileContents, identity: FileIdentity)? {
    guard hasFolder else { return nil }
    let finding: Finding
    do throws(SystemFailure) {
      let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY
      let file = try Descriptor(opening: name, beneath: folder.number, flags)
      let status = try file.status()
      switch FolderEntry.Kind(mode: status.st_mode) {
      case .file:
        let size = Int(status.st_size)
        let isLarge = size >= SiteFolder.mappingThreshold
        let contents: FileContents =
          isLarge ? .mapped(try MappedFile(file, count: size)) : .bytes(try file.read(upTo: size + 1))
        return (contents, FileIdentity(status))
      case .folder: finding = .fileIsFolder(path)
      case let kind: finding = .fileIsSpecial(path, kind)
      }
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ELOOP: finding = .fileIsLink(path)
      default: finding = .fileUnreadable(path, error)
      }
    }
    throw LoadingRefusal(finding: finding)
  }

  /// Puts a new file into the place of the one that was read.
  ///
  /// - Parameters:
  ///   - earlier: The state in which the file was read; `nil` where there was none.
  ///   - isAllowed: Asked last of all; where it says no, nothing is changed.
  ///   - write: Writes the whole content.
  /// - Throws: Why the file stands as it was.
  func replace(
    _ earlier: FileIdentity?,
    if isAllowed: () -> Bool,
    write: (borrowing Descriptor) throws(ImportFailure) -> Void
  ) throws(ImportFailure) {
    let temporary = "\(Self.temporaryPrefix)\(getpid())"
    do throws(ImportFailure) {
      try Self.removeLeftovers(in: folder)
      let mode = earlier?.mode ?? 0o644
      let flags = O_WRONLY | O_CREAT | O_EXCL
      let file = try ImportFailure.step("make a file beside it") { () throws(SystemFailure) in
        try Descriptor(opening: temporary, beneath: folder.number, flags, mode: UInt32(mode))
      }
      if earlier != nil {
        try ImportFailure.step("set the file's mode") { () throws(SystemFailure) in try file.setMode(mode) }
      }
      try write(file)
      try ImportFailure.step("bring the file to the disk") { () throws(SystemFailure) in try file.sync() }
      guard isAllowed() else { throw .lockLost }
      guard current(in: folder) == earlier else { throw .changed }
      guard renameat(folder.number, temporary, folder.number, name) == 0 else {
        throw .system(step: "put the new file into its place", .last)
      }
    } catch {
      unlinkat(folder.number, temporary, 0)
      throw error
    }
    // The new file is in place; without this a failing machine might come up with the old one, which is whole too.
    try ImportFailure.step("bring the folder to the disk") { () throws(SystemFailure) in try folder.sync() }
  }

  private func current(in folder: borrowing Descriptor) -> FileIdentity? {
    var status = stat()
    guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileIdentity(status)
  }

  /// Removes what killed imports left; the lock keeps living ones away.
  private static func removeLeftovers(in folder: borrowing Descriptor) throws(ImportFailure) {
    let entries = try ImportFailure.step("list the folder") { () throws(SystemFailure) in
      try FolderEntry.all(in: folder)
    }
    for entry in entries where entry.kind == .file && entry.text?.hasPrefix(temporaryPrefix) == true {
      unlinkat(folder.number, entry.name, 0)
    }
  }
}

extension ImportTarget {
  /// A path taken apart.
  private struct Place {
    let path: String
    let folder: String
    let name: String
    let isInSite: Bool

    init?(_ given: String, site: String) {
      guard given.hasPrefix("/") else {
        self.init(inSite: given.hasPrefix("./") ? String(given.dropFirst(2)) : given)
        return
      }
      guard let slash = given.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      let name = String(given[given.utf8.index(after: slash)...])
      guard !["", ".", ".."].contains(name) else { return nil }
      let folder = absolutePath(slash == given.startIndex ? "/" : String(given[..<slash]))
      let root = absolutePath(site)
      if "\(folder)/".hasPrefix("\(root)/") {
        self.init(inSite: String("\(folder)/\(name)".dropFirst(root.count + 1)))
        return
      }
      self.init(path: given, folder: folder, name: name, isInSite: false)
    }

    private init?(inSite path: String) {
      guard let path = RelativePath(path)?.description else { return nil }
      let parts = path.split(separator: "/")
      self.init(
        path: path,
        folder: parts.dropLast().joined(separator: "/"),
        name: parts.last.map(String.init) ?? "",
        isInSite: true
      )
    }

    private init(path: String, folder: String, name: String, isInSite: Bool) {
      self.path = path
      self.folder = folder
      self.name = name
      self.isInSite = isInSite
    }
  }
}
