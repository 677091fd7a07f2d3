import CPlatform
import Glibc
import Synchronization

/// The folder in which the next generation is put together, out of every reader's sight.
///
/// It begins as the generation before the previous one, where there is one, whose files mostly are those of the
/// published site already. On a disk, making and removing twelve thousand folders takes many seconds where
/// looking at them takes a tenth of one. Nothing of it is trusted: a file stays only if it is the very file that
/// the published site has and that was just compared, byte for byte.
struct Stage: ~Copyable, Sendable {
  /// Everyone reads, the owner writes; the same for every site, whatever mask the process has.
  static let fileMode: mode_t = 0o644
  /// As for files, and everyone may enter.
  static let folderMode: mode_t = 0o755

  /// The stage's name in the state folder.
  let name: String
  private let folder: Descriptor
  /// Whether it began with files of an earlier generation.
  private let isRecycled: Bool
  /// Whether the process's mask takes bits away, so that each mode must be set by a call of its own.
  private let setsModes: Bool
  private let repair = Mutex(())

  /// Makes a stage, of what is spare or else empty.
  init(named name: String, from spare: String, in state: borrowing Descriptor) throws(SystemFailure) {
    // The mask is only known by what it does: asking for it means setting it, for every thread at once.
    let setsModes = try Self.makeFolder(name, in: state) != Self.folderMode
    // In the place of the empty folder, unless it is missing or no folder.
    let isRecycled = renameat(state.number, spare, state.number, name) == 0
    let folder = try Descriptor(opening: name, beneath: state.number, O_RDONLY | O_DIRECTORY)
    try folder.setMode(Self.folderMode)
    self.name = name
    self.folder = folder
    self.isRecycled = isRecycled
    self.setsModes = setsModes
  }

  private static func makeFolder(_ name: String, in state: borrowing Descriptor) throws(SystemFailure)
    -> mode_t
  {
    var made = stat()
    guard mkdirat(state.number, name, folderMode) == 0,
      fstatat(state.number, name, &made, AT_SYMLINK_NOFOLLOW) == 0
    else { throw .last }
    return made.st_mode & 0o777
  }

  /// Makes a folder and those that lead to it, where they are missing.
  ///
  /// Several tasks may do so at once.
  func makeFolder(_ path: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      try makeMissingFolder(path)
    } catch {
      guard isRecycled, [EEXIST, ENOTDIR, ELOOP].contains(error.code) else { throw error }
      try repair.withLock { (_) throws(SystemFailure) in try clearWay(through: path) }
      try makeMissingFolder(path)
    }
  }

  private func makeMissingFolder(_ path: String) throws(SystemFailure) {
    if mkdirat(folder.number, path, Self.folderMode) != 0 {
      switch errno {
      case EEXIST:
        // Perhaps a link that somebody put into an earlier generation: then nothing may go through it.
        if isRecycled { _ = try Descriptor(opening: path, beneath: folder.number, O_RDONLY | O_DIRECTORY) }
        return
      case ENOENT:
        guard let parent = path.parentPath else { throw .last }
        try makeMissingFolder(parent)
        guard mkdirat(folder.number, path, Self.folderMode) == 0 || errno == EEXIST else { throw .last }
      default: throw .last
      }
    }
    guard setsModes else { return }
    guard fchmodat(folder.number, path, Self.folderMode, 0) == 0 else { throw .last }
  }

  /// Removes the first thing on the way to a folder that is none.
  ///
  /// One task at a time: what another one found in the way may meanwhile be a folder with files of the new site.
  private func clearWay(through path: String) throws(SystemFailure) {
    if let parent = path.parentPath { try clearWay(through: parent) }
    var status = stat()
    guard fstatat(folder.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    if FolderEntry.Kind(mode: status.st_mode) != .folder { try removeTree(path, in: folder) }
  }

  /// Writes a file, in the place of what an earlier generation left there.
  func create(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    if isRecycled { try removeTree(path, in: folder) }
    let file = try Descriptor(opening: path, beneath: folder.number, flags, mode: Self.fileMode)
    if setsModes { try file.setMode(Self.fileMode) }
    try file.write(bytes)
  }

  /// Gives a file of the published generation a second name in this one; `false` where that cannot be.
  ///
  /// The reasons are many and none matters, since the file can be written instead: no hard links on this file
  /// system, too many of them, a file of another owner, a file that has just been removed.
  func link(_ path: String, inode: ino_t, from published: borrowing Descriptor) -> Bool {
    if isRecycled {
      var status = stat()
      if fstatat(folder.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        if status.st_ino == inode { return true }
        guard (try? removeTree(path, in: folder)) != nil else { return false }
      }
    }
    return linkat(published.number, path, folder.number, path, 0) == 0
  }

  /// Removes what the new generation does not have.
  func sweep(keeping registry: PathRegistry) throws(SystemFailure) {
    if isRecycled { try sweep(folder, path: "", keeping: registry) }
  }

  private func sweep(
    _ folder: borrowing Descriptor,
    path: String,
    keeping registry: PathRegistry
  ) throws(SystemFailure) {
    for entry in try FolderEntry.all(in: folder) {
      let entryPath = entry.text.map { path.isEmpty ? $0 : "\(path)/\($0)" }
      if entry.kind == .folder, let entryPath, registry.hasFolder(entryPath) {
        let inner = try Descriptor(opening: entryPath, beneath: self.folder.number, O_RDONLY | O_DIRECTORY)
        if try inner.status().st_mode & 0o777 != Self.folderMode { try inner.setMode(Self.folderMode) }
        try sweep(inner, path: entryPath, keeping: registry)
      } else if entry.kind != .file || entryPath.map({ registry.hasFile($0) }) != true {
        try removeTree(entry.name, in: folder)
      }
    }
  }

  /// Waits until everything has reached the disk.
  ///
  /// A sync of each file is the better way for a handful: it waits for nothing else. Measured on ext4, it takes
  /// 0.3 milliseconds for a file and its folder, that is, seconds for a large site. One sync of the file system
  /// lets the disk order the writes, 0.25 seconds for 12,000 new files of 10 KB, but it also waits for what
  /// other programs have written.
  ///
  /// - Parameter paths: The files and folders that were made, if they are few; `nil` if they are many.
  func sync(_ paths: [String]?) throws(SystemFailure) {
    guard let paths else {
      let code = cplatform_sync_file_system(folder.number)
      guard code == 0 else { throw SystemFailure(code: code) }
      return
    }
    for path in paths {
      try Descriptor(opening: path, beneath: folder.number, O_RDONLY).sync()
    }
    try folder.sync()
  }
}
